import type { Problem } from '@report-this/protocol';
import type { ReferenceFor } from '../intake/references.ts';
import type { Hmac } from '../intake/hmac.ts';
import type { Clock } from '../ports/clock.ts';
import type { FollowUpStore } from '../ports/follow-up-store.ts';
import type { ReviewStore } from '../ports/review-store.ts';
import type { StatusStore } from '../ports/status-store.ts';

/** What talking after the receipt works with. */
export interface FollowUpParts {
  readonly store: FollowUpStore & StatusStore & ReviewStore;
  readonly clock: Clock;
  readonly tokenHmac: Hmac;
  readonly referenceFor: ReferenceFor;
}

/** A document that was taken now or before, or a refusal; undefined when there is nothing that the asker may see. */
export type Followed<Document> =
  | { readonly outcome: 'new' | 'same'; readonly document: Document }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | undefined;
