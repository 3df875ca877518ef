import { type Kysely, sql } from 'kysely';
import type { LeasedMail, MailStore } from '../ports/mail-store.ts';
import type { MailKind } from '../ports/mailer.ts';
import { recordEvent } from './record-event.ts';
import type { Tables } from './tables.ts';

/** Where addresses are confirmed and mails wait, on a database. `alone`: see `moveCase`. */
export function mailsOn(db: Kysely<Tables>, alone: () => void): MailStore {
  return {
    async readAddress(flagId) {
      const found = await db
        .selectFrom('addresses')
        .innerJoin('flags', 'flags.seq', 'addresses.flag_seq')
        .select(['received_at', 'confirmed_at'])
        .where('flags.id', '=', flagId)
        .executeTakeFirst();
      return found && { receivedAt: found.received_at, confirmedAt: found.confirmed_at ?? undefined };
    },

    confirmAddress: (flagId, at) =>
      db.transaction().execute(async (transaction) => {
        const confirmed = await transaction
          .updateTable('addresses')
          .set({ confirmed_at: at })
          .where('confirmed_at', 'is', null)
          .where('flag_seq', '=', (build) => build.selectFrom('flags').select('seq').where('id', '=', flagId))
          .returning('flag_seq')
          .executeTakeFirst();
        if (!confirmed) return;
        alone();
        const flagNumber = confirmed.flag_seq;
        const cases = await transaction
          .selectFrom('flag_targets')
          .select('case_seq')
          .distinct()
          .where('flag_seq', '=', flagNumber)
          .orderBy('case_seq')
          .execute();
        for (const { case_seq } of cases)
          await recordEvent(transaction, case_seq, { type: 'flag.confirmed', at, flagNumber });
      }),

    leaseMails: (wanted) => db.transaction().execute((transaction) => lease(transaction, wanted, alone)),

    settleMail: ({ number, tries }, settlement) =>
      db.transaction().execute(async (transaction) => {
        if (settlement === 'done') {
          await transaction
            .deleteFrom('mails')
            .where('seq', '=', number)
            .where('tries', '=', tries)
            .execute();
          return;
        }
        const change =
          settlement === 'released' ? { due_at: 0, tries: tries - 1 } : { due_at: settlement.retryAt };
        await transaction
          .updateTable('mails')
          .set(change)
          .where('seq', '=', number)
          .where('tries', '=', tries)
          .execute();
      }),
  };
}

async function lease(
  db: Kysely<Tables>,
  { now, until, limit }: Parameters<MailStore['leaseMails']>[0],
  alone: () => void,
): Promise<LeasedMail[]> {
  // a write first, so that no other writer comes between what is read and what is written
  const { last_event_seq: last } = await db
    .updateTable('mail_cursor')
    .set((expression) => ({ last_event_seq: expression.ref('last_event_seq') }))
    .returning('last_event_seq')
    .executeTakeFirstOrThrow();
  alone();
  await putMails(db, last, now);
  await db
    .deleteFrom('mails')
    .where('due_at', '<=', now)
    .where('flag_seq', 'in', (build) => build.selectFrom('withdrawals').select('flag_seq'))
    .execute();

  const due = await db
    .selectFrom('mails')
    .innerJoin('flags', 'flags.seq', 'mails.flag_seq')
    .innerJoin('reporters', 'reporters.flag_seq', 'mails.flag_seq')
    .select([
      'mails.seq',
      'kind',
      'tries',
      'flags.seq as flagSeq',
      'flags.id',
      'received_at',
      'body',
      'sealed',
    ])
    .where('due_at', '<=', now)
    .orderBy('mails.seq')
    .limit(limit)
    .execute();
  if (due.length > 0) {
    await db
      .updateTable('mails')
      .set((expression) => ({ due_at: until, tries: expression('tries', '+', 1) }))
      .where(
        'seq',
        'in',
        due.map(({ seq }) => seq),
      )
      .execute();
  }
  return due.map(({ seq, kind, tries, flagSeq, id, received_at, body, sealed }) => ({
    number: seq,
    kind: kind as MailKind,
    flag: { id, number: flagSeq, receivedAt: received_at, body, sealedReporter: Buffer.from(sealed) },
    tries: tries + 1,
  }));
}

/** Puts the mails that the events after one call for among those that wait. */
async function putMails(db: Kysely<Tables>, last: number, now: number): Promise<void> {
  const { newest } = await db
    .selectFrom('events')
    .select(sql<number>`coalesce(max(seq), 0)`.as('newest'))
    .executeTakeFirstOrThrow();
  if (newest <= last) return;
  const put = (kind: MailKind, about: string, from: string, when: string) =>
    sql`INSERT OR IGNORE INTO mails (flag_seq, kind, about, tries, due_at)
      SELECT DISTINCT addresses.flag_seq, ${kind}, ${sql.raw(about)}, 0, ${now}
      FROM events ${sql.raw(from)}
      LEFT JOIN withdrawals ON withdrawals.flag_seq = addresses.flag_seq
      WHERE events.seq > ${last} AND events.seq <= ${newest} AND withdrawals.at IS NULL AND ${sql.raw(when)}
      ORDER BY events.seq`.execute(db);
  const ofFlag = 'JOIN addresses ON addresses.flag_seq = events.flag_seq';
  const ofCase =
    'JOIN flag_targets ON flag_targets.case_seq = events.case_seq JOIN addresses ON addresses.flag_seq = flag_targets.flag_seq';
  await put('confirmation', '0', ofFlag, "events.type = 'flag.received' AND confirmed_at IS NULL");
  await put('receipt', '0', ofFlag, "events.type = 'flag.confirmed'");
  await put('question', 'events.seq', ofFlag, "events.type = 'case.asked' AND confirmed_at IS NOT NULL");
  await put(
    'outcome',
    'events.case_seq',
    ofCase,
    "events.type = 'case.decided' AND confirmed_at IS NOT NULL",
  );
  await db.updateTable('mail_cursor').set({ last_event_seq: newest }).execute();
}
