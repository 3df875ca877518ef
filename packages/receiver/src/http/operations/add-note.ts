import { addNote as add } from '../../follow-up/add-note.ts';
import { refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { followed } from './followed.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §10.2.4: leaves a note on a case. */
export const addNote = moderated(async ({ request, host, id }, { followUp, limits }, moderator) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  return followed(await add(id, document.value, moderator, followUp), noSuchCase);
});
