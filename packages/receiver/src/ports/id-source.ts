import type { Uuid } from '@report-this/protocol';
import type { Clock } from './clock.ts';

/** Gives names nobody has used and nobody can guess. */
export interface IdSource {
  /** A UUID for a case; version 7 is advised, because it sorts by time. */
  readonly caseId: () => Uuid;
  /** A UUID for an endpoint of events. */
  readonly endpointId: () => Uuid;
  /** A UUID for an event that belongs to no case. */
  readonly eventId: () => Uuid;
  /** A UUID for what a person sends by a page without script: a flag or a reply. */
  readonly draftId: () => Uuid;
  /** A name for one request, for the log and the header `X-Request-Id`. */
  readonly requestId: () => string;
}

/** Ids from the machine's randomness. */
export function randomIds(clock: Clock): IdSource {
  const random = createRandom();
  return {
    caseId: () => uuidV7(clock.now(), random(10)),
    endpointId: () => uuidV7(clock.now(), random(10)),
    eventId: () => uuidV7(clock.now(), random(10)),
    draftId: () => uuidV7(clock.now(), random(10)),
    requestId: () => crypto.randomUUID(),
  };
}

/** Asks the machine for randomness in blocks: one call per id costs more than the id. */
function createRandom(): (count: number) => Uint8Array {
  const pool = new Uint8Array(4096);
  let used = pool.length;
  return (count) => {
    if (used + count > pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    used += count;
    return pool.subarray(used - count, used);
  };
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** RFC 9562 §5.7: 48 bits of time, then the version, the variant and 74 bits of randomness. */
function uuidV7(now: number, random: Uint8Array): Uuid {
  const time = now.toString(16).padStart(12, '0');
  const hex = (from: number, to: number) => {
    let digits = '';
    for (let index = from; index < to; index++) digits += HEX[random[index]!];
    return digits;
  };
  const version = HEX[0x70 | (random[0]! & 0x0f)]! + HEX[random[1]!]!;
  const variant = HEX[0x80 | (random[2]! & 0x3f)]! + HEX[random[3]!]!;
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(4, 10)}`;
}
