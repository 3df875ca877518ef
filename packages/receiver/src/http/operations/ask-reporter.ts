import { askReporter as ask } from '../../follow-up/ask-reporter.ts';
import { refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { followed } from './followed.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §10.2.1: asks the reporter of a flag. */
export const askReporter = moderated(async ({ request, host, id }, { followUp, limits }, moderator) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  return followed(await ask(id, document.value, moderator, followUp), noSuchCase);
});
