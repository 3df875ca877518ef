import type { Uuid } from '@report-this/protocol';
import type { MailKind } from './mailer.ts';

/** How the address of a flag's reporter stands. Instants are milliseconds since 1970. */
export interface StoredAddress {
  readonly receivedAt: number;
  readonly confirmedAt: number | undefined;
}

/** A mail that its holder is to send. */
export interface LeasedMail {
  /** Its number in this store. */
  readonly number: number;
  readonly kind: MailKind;
  readonly flag: {
    readonly id: Uuid;
    /** See `KeptFlag.number`. */
    readonly number: number;
    readonly receivedAt: number;
    /** The flag as JSON, without who sent it. */
    readonly body: string;
    /** Who sent it, sealed. */
    readonly sealedReporter: Uint8Array;
  };
  /** Which try this is, from 1. */
  readonly tries: number;
}

/** Where reporters' addresses are confirmed and their mails wait. */
export interface MailStore {
  /** How the address of a flag stands; undefined when there is no such flag, or it was kept without one. */
  readAddress(flagId: Uuid): Promise<StoredAddress | undefined>;
  /** Marks an address as confirmed and records `flag.confirmed` for each case of the flag; does nothing when it is so already. */
  confirmAddress(flagId: Uuid, at: number): Promise<void>;
  /**
   * Leases at most `limit` mails that are due at `now`, until `until`. A lease counts as a try. What calls for a mail is what
   * was recorded: `flag.received` for one that confirms an address; for the confirmed ones `flag.confirmed`, `case.asked` and
   * `case.decided`. What waits for a flag that is withdrawn meanwhile is forgotten.
   */
  leaseMails(lease: { now: number; until: number; limit: number }): Promise<readonly LeasedMail[]>;
  /** Forgets a leased mail, or has it tried again; does nothing when its lease ran out and somebody else has it. */
  settleMail(mail: LeasedMail, settlement: 'done' | 'released' | { readonly retryAt: number }): Promise<void>;
}
