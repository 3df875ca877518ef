import { broken, type Fetch, parse, type Post, type Sabotage } from '../sabotage.test-helper.ts';

type Delivery = Parameters<Post>[0];

const typeOf = ({ body }: Delivery): unknown => (parse(body) as { type?: unknown } | undefined)?.type;
const TAKEN = { status: 204 };

/** One broken receiver for each check in `checks/delivery.ts`. */
export const deliverySabotages: readonly Sabotage[] = [
  posting(
    'delivery.every',
    'tells nobody of decisions',
    (post) => async (delivery) => (typeOf(delivery) === 'case.decided' ? TAKEN : post(delivery)),
  ),
  posting('delivery.order', 'tells of a claim when the case is given back', late),
  posting('delivery.retry', 'tries again at once', (post) => async (delivery) => {
    const answer = await post(delivery);
    return answer.status === 500 && typeOf(delivery) !== 'webhook.tested' ? post(delivery) : answer;
  }),
  posting('delivery.gone', 'takes 410 for yes', (post) => async (delivery) => {
    const answer = await post(delivery);
    return answer.status === 410 ? TAKEN : answer;
  }),
  posting('delivery.redirect', 'follows redirects', (post) => async (delivery) => {
    const answer = await post(delivery);
    return answer.location === undefined ? answer : post({ ...delivery, url: answer.location });
  }),
  posting('delivery.signed', 'signs with the oldest secret alone', (post) => (delivery) => {
    const [first = ''] = delivery.headers['webhook-signature']!.split(' ');
    return post({ ...delivery, headers: { ...delivery.headers, 'webhook-signature': first } });
  }),
  broken('delivery.switch', 'goes on when it is told to stop', (receiver) => async (request) => {
    const answer = await receiver(request.clone());
    if (request.url.endsWith('/disable') && answer.ok)
      await receiver(readdressed(request, /disable$/, 'enable'));
    return answer;
  }),
  broken('delivery.replay', 'says that it begins again, and does not', (receiver) => async (request) => {
    const draft = parse(await request.clone().text()) as { from?: string } | undefined;
    const isSound = draft?.from !== undefined && !request.url.includes(draft.from);
    return receiver(isSound ? readdressed(request, /replay$/, 'enable') : request);
  }),
  posting(
    'delivery.test',
    'says that a test arrived, and sends none',
    (post) => async (delivery) => (typeOf(delivery) === 'webhook.tested' ? TAKEN : post(delivery)),
  ),
];

function posting(check: string, how: string, post: (post: Post) => Post): Sabotage {
  return { ...broken(check, how, (receiver: Fetch) => receiver), post };
}

/** Holds a claim back until the case is given back. */
function late(post: Post): Post {
  let held: Delivery | undefined;
  return async (delivery) => {
    if (typeOf(delivery) === 'case.claimed') held = delivery;
    if (typeOf(delivery) === 'case.claimed') return TAKEN;
    const answer = await post(delivery);
    if (typeOf(delivery) === 'case.released' && held) await post(held);
    return answer;
  };
}

function readdressed(request: Request, from: RegExp, to: string): Request {
  if (!from.test(request.url)) return request;
  const { method, headers } = request;
  return new Request(request.url.replace(from, to), { method, headers, body: '' });
}
