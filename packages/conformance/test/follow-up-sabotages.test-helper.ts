/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { MODERATORS } from './review-sabotages.test-helper.ts';
import {
  answers,
  ifProblem,
  ifStatus,
  isStatus,
  json,
  refusal,
  requests,
  type Sabotage,
  type Seen,
  status,
  wiretap,
} from './sabotage.test-helper.ts';

const isCase = ({ method, path = '' }: Seen) => method === 'GET' && /^\/cases\/[^/]+$/.test(path);
const isReply = ({ path = '' }: Seen) => /^\/flags\/[^/]+\/messages$/.test(path);
const isWithdrawal = ({ path }: Seen) => path?.endsWith('/withdrawal');
const isQuestion = ({ path }: Seen) => path?.endsWith('/questions');
const isNote = ({ path }: Seen) => path?.endsWith('/notes');
const isConfirmation = ({ path }: Seen) => path?.endsWith('/confirmation');
const hasKey = ({ headers }: Seen) =>
  MODERATORS.some(({ key }) => headers.get('authorization') === `Bearer ${key}`);

/** One broken receiver for each check of the extension `follow-up`. */
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
  broken('followup.withdrawal', 'refuses to withdraw twice', once(isWithdrawal)),
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
    answers(isConfirmation, () => new Response('{}', { headers: { 'content-type': 'application/json' } })),
  ),
];

const isEvents = ({ path }: Seen) => path === '/events';
const isWebhooks = ({ method, path }: Seen) => method === 'GET' && path === '/webhooks';
const isNewWebhook = ({ method, path }: Seen) => method === 'POST' && path === '/webhooks';
const isOfWebhook = (word: string) => (seen: Seen) =>
  seen.path?.startsWith('/webhooks/') && seen.path.endsWith(word);

/** One broken receiver for each check of the extension `events`. */
export const eventsSabotages: readonly Sabotage[] = [
  broken(
    'events.sequence',
    'counts the first two as one',
    answers(
      isEvents,
      lines(({ data }) => (data.sequence -= data.sequence > 1 ? 1 : 0)),
    ),
  ),
  broken('events.thin', 'tells what the flag says', explaining()),
  broken(
    'events.key',
    'takes any key for the endpoints',
    requests(isWebhooks, ({ headers }) => {
      const changed = new Headers(headers);
      changed.set('authorization', `Bearer ${MODERATORS[0].key}`);
      return { headers: changed };
    }),
  ),
  broken(
    'events.webhook',
    'makes a short secret',
    answers(
      isNewWebhook,
      json((document) => {
        if (document.secret?.startsWith('whsec_')) document.secret = 'whsec_short';
      }),
    ),
  ),
  broken('events.webhook-secret', 'lists its secrets', listing()),
  broken(
    'events.rotation',
    'ends the secret before at once',
    requests(isOfWebhook('/secrets'), ({ flag, text }) =>
      flag?.overlapSeconds > 0 ? { text: '{"overlapSeconds":0}' } : { text },
    ),
  ),
  broken('events.switch', 'refuses to switch off twice', once(isOfWebhook('/disable'))),
  broken(
    'events.replay',
    'does not find the endpoint',
    answers(
      isOfWebhook('/replay'),
      ifStatus(200, () => refusal('not-found')),
    ),
  ),
  broken(
    'events.webhook-form',
    'does not name the member',
    answers(
      (seen) => seen.path?.startsWith('/webhooks'),
      ifProblem(
        'invalid-webhook',
        json(({ issues }) =>
          issues.forEach((issue: { pointer: string }) => {
            if (issue.pointer !== '/id') issue.pointer = '';
          }),
        ),
      ),
    ),
  ),
  broken(
    'events.webhook-repeat',
    'registers it again, without the id',
    requests(isNewWebhook, ({ flag, text }) => ({
      text: flag?.id ? JSON.stringify({ ...flag, id: undefined }) : text,
    })),
  ),
  broken(
    'events.webhook-test',
    'calls it a decision',
    answers(
      isOfWebhook('/test'),
      ifStatus(
        200,
        json((document) => (document.type = 'case.decided')),
      ),
    ),
  ),
  broken(
    'events.attempts',
    'lists the oldest first',
    answers(
      isOfWebhook('/deliveries'),
      ifStatus(
        200,
        json(({ items }) => items.reverse()),
      ),
    ),
  ),
  broken(
    'feed.form',
    'calls it JSON',
    answers(isEvents, (response) => {
      const headers = new Headers(response.headers);
      if (response.status === 200) headers.set('content-type', 'application/json');
      return new Response(response.body, { status: response.status, headers });
    }),
  ),
  broken('feed.walk', 'shows the last of a page again on the next', overlapping()),
  broken(
    'feed.question',
    'refuses a wrong limit by another name',
    answers(
      isEvents,
      ifProblem('malformed-request', () => refusal('not-found')),
    ),
  ),
];

function broken(check: string, how: string, wrap: Sabotage['wrap']): Sabotage {
  return { check, how, wrap };
}

/** Answers the second request of this kind to an address with a refusal. */
function once(when: (seen: Seen) => unknown): Sabotage['wrap'] {
  const done = new Set<string>();
  return wiretap(async (seen, pass) => {
    if (!when(seen)) return pass();
    if (done.has(seen.path!)) return refusal('illegal-move');
    const response = await pass();
    if (response.ok) done.add(seen.path!);
    return response;
  });
}

/** Shows every note in every status. */
function telling(): Sabotage['wrap'] {
  const notes: string[] = [];
  return wiretap(async (seen, pass) => {
    if (isNote(seen) && hasKey(seen)) notes.push(seen.flag?.text);
    const response = await pass();
    if (!isStatus(seen) || response.status !== 200) return response;
    return json((document) => (document.notes = notes))(response, seen);
  });
}

/** Puts what the last flag said into every event. */
function explaining(): Sabotage['wrap'] {
  let words = '';
  return wiretap(async (seen, pass) => {
    if (seen.path === '/flags') words = seen.flag?.claim?.explanation;
    const response = await pass();
    return isEvents(seen) ? lines((event) => (event.data.explanation = words))(response) : response;
  });
}

/** Tells in the list what it told when it was made. */
function listing(): Sabotage['wrap'] {
  const secrets: string[] = [];
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isNewWebhook(seen)) await json(({ secret }) => secrets.push(secret))(response.clone(), seen);
    if (!isWebhooks(seen) || response.status !== 200) return response;
    return json((document) => (document.told = secrets))(response, seen);
  });
}

function overlapping(): Sabotage['wrap'] {
  let last = '';
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (!isEvents(seen) || response.status !== 200) return response;
    const text = await response.text();
    const body = text !== '' && last !== '' ? last + text : text;
    last = text === '' ? '' : `${text.trimEnd().split('\n').at(-1)}\n`;
    return new Response(body, { status: 200, headers: response.headers });
  });
}

/** Changes each event of the feed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents as wild as the wire
function lines(change: (event: any) => unknown) {
  return async (response: Response): Promise<Response> => {
    if (response.status !== 200) return response;
    const events = (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
    events.forEach(change);
    const body = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    return new Response(body, { status: 200, headers: response.headers });
  };
}
