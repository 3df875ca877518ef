import { randomBytes } from 'node:crypto';
import type { ModeratorStore } from '../ports/moderator-store.ts';
import { admitModerator } from '../review/moderator-key.ts';

const NAME = 'moderator';
const KEY_BYTES = 32;

/** Lets somebody review: who has the given key, or on the first start who has a new one, which is returned. */
export async function admitFirstModerator(
  store: ModeratorStore,
  givenKey: string | undefined,
): Promise<string | undefined> {
  if (givenKey !== undefined) {
    await admitModerator(NAME, givenKey, store);
    return undefined;
  }
  if (await store.hasModerators()) return undefined;
  const key = randomBytes(KEY_BYTES).toString('base64url');
  await admitModerator(NAME, key, store);
  return key;
}
