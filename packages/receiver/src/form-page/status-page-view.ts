import type { FlagStatus } from '@report-this/protocol';
import type { Done } from './act.ts';
import type { Words } from './languages.ts';

/** What the status page is drawn from. */
export interface StatusPageView {
  readonly words: Words;
  readonly status: FlagStatus;
  readonly token: string;
  /** Names the next reply: sent twice, it is taken once. */
  readonly replyId: string;
  /** Whether questions can be answered, the flag withdrawn and an address confirmed here (SPEC §10). */
  readonly takesFollowUp: boolean;
  /** The day on which it is looked at, such as 2026-11-21: what ended before it is not offered any more. */
  readonly today: string;
  /** What came of what the person did; undefined when they only look. */
  readonly done?: Done | undefined;
}
