import { type Case, NoteDraft, read } from '@report-this/protocol';
import { caseOf } from '../review/case-view.ts';
import type { Moderator } from '../review/moderator-key.ts';
import type { Followed, FollowUpParts } from './follow-up-parts.ts';
import { illegalMove, invalidMessage } from './refuse.ts';

const TAKEN = 'A note with this id was left before, with other content or by another. Use an id of its own.';

/** SPEC §10.2.4: keeps a note on a case once. */
export async function addNote(
  caseId: string,
  document: unknown,
  moderator: Moderator,
  { store, clock, referenceFor }: FollowUpParts,
): Promise<Followed<Case>> {
  const found = read(NoteDraft, document);
  if (!found.ok) return invalidMessage(found.issues);
  const kept = await store.addNote(caseId, { ...found.value, by: moderator.name, at: clock.now() });
  if (kept === undefined) return undefined;
  if (kept === 'conflict') return illegalMove(TAKEN);
  const stored = await store.readCase(caseId);
  return stored && { outcome: kept, document: caseOf(stored, referenceFor, moderator) };
}
