import type { Followed } from '../../follow-up/follow-up-parts.ts';
import { type Answer, json, refusal } from '../answer.ts';

/** Says what became of a message: 201 when it is new, 200 when it was there. */
export function followed(result: Followed<object>, nothing: () => Answer): Answer {
  if (!result) return nothing();
  if (result.outcome === 'refused') return refusal(result.problem);
  return json(result.outcome === 'new' ? 201 : 200, result.document);
}
