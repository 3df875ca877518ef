import type { Offer, Target } from '@report-this/protocol';
import type { Filled } from './filled.ts';
import type { FieldIssue } from './flag-of.ts';
import type { Words } from './languages.ts';

/** What the form is drawn from. */
export interface FormPageView {
  readonly words: Words;
  readonly offer: Offer;
  readonly target: Target;
  readonly filled: Filled;
  readonly issues: readonly FieldIssue[];
  /** What is to be said of the form as a whole. */
  readonly trouble?: string | undefined;
}
