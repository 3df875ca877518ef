/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { caseOf, hasKey } from '../moderators.test-helper.ts';
import {
  answers,
  broken,
  json,
  refusal,
  type Sabotage,
  type Seen,
  wiretap,
} from '../sabotage.test-helper.ts';

const isQueue = ({ method, path }: Seen) => method === 'GET' && path === '/cases';

/** One broken receiver for each check in `checks/review-queue.ts`. */
export const reviewQueueSabotages: readonly Sabotage[] = [
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
];

function lookingFirst(): Sabotage['wrap'] {
  const known = new Set<string>();
  return wiretap(async (seen, pass) => {
    const id = caseOf(seen);
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
