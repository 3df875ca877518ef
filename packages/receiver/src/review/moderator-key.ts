import { createHash } from 'node:crypto';
import type { ModeratorStore } from '../ports/moderator-store.ts';

/** The shortest key that is taken, in characters. */
export const MIN_KEY_LENGTH = 16;

/** A moderator who has shown a key. */
export interface Moderator {
  readonly name: string;
}

/**
 * What the store keeps of a key. A fast hash is the right one here: a key is 256 random bits, which nobody can try out;
 * slow hashes protect words that people choose.
 */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Lets the holder of a key review under a name. Throws a RangeError when the key is too short to be random. */
export async function admitModerator(name: string, key: string, store: ModeratorStore): Promise<void> {
  if (key.length < MIN_KEY_LENGTH) {
    throw new RangeError(
      `A moderator's key must have at least ${MIN_KEY_LENGTH} characters; 43 random ones are advised.`,
    );
  }
  await store.admitModerator(name, hashOf(key));
}

/** Who holds this key. The store compares hashes, so how long it takes tells nothing of a key. */
export async function findModerator(
  key: string | undefined,
  store: ModeratorStore,
): Promise<Moderator | undefined> {
  const name = await store.findModerator(hashOf(key ?? ''));
  return key !== undefined && name !== undefined ? { name } : undefined;
}
