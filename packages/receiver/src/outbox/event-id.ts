import type { Uuid } from '@report-this/protocol';

/** Names the events of one receiver. */
export interface EventIds {
  /** The id of an event: always the same one. */
  idOf(event: { readonly number: number; readonly at: number }): Uuid;
  /** The number and the time of the event that has an id; undefined when it is none of this receiver's. */
  eventOf(id: string): { readonly number: number; readonly at: number } | undefined;
}

const FORM = /^([0-9a-f]{8})-([0-9a-f]{4})-8([0-9a-f]{3})-([89ab][0-9a-f]{3})-([0-9a-f]{2})([0-9a-f]{10})$/;

/**
 * Writes a UUID of version 8 (RFC 9562 §5.8) from what an event's row has, so that the row needs none: 48 bits of time, 34
 * bits that mark the receiver, and the number in 40. It sorts as the events do.
 */
export function createEventIds(key: Buffer): EventIds {
  const [first, second, third] = [
    key.readUInt16BE(0) & 0xfff,
    key.readUInt16BE(2) & 0x3fff,
    key.readUInt8(4),
  ];
  const mark = `${hex(first, 3)}${hex(0x8000 | second, 4)}${hex(third, 2)}`;
  return {
    idOf({ number, at }) {
      const time = hex(at, 12);
      const [ofThird, ofFourth, ofFifth] = [mark.slice(0, 3), mark.slice(3, 7), mark.slice(7)];
      return `${time.slice(0, 8)}-${time.slice(8)}-8${ofThird}-${ofFourth}-${ofFifth}${hex(number, 10)}`;
    },
    eventOf(id) {
      const [, high, low, ofThird, ofFourth, ofFifth, number] = FORM.exec(id) ?? [];
      if (number === undefined || `${ofThird}${ofFourth}${ofFifth}` !== mark) return undefined;
      return { number: parseInt(number, 16), at: parseInt(`${high}${low}`, 16) };
    },
  };
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
