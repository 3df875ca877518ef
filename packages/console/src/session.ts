import type { Fetch } from '@report-this/client';
import { createEndpointsClient, type EndpointsClient } from '@report-this/client/endpoints';
import { createReviewClient, type ReviewClient } from '@report-this/client/review';
import { type DecisionValues, noDecision } from './decision-values.ts';
import type { Written } from './message-form.ts';
import { newId } from './new-id.ts';

/** What a moderator works with from signing in to signing out. */
export interface Session {
  readonly review: ReviewClient;
  readonly endpoints: EndpointsClient;
  /** What stands in the forms for questions and notes, by the flag or the case. */
  readonly messages: Map<string, Written>;
  /** What stands in the decision form of a case; nothing yet for one that was not begun. */
  valuesOf(caseId: string): DecisionValues;
  keepValues(caseId: string, values: DecisionValues): void;
  /** Forgets what stood in the form: the case is decided. */
  forgetValues(caseId: string): void;
}

/** Begins to work with a key; nothing is asked of the receiver yet. */
export function openSession(key: string, receiver: string, fetch: Fetch | undefined): Session {
  const options = { receiver, moderatorKey: key, ...(fetch && { fetch }) };
  const drafts = new Map<string, DecisionValues>();
  return {
    review: createReviewClient(options),
    endpoints: createEndpointsClient(options),
    messages: new Map(),
    valuesOf(caseId) {
      const values = drafts.get(caseId) ?? noDecision(newId());
      drafts.set(caseId, values);
      return values;
    },
    keepValues: (caseId, values) => void drafts.set(caseId, values),
    forgetValues: (caseId) => void drafts.delete(caseId),
  };
}
