import type { Child } from './h.ts';

/** The fields that something can be wrong with. */
export type Field = 'reason' | 'explanation' | 'name' | 'email';

/** One thing to correct, by field; the words are in the strings, unless they are told with it. */
export type FieldIssue =
  | { readonly field: Field; readonly code: IssueCode; readonly text?: string | undefined }
  /** In a part of the form. */
  | { readonly field: `part-${string}`; readonly code?: undefined; readonly text: string };

type IssueCode = 'required' | 'tooLong' | 'format' | 'refused' | 'notOffered';

/** Why a flag did not arrive: one word for each thing a person can do about it. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreachable' }
  /** `isFinal`: to send it again may do it twice. */
  | ({ readonly text?: Child; readonly isFinal?: boolean } & (
      | { readonly kind: 'timeout' | 'unexpected' | 'signIn' | 'gone' }
      /** The host may show something of its own, such as a check, meanwhile. */
      | { readonly kind: 'challenge'; readonly guest?: Element | undefined }
      | { readonly kind: 'limited'; readonly waitMs: number }
      | {
          readonly kind: 'refused';
          readonly detail?: string | undefined;
          readonly issues: readonly FieldIssue[];
        }
    ));

/** Whether sending the same again may help. */
export const isRetryable = (failure: Failure): boolean =>
  !('isFinal' in failure) && !['signIn', 'gone', 'refused'].includes(failure.kind);

/** Why nothing came back at all. */
export const unreachable = (isOnline: boolean): Failure => ({ kind: isOnline ? 'unreachable' : 'offline' });
