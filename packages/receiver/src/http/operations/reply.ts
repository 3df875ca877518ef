import { reply as replyTo } from '../../follow-up/reply.ts';
import { refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { followed } from './followed.ts';
import { noSuchFlag, withToken } from './with-token.ts';

/** SPEC §10.1.2: answers a question. */
export const reply = withToken(async ({ request, host, id }, { followUp, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  return followed(await replyTo(id, document.value, followUp), noSuchFlag);
});
