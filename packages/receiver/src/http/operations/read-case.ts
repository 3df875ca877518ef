import { caseOf } from '../../review/case-view.ts';
import { json } from '../answer.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §8.3.1: a case with its flags. */
export const readCase = moderated(async ({ id }, { review }, moderator) => {
  const stored = await review.store.readCase(id);
  return stored ? json(200, caseOf(stored, review.referenceFor, moderator)) : noSuchCase();
});
