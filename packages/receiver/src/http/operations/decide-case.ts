import { decide } from '../../review/decide.ts';
import { json, refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §8.4: decides a case with a statement of reasons. */
export const decideCase = moderated(async ({ request, host, id }, { review, limits }, moderator) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const decided = await decide(id, document.value, moderator, review);
  if (!decided) return noSuchCase();
  if (decided.outcome === 'refused') return refusal(decided.problem);
  return json(decided.outcome === 'new' ? 201 : 200, decided.decision);
});
