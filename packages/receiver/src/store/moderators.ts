import type { Kysely } from 'kysely';
import type { ModeratorStore } from '../ports/moderator-store.ts';
import type { Tables } from './tables.ts';

/** Who may review, on a database. */
export function moderatorsOn(db: Kysely<Tables>): ModeratorStore {
  return {
    admitModerator: (name, keyHash) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('moderators')
          .values({ name, key_hash: keyHash })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ key_hash: keyHash }))
          .execute();
      }),
    async findModerator(keyHash) {
      const row = await db
        .selectFrom('moderators')
        .select('name')
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      return row?.name;
    },
    async hasModerators() {
      return (await db.selectFrom('moderators').select('name').limit(1).executeTakeFirst()) !== undefined;
    },
  };
}
