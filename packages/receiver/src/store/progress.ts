import type { Decision, State } from '@report-this/protocol';
import type { Kysely } from 'kysely';
import type { FlagProgress } from '../ports/status-store.ts';
import { messagesOfFlag } from './follow-up.ts';
import type { Tables } from './tables.ts';

/** How a flag fares, target by target. */
export async function readProgress(db: Kysely<Tables>, flagId: string): Promise<FlagProgress | undefined> {
  const rows = await db
    .selectFrom('flags')
    .innerJoin('flag_targets', 'flag_targets.flag_seq', 'flags.seq')
    .innerJoin('cases', 'cases.seq', 'flag_targets.case_seq')
    .leftJoin('decisions', 'decisions.case_seq', 'cases.seq')
    .leftJoin('withdrawals', 'withdrawals.flag_seq', 'flags.seq')
    .select([
      'flags.seq',
      'flag_targets.case_seq',
      'withdrawals.at as withdrawn_at',
      'received_at',
      'position',
      'state',
      'claimed_at',
      'decisions.body as decision',
    ])
    .where('flags.id', '=', flagId)
    .orderBy('position')
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  const messages = await messagesOfFlag(db, first.seq);
  return {
    flagId,
    number: first.seq,
    receivedAt: first.received_at,
    withdrawnAt: first.withdrawn_at ?? undefined,
    targets: rows.map((row) => ({
      position: row.position,
      state: row.state as State,
      claimedAt: row.claimed_at ?? undefined,
      decision: row.decision === null ? undefined : (JSON.parse(row.decision) as Decision),
      messages: messages
        .filter(({ caseSeq }) => caseSeq === row.case_seq)
        .map(({ caseSeq: _caseSeq, ...message }) => message),
    })),
  };
}
