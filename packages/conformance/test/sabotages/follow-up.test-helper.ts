/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { hasKey } from '../moderators.test-helper.ts';
import {
  answers,
  broken,
  ifProblem,
  ifStatus,
  isCase,
  isStatus,
  json,
  refusingTwice,
  refusal,
  type Sabotage,
  type Seen,
  status,
  wiretap,
} from '../sabotage.test-helper.ts';

const isReply = ({ path = '' }: Seen) => /^\/flags\/[^/]+\/messages$/.test(path);
const isWithdrawal = ({ path }: Seen) => path?.endsWith('/withdrawal');
const isQuestion = ({ path }: Seen) => path?.endsWith('/questions');
const isNote = ({ path }: Seen) => path?.endsWith('/notes');
const isConfirmation = ({ path }: Seen) => path?.endsWith('/confirmation');

/** One broken receiver for each check in `checks/follow-up.ts`. */
export const followUpSabotages: readonly Sabotage[] = [
  broken(
    'followup.shielded',
    'asks strangers for a credential',
    answers(
      isWithdrawal,
      ifProblem('not-found', () => refusal('unauthenticated')),
    ),
  ),
  broken('followup.reply', 'answers 200 at once', answers(isReply, ifStatus(201, status(200)))),
  broken(
    'followup.unasked',
    'does not name the member',
    answers(
      isReply,
      ifProblem(
        'invalid-message',
        json(({ issues }) => issues.forEach((issue: { pointer: string }) => (issue.pointer = ''))),
      ),
    ),
  ),
  broken(
    'followup.messages',
    'shows the newest first',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ messages }) => messages?.reverse()),
      ),
    ),
  ),
  broken('followup.withdrawal', 'refuses to withdraw twice', refusingTwice(isWithdrawal)),
  broken(
    'followup.decided',
    'says that it is not there',
    answers(
      isWithdrawal,
      ifProblem('illegal-move', () => refusal('not-found')),
    ),
  ),
  broken(
    'followup.last-flag',
    'leaves the case where it was',
    answers(
      isCase,
      json((document) => (document.state = document.state === 'withdrawn' ? 'received' : document.state)),
    ),
  ),
  broken(
    'followup.question',
    'does not claim the case for who asks',
    answers(
      isQuestion,
      json((document) => delete document.claimedBy),
    ),
  ),
  broken(
    'followup.back',
    'leaves the case waiting',
    answers(
      isCase,
      json((document) => {
        if (document.messages?.length === 2) document.state = 'needsInfo';
      }),
    ),
  ),
  broken(
    'followup.case-messages',
    'does not say which flag it is about',
    answers(
      isCase,
      json(({ messages }) => messages?.forEach((message: { flagId?: string }) => delete message.flagId)),
    ),
  ),
  broken('followup.note', 'answers 200 at once', answers(isNote, ifStatus(201, status(200)))),
  broken('followup.note-hidden', 'shows the reporter its notes', telling()),
  broken(
    'followup.confirmation',
    'takes any code',
    answers(
      isConfirmation,
      ifProblem(
        'illegal-move',
        () => new Response('{}', { headers: { 'content-type': 'application/json' } }),
      ),
    ),
  ),
];

function telling(): Sabotage['wrap'] {
  const notes: string[] = [];
  return wiretap(async (seen, pass) => {
    if (isNote(seen) && hasKey(seen)) notes.push(seen.flag?.text);
    const response = await pass();
    if (!isStatus(seen) || response.status !== 200) return response;
    return json((document) => (document.notes = notes))(response, seen);
  });
}
