import { type Kysely, sql } from 'kysely';
import { type FlagOfCase, MAX_BYTES_OF_CASE, MAX_FLAGS_OF_CASE } from '../ports/review-store.ts';
import type { Tables } from './tables.ts';

interface Row {
  id: string;
  seq: number;
  received_at: number;
  role: string;
  missing: string;
  body: string;
  position: number;
  withdrawn_at: number | null;
  confirmed_at: number | null;
}

/**
 * The flags of a case as far as one answer holds them, in the order of arrival. `joined` goes from the one that joined last
 * back; those whose reporters were asked come first, then the newest, as far as they have room. No body is read that is not answered with.
 */
export async function flagsOfCase(db: Kysely<Tables>, caseSeq: number): Promise<FlagOfCase[]> {
  const { rows } = await sql<Row>`
    WITH RECURSIVE joined (flag_seq) AS (
      SELECT last_seq FROM cases WHERE seq = ${caseSeq}
      UNION ALL
      SELECT before_flag_seq FROM joined JOIN flag_targets USING (flag_seq)
      WHERE case_seq = ${caseSeq} AND before_flag_seq IS NOT NULL
      LIMIT ${MAX_FLAGS_OF_CASE}
    ), asked (flag_seq) AS (
      SELECT flag_seq FROM messages WHERE case_seq = ${caseSeq}
    ), measured (flag_seq, bytes_before) AS (
      SELECT flag_seq, sum(octet_length(body)) OVER (
        ORDER BY flag_seq IN asked DESC, flag_seq DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
      FROM (SELECT flag_seq FROM joined UNION SELECT flag_seq FROM asked) JOIN flags ON seq = flag_seq
    )
    SELECT id, seq, received_at, role, missing, body, withdrawals.at AS withdrawn_at, confirmed_at,
      (SELECT min(position) FROM flag_targets WHERE flag_seq = seq AND case_seq = ${caseSeq}) AS position
    FROM measured JOIN flags ON seq = measured.flag_seq
      LEFT JOIN withdrawals ON withdrawals.flag_seq = seq
      LEFT JOIN addresses ON addresses.flag_seq = seq
    WHERE coalesce(bytes_before, 0) < ${MAX_BYTES_OF_CASE}
    ORDER BY seq`.execute(db);
  return rows.map((row) => ({
    flagId: row.id,
    number: row.seq,
    receivedAt: row.received_at,
    role: row.role,
    missing: row.missing.split(' ').filter(Boolean) as FlagOfCase['missing'],
    body: row.body,
    position: row.position,
    withdrawnAt: row.withdrawn_at ?? undefined,
    confirmedAt: row.confirmed_at ?? undefined,
  }));
}
