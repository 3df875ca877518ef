import { confirmEmail as confirm } from '../../mail/confirm-email.ts';
import { refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { followed } from './followed.ts';
import { noSuchFlag, withToken } from './with-token.ts';

/** SPEC §10.3: confirms the reporter's e-mail address by the code that was mailed. */
export const confirmEmail = withToken(async ({ request, host, id }, { followUp, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  return followed(await confirm(id, document.value, followUp), noSuchFlag);
});
