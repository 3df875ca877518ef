import type { IdSource } from '../ports/id-source.ts';

/** Ids that count: the first case is `…0001`. */
export function countedIds(): IdSource {
  let cases = 0;
  let endpoints = 0;
  let events = 0;
  let drafts = 0;
  let requests = 0;
  return {
    caseId: () => `0192f3a1-0000-7000-8000-${(++cases).toString(16).padStart(12, '0')}`,
    endpointId: () => `0192f3a1-ed00-7000-8000-${(++endpoints).toString(16).padStart(12, '0')}`,
    eventId: () => `0192f3a1-e0e0-7000-8000-${(++events).toString(16).padStart(12, '0')}`,
    draftId: () => `0192f3a1-d4af-7000-8000-${(++drafts).toString(16).padStart(12, '0')}`,
    requestId: () => `request-${++requests}`,
  };
}
