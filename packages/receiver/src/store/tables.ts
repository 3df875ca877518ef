import type { Generated } from 'kysely';

/** The tables, as the query builder knows them. Instants are milliseconds since 1970, JSON is text. */
export interface Tables {
  flags: FlagsTable;
  reporters: ReportersTable;
  further_targets: FurtherTargetsTable;
  flag_targets: FlagTargetsTable;
  case_reasons: CaseReasonsTable;
  cases: CasesTable;
  decisions: DecisionsTable;
  moderators: ModeratorsTable;
  events: EventsTable;
  endpoints: EndpointsTable;
  endpoint_secrets: EndpointSecretsTable;
  deliveries: DeliveriesTable;
  attempts: AttemptsTable;
  addresses: AddressesTable;
  mails: MailsTable;
  mail_cursor: { last_event_seq: number };
  messages: MessagesTable;
  notes: NotesTable;
  withdrawals: { flag_seq: number; at: number };
  migrations: { version: number; applied_at: number };
}

export interface FlagsTable {
  /** The order of intake: a flag that was kept later has a higher one. Never given again. */
  seq: Generated<number>;
  id: string;
  received_at: number;
  /** The case of its first target. */
  first_case_seq: number;
  /** The place in `PRIORITIES`. */
  priority: number;
  reason: string;
  basis: string;
  role: string;
  /** The missing elements of a notice, separated by spaces. */
  missing: string;
  digest: string;
  /** Canonical JSON, without who sent it. */
  body: string;
}

/** Who sent a flag, apart from it: nothing joins this table but a logged reveal, and the mails to who asked for them. */
export interface ReportersTable {
  flag_seq: number;
  sealed: Uint8Array;
}

/** The cases of a flag's targets after the first. */
export interface FurtherTargetsTable {
  flag_seq: number;
  position: number;
  case_seq: number;
  /** 0 when an earlier target of the flag is in the same case. */
  counts: number;
}

/** The flags of cases, as far as they are counted: see `sqlite-tally.ts`. */
export interface FlagTargetsTable {
  flag_seq: number;
  position: number;
  case_seq: number;
  /**
   * The flag that joined the case before this one: an index would cost each flag a page, this costs nothing. Null for a
   * target that is in the case of an earlier one.
   */
  before_flag_seq: number | null;
}

/** What the flags of a case say, counted. */
export interface CaseReasonsTable {
  case_seq: number;
  reason: string;
  basis: string;
  count: number;
  /** The first flag that said it. */
  first_seq: number;
}

export interface CasesTable {
  seq: Generated<number>;
  id: string;
  target_key: string;
  state: string;
  /** The place in `PRIORITIES`: 0 is the most urgent. */
  priority: number;
  flag_count: number;
  opened_at: number;
  last_flagged_at: number;
  /** The flag that opened it, and which of its targets it is: the case is described as that flag has it. */
  opened_seq: number;
  opened_position: number;
  /** The flag that joined last; those before it follow from `flag_targets`. Null until the first is counted. */
  last_seq: number | null;
  /** The flags that first made it at least `high`, and `critical`. A walk through the queue needs them: see `queue.ts`. */
  high_seq: number | null;
  critical_seq: number | null;
  claimed_by: string | null;
  claimed_at: number | null;
  previous_case_id: string | null;
  /** How many events it has: the `sequence` of the last. */
  event_count: Generated<number>;
  /** How many of its flags are withdrawn. */
  withdrawn_count: Generated<number>;
}

export interface DecisionsTable {
  id: string;
  case_seq: number;
  decided_at: number;
  decided_by: string;
  /** Of the draft, by which a repeat is told from a conflict. */
  digest: string;
  body: string;
}

export interface ModeratorsTable {
  name: string;
  key_hash: string;
}

export interface EventsTable {
  /** The order of recording: one writer at a time, so it is the order of commits too. */
  seq: Generated<number>;
  case_seq: number;
  sequence: number;
  type: string;
  at: number;
  flag_seq: number | null;
  /** The place in `PRIORITIES`, as it was. */
  priority: number | null;
}

export interface EndpointsTable {
  seq: Generated<number>;
  id: string;
  url: string;
  /** JSON; null for all types. */
  types: string | null;
  /** Null while it is active. */
  disabled_reason: string | null;
  created_at: number;
  /** The last event that was put among its deliveries. */
  last_event_seq: number;
}

export interface EndpointSecretsTable {
  seq: Generated<number>;
  endpoint_seq: number;
  signature: string;
  sealed: Uint8Array;
  created_at: number;
  expires_at: number | null;
}

export interface DeliveriesTable {
  endpoint_seq: number;
  event_seq: number;
  case_seq: number;
  tries: number;
  /** Null while one of the same case comes before it, or the endpoint is disabled. In the future while it is leased. */
  due_at: number | null;
}

/** The last attempts of each endpoint; older ones are dropped. */
export interface AttemptsTable {
  seq: Generated<number>;
  endpoint_seq: number;
  event_id: string;
  type: string;
  at: number;
  tries: number;
  outcome: string;
  reason: string | null;
}

/** The flags whose reporters gave an address to a receiver that sends mail. */
export interface AddressesTable {
  flag_seq: number;
  confirmed_at: number | null;
}

/** The mails that wait; a mail that was sent is forgotten. */
export interface MailsTable {
  seq: Generated<number>;
  flag_seq: number;
  kind: string;
  /** Tells the mails of a kind about a flag apart: the event that asked, the case that was decided; else 0. */
  about: number;
  tries: number;
  /** In the future while it is leased. */
  due_at: number;
}

export interface MessagesTable {
  seq: Generated<number>;
  id: string;
  case_seq: number;
  flag_seq: number;
  /** The moderator; null for a reply. */
  asked_by: string | null;
  /** The id of the question; null for a question. */
  in_reply_to: string | null;
  text: string;
  at: number;
}

export interface NotesTable {
  seq: Generated<number>;
  id: string;
  case_seq: number;
  by: string;
  text: string;
  at: number;
}
