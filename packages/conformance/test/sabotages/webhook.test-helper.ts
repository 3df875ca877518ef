/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { MODERATORS } from '../moderators.test-helper.ts';
import {
  answers,
  broken,
  ifProblem,
  ifStatus,
  json,
  refusingTwice,
  requests,
  type Sabotage,
  type Seen,
  status,
  wiretap,
  withKey,
} from '../sabotage.test-helper.ts';

const isWebhooks = ({ method, path }: Seen) => method === 'GET' && path === '/webhooks';
const isNewWebhook = ({ method, path }: Seen) => method === 'POST' && path === '/webhooks';
const isOfWebhook = (word: string) => (seen: Seen) =>
  seen.path?.startsWith('/webhooks/') && seen.path.endsWith(word);

/** One broken receiver for each check in `checks/webhook.ts`. */
export const webhookSabotages: readonly Sabotage[] = [
  broken(
    'events.key',
    'takes any key for the endpoints',
    requests(isWebhooks, (seen) => withKey(seen, MODERATORS[0].key)),
  ),
  broken(
    'events.webhook',
    'makes a short secret for one type of event',
    answers(
      isNewWebhook,
      json((document, { flag }) => {
        if (flag?.types && document.secret?.startsWith('whsec_')) document.secret = 'whsec_short';
      }),
    ),
  ),
  broken('events.webhook-secret', 'lists its secrets', listing()),
  broken(
    'events.rotation',
    'ends the secret before at once when the next is of the same kind',
    requests(isOfWebhook('/secrets'), ({ flag, text }) =>
      flag?.overlapSeconds > 0 && !flag.signature ? { text: '{"overlapSeconds":0}' } : { text },
    ),
  ),
  broken('events.switch', 'refuses to switch off twice', refusingTwice(isOfWebhook('/disable'))),
  broken('events.replay', 'answers 201', answers(isOfWebhook('/replay'), ifStatus(200, status(201)))),
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
];

function listing(): Sabotage['wrap'] {
  const secrets: string[] = [];
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isNewWebhook(seen)) await json(({ secret }) => secrets.push(secret))(response.clone(), seen);
    if (!isWebhooks(seen) || response.status !== 200) return response;
    return json((document) => (document.told = secrets))(response, seen);
  });
}
