import { type Reference, referenceOf } from '@report-this/protocol';

/** Names a flag for people by its number in the store. */
export type ReferenceFor = (number: number) => Reference;

const HALF_BITS = 20;
const HALF = 2 ** HALF_BITS;
const NUMBERS = HALF * HALF;

/**
 * Makes references that cannot collide and do not tell how many flags there are: the 40 bits of a flag's number, put in an
 * order that only the key knows (a Feistel network of four rounds). A reference opens nothing, so mixing is enough and a
 * cipher is not needed.
 */
export function createReferences(key: Buffer): ReferenceFor {
  const keys = [0, 4, 8, 12].map((offset) => key.readUInt32LE(offset));
  return (number) => {
    if (!Number.isSafeInteger(number) || number < 0 || number >= NUMBERS) {
      throw new RangeError(`A flag's number must be a whole number below 2^40, not ${number}.`);
    }
    let [left, right] = [Math.floor(number / HALF), number % HALF];
    for (const roundKey of keys) [left, right] = [right, left ^ mix(right, roundKey)];
    return referenceOf(left * HALF + right);
  };
}

function mix(half: number, key: number): number {
  let mixed = Math.imul(half ^ key, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (HALF - 1);
}
