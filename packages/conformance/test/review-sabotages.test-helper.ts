/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
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

/** The keys and names of the two moderators whom the sabotaged receivers know. */
export const MODERATORS = [
  { name: 'first-moderator', key: 'first-key-of-a-moderator-0123456789' },
  { name: 'second-moderator', key: 'second-key-of-a-moderator-0123456789' },
] as const;

const isQueue = ({ method, path }: Seen) => method === 'GET' && path === '/cases';
const isCase = ({ method, path = '' }: Seen) => method === 'GET' && /^\/cases\/[^/]+$/.test(path);
const isClaim = ({ path }: Seen) => path?.endsWith('/claim');
const isRelease = ({ path }: Seen) => path?.endsWith('/release');
const isDecision = ({ path }: Seen) => path?.endsWith('/decision');
const hasKey = ({ headers }: Seen) =>
  MODERATORS.some(({ key }) => headers.get('authorization') === `Bearer ${key}`);

/** One broken receiver for each check of the extension `review`. */
export const reviewSabotages: readonly Sabotage[] = [
  broken('review.key', 'looks for the case before it looks at the key', lookingFirst()),
  broken(
    'review.one-case',
    'counts one flag whatever comes',
    answers(
      isQueue,
      json(({ items }) => items?.forEach((item: { flagCount: number }) => (item.flagCount = 1))),
    ),
  ),
  broken(
    'review.queue-form',
    'leaves out the reasons',
    answers(
      isQueue,
      json(({ items }) => items?.forEach((item: { reasons?: unknown }) => delete item.reasons)),
    ),
  ),
  broken(
    'review.queue-order',
    'shows the newest first',
    answers(
      isQueue,
      json(({ items }) => items?.reverse()),
    ),
  ),
  broken('review.queue-walk', 'shows the last of a page again on the next', overlapping()),
  broken(
    'review.priority',
    'takes the least urgent reason',
    answers(
      isQueue,
      json(({ items }) =>
        items
          ?.filter(({ flagCount }: { flagCount: number }) => flagCount > 1)
          .forEach((item: { priority: string }) => (item.priority = 'normal')),
      ),
    ),
  ),
  broken(
    'review.case',
    'shows the first flag only',
    answers(
      isCase,
      json(({ flags }) => flags?.splice(1)),
    ),
  ),
  broken(
    'review.reporter',
    "shows the reporter's address",
    answers(
      isCase,
      json(({ flags }) =>
        flags?.forEach((flag: { reporter: object }) =>
          Object.assign(flag.reporter, { email: 'x@y.example' }),
        ),
      ),
    ),
  ),
  broken('review.claim', 'refuses a second claim of the same moderator', claimingOnce()),
  broken(
    'review.claimed',
    'lets another moderator take over',
    requests(isClaim, ({ headers }) => {
      const changed = new Headers(headers);
      if (headers.get('authorization')?.includes('second'))
        changed.set('authorization', `Bearer ${MODERATORS[0].key}`);
      return { headers: changed };
    }),
  ),
  broken('review.release', 'lets only those give a case back who have it', holding()),
  broken(
    'review.release-state',
    'says that a decided case is not there',
    answers(
      isRelease,
      ifProblem('illegal-move', () => refusal('not-found')),
    ),
  ),
  broken(
    'review.mine',
    'takes every claim for that of who asks',
    answers(
      isCase,
      json((document) => {
        if (document.claimedByMe !== undefined) document.claimedByMe = true;
      }),
    ),
  ),
  broken(
    'review.extensions',
    'keeps the extensions to itself',
    answers(
      isCase,
      json(({ flags }) => flags?.forEach((flag: { extensions?: unknown }) => delete flag.extensions)),
    ),
  ),
  broken('review.decision-claimed', 'decides in the name of whoever has the case', decidingForOthers()),
  broken(
    'review.measure-described',
    'names the measure and not what it lacks',
    answers(
      isDecision,
      ifProblem(
        'invalid-decision',
        json(({ issues }) =>
          issues.forEach((issue: { pointer: string }) => {
            issue.pointer = issue.pointer.replace('/0/description', '/0');
          }),
        ),
      ),
    ),
  ),
  broken('review.decide', 'answers 200 at once', answers(isDecision, ifStatus(201, status(200)))),
  broken('review.decided', 'takes another draft for the first', takingForFirst()),
  broken(
    'review.decision-form',
    'does not name the member',
    answers(
      isDecision,
      ifProblem(
        'invalid-decision',
        json(({ issues }) =>
          issues.forEach((issue: { pointer: string }) => {
            if (!issue.pointer.endsWith('description')) issue.pointer = '';
          }),
        ),
      ),
    ),
  ),
  broken(
    'review.decision-visible',
    'shows the state of before',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) => targets.forEach((target: { state: string }) => (target.state = 'inReview'))),
      ),
    ),
  ),
  broken(
    'review.decision-told',
    'leaves the ways of redress empty',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) =>
          targets.forEach(({ decision }: { decision?: { redress: unknown[] } }) =>
            decision?.redress.splice(0),
          ),
        ),
      ),
    ),
  ),
  broken(
    'review.moderator-unnamed',
    'tells who decided',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => (document.decidedBy = MODERATORS[0].name)),
      ),
    ),
  ),
];

