import { type Kysely, type Selectable, sql } from 'kysely';
import type {
  DisabledReason,
  EndpointStore,
  SealedSecret,
  StoredAttempt,
  StoredEndpoint,
} from '../ports/endpoint-store.ts';
import type { Tables } from './tables.ts';

type Endpoint = Selectable<Tables['endpoints']>;

/** Where endpoints are registered, on a database. */
export function endpointsOn(db: Kysely<Tables>): Omit<EndpointStore, 'recordAttempt'> {
  /** Changes one endpoint in a transaction and reads it again; undefined when there is none of this id. */
  function change(
    id: string,
    now: number,
    act: (db: Kysely<Tables>, endpoint: Endpoint) => Promise<unknown>,
  ): Promise<StoredEndpoint | undefined> {
    return db.transaction().execute(async (transaction) => {
      // a write first, so that no other writer comes between what is read and what is written
      const endpoint = await transaction
        .updateTable('endpoints')
        .set((expression) => ({ url: expression.ref('url') }))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!endpoint) return undefined;
      await act(transaction, endpoint);
      return (await read(transaction, now, id))[0];
    });
  }

  return {
    addEndpoint: ({ id, url, types, createdAt, secret }) =>
      db.transaction().execute(async (transaction) => {
        const added = await transaction
          .insertInto('endpoints')
          .values((build) => ({
            id,
            url,
            types: types ? JSON.stringify(types) : null,
            created_at: createdAt,
            last_event_seq: build.selectFrom('events').select(sql<number>`coalesce(max(seq), 0)`.as('seq')),
          }))
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('seq')
          .executeTakeFirst();
        if (!added) return (await read(transaction, createdAt, id))[0];
        await insertSecret(transaction, added.seq, secret);
        return undefined;
      }),

    readSigning: (id, now) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (transaction) => {
          const found = await transaction
            .selectFrom('endpoints')
            .select(['seq', 'url'])
            .where('id', '=', id)
            .executeTakeFirst();
          if (!found) return undefined;
          const secrets = await transaction
            .selectFrom('endpoint_secrets')
            .select('sealed')
            .where('endpoint_seq', '=', found.seq)
            .where(endsAfter(now))
            .orderBy('seq')
            .execute();
          return { id, url: found.url, sealedSecrets: secrets.map(({ sealed }) => Buffer.from(sealed)) };
        }),

    listAttempts: (id) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (transaction) => {
          const found = await transaction
            .selectFrom('endpoints')
            .select('seq')
            .where('id', '=', id)
            .executeTakeFirst();
          if (!found) return undefined;
          const rows = await transaction
            .selectFrom('attempts')
            .select(['event_id', 'type', 'at', 'tries', 'outcome', 'reason'])
            .where('endpoint_seq', '=', found.seq)
            .orderBy('seq', 'desc')
            .execute();
          return rows.map(({ event_id, outcome, reason, ...row }) => ({
            ...row,
            eventId: event_id,
            outcome: outcome as StoredAttempt['outcome'],
            reason: reason ?? undefined,
          }));
        }),

    listEndpoints: (now) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute((transaction) => read(transaction, now)),

    addSecret: (id, secret, expireOthersAt) =>
      change(id, secret.createdAt, async (transaction, { seq }) => {
        await transaction
          .updateTable('endpoint_secrets')
          .set({ expires_at: expireOthersAt })
          .where('endpoint_seq', '=', seq)
          .where(endsAfter(expireOthersAt))
          .execute();
        await insertSecret(transaction, seq, secret);
      }),

    disableEndpoint: (id, reason, now) =>
      change(id, now, async (transaction, { seq, disabled_reason }) => {
        if (disabled_reason === null) await disable(transaction, seq, reason);
      }),

    enableEndpoint: (id, now) =>
      change(id, now, async (transaction, { seq, disabled_reason }) => {
        if (disabled_reason === null) return;
        await transaction
          .updateTable('endpoints')
          .set({ disabled_reason: null })
          .where('seq', '=', seq)
          .execute();
        await sql`UPDATE deliveries SET due_at = ${now} WHERE endpoint_seq = ${seq} AND event_seq IN
          (SELECT min(event_seq) FROM deliveries WHERE endpoint_seq = ${seq} GROUP BY case_seq)`.execute(
          transaction,
        );
      }),

    replay: (id, fromNumber, now) =>
      change(id, now, async (transaction, { seq, last_event_seq }) => {
        // those on their way are begun anew with the rest, so that the order of each case holds
        await transaction
          .deleteFrom('deliveries')
          .where('endpoint_seq', '=', seq)
          .where('event_seq', '>=', fromNumber)
          .execute();
        await transaction
          .updateTable('endpoints')
          .set({ last_event_seq: Math.min(last_event_seq, fromNumber - 1) })
          .where('seq', '=', seq)
          .execute();
      }),
  };
}

async function disable(db: Kysely<Tables>, seq: number, reason: DisabledReason): Promise<void> {
  await db.updateTable('endpoints').set({ disabled_reason: reason }).where('seq', '=', seq).execute();
  await db
    .updateTable('deliveries')
    .set({ due_at: null, tries: 0 })
    .where('endpoint_seq', '=', seq)
    .execute();
}

async function insertSecret(
  db: Kysely<Tables>,
  endpointSeq: number,
  { signature, sealed, createdAt }: SealedSecret,
): Promise<void> {
  await db
    .insertInto('endpoint_secrets')
    .values({ endpoint_seq: endpointSeq, signature, sealed, created_at: createdAt, expires_at: null })
    .execute();
}

const endsAfter = (at: number) => sql<boolean>`(expires_at IS NULL OR expires_at > ${at})`;

async function read(db: Kysely<Tables>, now: number, id?: string): Promise<StoredEndpoint[]> {
  let query = db.selectFrom('endpoints').selectAll().orderBy('seq');
  if (id !== undefined) query = query.where('id', '=', id);
  const endpoints = await query.execute();
  const secrets = await db
    .selectFrom('endpoint_secrets')
    .select(['endpoint_seq', 'signature', 'created_at', 'expires_at'])
    .where(endsAfter(now))
    .orderBy('seq')
    .execute();
  return endpoints.map((row) => ({
    id: row.id,
    url: row.url,
    types: row.types === null ? undefined : (JSON.parse(row.types) as string[]),
    disabledReason: (row.disabled_reason as DisabledReason | null) ?? undefined,
    createdAt: row.created_at,
    secrets: secrets
      .filter(({ endpoint_seq }) => endpoint_seq === row.seq)
      .map(({ signature, created_at, expires_at }) => ({
        signature: signature as SealedSecret['signature'],
        createdAt: created_at,
        expiresAt: expires_at ?? undefined,
      })),
  }));
}
