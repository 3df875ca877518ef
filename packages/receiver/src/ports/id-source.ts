import { type Reference, referenceOf, type Uuid } from '@report-this/protocol';
import type { Clock } from './clock.ts';

/** Gives names nobody has used and nobody can guess. */
export interface IdSource {
  /** A UUID for a case; version 7 is advised, because it sorts by time. */
  caseId(): Uuid;
  /** A reference for a flag. It may collide with an earlier one: the store says so, and intake asks for another. */
  reference(): Reference;
  /** A name for one request, for the log and the header `X-Request-Id`. */
  requestId(): string;
}

const REFERENCES = 2 ** 40;

/** Ids from the machine's randomness. */
export function randomIds(clock: Clock): IdSource {
  const random = createRandom();
  return {
    caseId: () => uuidV7(clock.now(), random(10)),
    reference: () => referenceOf(numberOf(random(5)) % REFERENCES),
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
    return pool.slice(used - count, used);
  };
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}

/** RFC 9562 §5.7: 48 bits of time, then the version, the variant and 74 bits of randomness. */
function uuidV7(now: number, random: Uint8Array): Uuid {
  const time = now.toString(16).padStart(12, '0');
  const noise = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[random[9]! & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-${variant}${noise.slice(3, 6)}-${noise.slice(6, 18)}`;
}