function broken(check: string, how: string, wrap: Sabotage['wrap']): Sabotage {
  return { check, how, wrap };
}

function lookingFirst(): Sabotage['wrap'] {
  const known = new Set<string>();
  return wiretap(async (seen, pass) => {
    const [, id] = /^\/cases\/([^/]+)/.exec(seen.path ?? '') ?? [];
    if (id && !hasKey(seen) && !known.has(id)) return refusal('not-found');
    const response = await pass();
    if (!isQueue(seen) || response.status !== 200) return response;
    return json(({ items }) => items.forEach((item: { id: string }) => known.add(item.id)))(response, seen);
  });
}

function overlapping(): Sabotage['wrap'] {
  const last: unknown[] = [];
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (!isQueue(seen) || response.status !== 200) return response;
    return json((page) => {
      if (!page.next && last.length > 0) page.items.unshift(last[0]);
      last[0] = page.next ? page.items.at(-1) : undefined;
      if (!page.next) last.splice(0);
    })(response, seen);
  });
}

function claimingOnce(): Sabotage['wrap'] {
  const claimed = new Set<string>();
  return wiretap(async (seen, pass) => {
    if (!isClaim(seen) || !hasKey(seen)) return pass();
    if (claimed.has(seen.path!)) return refusal('illegal-move');
    claimed.add(seen.path!);
    return pass();
  });
}

function holding(): Sabotage['wrap'] {
  const holders = new Map<string, string | null>();
  const caseOf = ({ path = '' }: Seen) => path.split('/')[2]!;
  return wiretap(async (seen, pass) => {
    const key = seen.headers.get('authorization');
    if (isRelease(seen) && holders.has(caseOf(seen)) && holders.get(caseOf(seen)) !== key)
      return refusal('illegal-move');
    const response = await pass();
    if (isClaim(seen) && response.ok) holders.set(caseOf(seen), key);
    return response;
  });
}

function decidingForOthers(): Sabotage['wrap'] {
  const holders = new Map<string, string | null>();
  const caseOf = ({ path = '' }: Seen) => path.split('/')[2]!;
  return wiretap(async (seen, pass) => {
    const holder = isDecision(seen) && hasKey(seen) ? holders.get(caseOf(seen)) : undefined;
    const headers = new Headers(seen.headers);
    if (holder) headers.set('authorization', holder);
    const response = await pass(holder ? { headers } : undefined);
    if (isClaim(seen) && response.ok) holders.set(caseOf(seen), seen.headers.get('authorization'));
    return response;
  });
}

function takingForFirst(): Sabotage['wrap'] {
  const first = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const before = first.get(seen.path ?? '');
    const response = await pass(before === undefined ? undefined : { text: before });
    if (isDecision(seen) && response.status === 201) first.set(seen.path!, seen.text);
    return response;
  });
}
