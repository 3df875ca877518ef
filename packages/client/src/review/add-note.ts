import type { Case, NoteDraft } from '@report-this/protocol';
import { noteDraftSchema, readBy } from '@report-this/protocol/json-schema';
import { uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import { postToCase } from './post-to-case.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** A note as a moderator's form holds it. `id` names it: keep one per form, and sending it again is a repeat. */
export type NoteContent = Omit<NoteDraft, 'id'> & { readonly id?: string };

/** Leaves a note for moderators on a case once, however often it has to be sent (SPEC §10.2.4). Reporters never see it. */
export async function addNote(
  reviewer: Reviewer,
  caseId: string,
  content: NoteContent,
  options: ReviewOptions = {},
): Promise<Case> {
  options.signal?.throwIfAborted();
  const id = content.id ?? uuidV7(reviewer.clock.now(), reviewer.randomBytes(16));
  const body = validDraft(readBy(noteDraftSchema, { ...content, id }), 'The note');
  return postToCase(reviewer, caseId, '/notes', options, body);
}
