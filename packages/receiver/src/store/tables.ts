import type { Generated } from 'kysely';

/** The tables, as the query builder knows them. Instants are milliseconds since 1970, JSON is text. */
export interface Tables {
  flags: FlagsTable;
  reporters: ReportersTable;
  flag_targets: FlagTargetsTable;
  cases: CasesTable;
  case_reasons: CaseReasonsTable;
  decisions: DecisionsTable;
  moderators: ModeratorsTable;
  migrations: { version: number; applied_at: number };
}

interface FlagsTable {
  /** The order of intake: a flag that was kept later has a higher one. */
  seq: Generated<number>;
  id: string;
  reference: string;
  digest: string;
  received_at: number;
  role: string;
  /** The missing elements of a notice, separated by spaces. */
  missing: string;
  /** Canonical JSON, without who sent it. */
  body: string;
}

/** Who sent a flag, apart from it: nothing joins this table but a logged reveal. */
interface ReportersTable {
  flag_id: string;
  sealed: Uint8Array;
}

interface FlagTargetsTable {
  case_id: string;
  flag_seq: number;
  position: number;
}

interface CasesTable {
  id: string;
  target_key: string;
  target: string;
  state: string;
  /** The place in `PRIORITIES`: 0 is the most urgent. */
  priority: number;
  flag_count: number;
  opened_at: number;
  last_flagged_at: number;
  /** The flag that opened it. */
  opened_seq: number;
  /** The flags that first made it at least `high`, and `critical`. A walk through the queue needs them: see `queue.ts`. */
  high_seq: number | null;
  critical_seq: number | null;
  claimed_by: string | null;
  claimed_at: number | null;
  previous_case_id: string | null;
}

interface CaseReasonsTable {
  case_id: string;
  reason: string;
  basis: string;
  count: number;
}

interface DecisionsTable {
  id: string;
  case_id: string;
  decided_at: number;
  decided_by: string;
  /** Of the draft, by which a repeat is told from a conflict. */
  digest: string;
  body: string;
}

interface ModeratorsTable {
  name: string;
  key_hash: string;
}
