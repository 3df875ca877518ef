/** What a W3C media fragment points at: a time of a recording, in seconds, or a region of a picture. */
export interface Fragment {
  readonly time?: { readonly from: number; readonly to: number | undefined };
  readonly region?: Region;
}

/** A region, from its left and its top, in per cent of the picture or in its pixels. */
export interface Region {
  readonly unit: '%' | 'px';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CLOCK = /^(?:(?:(\d+):)?([0-5]?\d):)?(\d+(?:\.\d*)?)s?$/;

/** Reads a media fragment; undefined where it is none that says something here. */
export function readFragment(value: string): Fragment | undefined {
  const members = new URLSearchParams(value.replace(/\+/g, '%2B'));
  const time = readTime(members.get('t') ?? '');
  const region = readRegion(members.get('xywh') ?? '');
  return time || region ? { ...(time && { time }), ...(region && { region }) } : undefined;
}

function readTime(text: string): Fragment['time'] {
  const [begin = '', end, ...more] = text.replace(/^npt:/, '').split(',');
  const from = begin || end ? seconds(begin || '0') : undefined;
  const to = end === undefined ? undefined : seconds(end);
  if (from === undefined || (end !== undefined && to === undefined) || more.length) return undefined;
  return { from, to };
}

function seconds(text: string): number | undefined {
  const [, hours = 0, minutes, rest] = CLOCK.exec(text) ?? [];
  if (rest === undefined || (minutes !== undefined && Number(rest) >= 60)) return undefined;
  return (Number(hours) * 60 + Number(minutes ?? 0)) * 60 + Number(rest);
}

function readRegion(text: string): Region | undefined {
  const match = /^(percent:|pixel:|)(\d+),(\d+),(\d+),(\d+)$/.exec(text);
  if (!match) return undefined;
  const [x, y, width, height] = match.slice(2).map(Number) as [number, number, number, number];
  return { unit: match[1] === 'percent:' ? '%' : 'px', x, y, width, height };
}

/** Writes a time as players do: `1:23`, `1:02:03`. */
export function clock(timeS: number): string {
  const two = (value: number) => String(value % 60).padStart(2, '0');
  const total = Math.floor(timeS);
  const minutes = Math.floor(total / 60);
  return minutes < 60
    ? `${minutes}:${two(total)}`
    : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(total)}`;
}
