import type { Decision, State } from '@report-this/protocol';
import type { Kysely } from 'kysely';
import type { FlagProgress } from '../ports/status-store.ts';
import { StoreUnavailableError } from '../ports/store.ts';
import { messagesOfFlag } from './follow-up.ts';
import { UNCOUNTED } from './sqlite-tally.ts';
import type { Tables } from './tables.ts';

/** How a flag fares, target by target. */
export async function readProgress(db: Kysely<Tables>, flagId: string): Promise<FlagProgress | undefined> {
  const rows = await db
    .selectFrom('flags')
    .innerJoin('flag_targets', 'flag_targets.flag_seq', 'flags.seq')
    .innerJoin('cases', 'cases.seq', 'flag_targets.case_seq')
    .leftJoin('decisions', 'decisions.case_seq', 'cases.seq')
    .leftJoin('withdrawals', 'withdrawals.flag_seq', 'flags.seq')
    .leftJoin('addresses', 'addresses.flag_seq', 'flags.seq')
    .select([
      'flags.seq',
      'flag_targets.case_seq',
      'withdrawals.at as withdrawn_at',
      'addresses.flag_seq as address_of',
      'confirmed_at',
      'received_at',
      'position',
      'state',
      'claimed_at',
      'claimed_by',
      'decisions.body as decision',
    ])
    .where('flags.id', '=', flagId)
    .orderBy('position')
    .execute();
  const [first] = rows;
  if (!first) return refuseUncounted(db, flagId);
  const messages = await messagesOfFlag(db, first.seq);
  const released = await releasesOf(db, rows);
  return {
    flagId,
    number: first.seq,
    receivedAt: first.received_at,
    withdrawnAt: first.withdrawn_at ?? undefined,
    isAddressConfirmed: first.address_of === null ? undefined : first.confirmed_at !== null,
    targets: rows.map((row) => ({
      position: row.position,
      state: row.state as State,
      claimedAt: row.claimed_at ?? undefined,
      releasedAt: released.get(row.case_seq),
      decision: row.decision === null ? undefined : (JSON.parse(row.decision) as Decision),
      messages: messages
        .filter(({ caseSeq }) => caseSeq === row.case_seq)
        .map(({ caseSeq: _caseSeq, ...message }) => message),
    })),
  };
}

/** A flag that is kept and not counted is not unknown: see `sqlite-tally.ts`. */
async function refuseUncounted(db: Kysely<Tables>, flagId: string): Promise<undefined> {
  const kept = await db.selectFrom('flags').select('seq').where('id', '=', flagId).executeTakeFirst();
  if (kept) throw new StoreUnavailableError(UNCOUNTED);
}

/** When each of the cases was last given back to the queue, of those that nobody has taken since. */
async function releasesOf(
  db: Kysely<Tables>,
  rows: readonly { case_seq: number; claimed_at: number | null; claimed_by: string | null }[],
): Promise<Map<number, number>> {
  const given = rows.filter(({ claimed_at, claimed_by }) => claimed_at !== null && claimed_by === null);
  if (given.length === 0) return new Map();
  const found = await db
    .selectFrom('events')
    .select(({ fn }) => ['case_seq', fn.max('at').as('at')])
    .where(
      'case_seq',
      'in',
      given.map(({ case_seq }) => case_seq),
    )
    .where('type', '=', 'case.released')
    .groupBy('case_seq')
    .execute();
  return new Map(found.map(({ case_seq, at }) => [case_seq, Number(at)]));
}
