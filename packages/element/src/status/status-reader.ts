import type { Client } from '@report-this/client';
import type { FlagStatus, ReplyDraft } from '@report-this/protocol';
import type { Trouble } from './act.ts';

interface Call {
  readonly signal?: AbortSignal;
}

/**
 * The port to a receiver for a reporter who comes back. The client is the default one. What a reader leaves out is not
 * offered to the person.
 */
export interface StatusReader extends Pick<Client, 'readStatus'> {
  /** Whether the receiver takes replies, withdrawals and confirmations (SPEC §10). @default it does */
  takesFollowUp?(call?: Call): Promise<boolean>;
  /** Answers a question; rejects with the receiver's refusal when it is no longer open. */
  reply?(flagId: string, token: string, draft: ReplyDraft, call?: Call): Promise<FlagStatus>;
  /** Takes the flag back; rejects with the receiver's refusal when it is decided. */
  withdrawFlag?(flagId: string, token: string, call?: Call): Promise<FlagStatus>;
  /** Confirms the reporter's e-mail address by the code of the mail. */
  confirmEmail?(flagId: string, token: string, code: string, call?: Call): Promise<FlagStatus>;
}

/** What a status view shows. */
export type Look =
  | { readonly is: 'loading'; readonly isAgain?: boolean }
  | {
      readonly is: 'shown';
      readonly status: FlagStatus;
      /** The receiver could not be asked again: this is what it said before. */
      readonly isStale?: boolean;
    }
  | { readonly is: 'notFound' | 'offline' | 'failed' };

/** What a failed reading looks like to the person. */
export function lookOf(error: unknown, isOnline: boolean): Look {
  if (refusedBy(error)) return { is: 'notFound' };
  return { is: isOnline ? 'failed' : 'offline' };
}

/** What the receiver has against an act; undefined when it was not there, or asks to wait. */
export function troubleOf(error: unknown): Trouble | undefined {
  const status = refusedBy(error);
  return status === undefined ? undefined : status === FORBIDDEN ? 'wrongCode' : 'late';
}

const FORBIDDEN = 403;
const TOO_MANY = 429;

/** The status of a refusal for good; it is seen without the client's classes, which may not be loaded. */
function refusedBy(error: unknown): number | undefined {
  const { name, problem } = Object(error) as { name?: string; problem?: { status: number } };
  return name === 'RefusedError' && problem && problem.status < TOO_MANY ? problem.status : undefined;
}
