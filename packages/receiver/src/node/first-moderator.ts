import { randomBytes } from 'node:crypto';
import type { Receiver } from '../create-receiver.ts';
import type { ModeratorStore } from '../ports/moderator-store.ts';

const NAME = 'moderator';
const KEY_BYTES = 32;

/** Lets somebody review: who has the given key, or on the first start who has a new one, which is returned. */
export async function admitFirstModerator(
  receiver: Receiver,
  store: ModeratorStore,
  givenKey: string | undefined,
): Promise<string | undefined> {
  if (givenKey !== undefined) {
    await receiver.admitModerator(NAME, givenKey);
    return undefined;
  }
  if (await store.hasModerators()) return undefined;
  const key = randomBytes(KEY_BYTES).toString('base64url');
  await receiver.admitModerator(NAME, key);
  return key;
}
