import { openQueue } from '../../review/open-queue.ts';
import { json, refusal } from '../answer.ts';
import { moderated } from './moderated.ts';

/** SPEC §8.2: a page of the queue. */
export const listCases = moderated(async ({ query }, { review }, moderator) => {
  const asked = { state: query('state'), after: query('after'), limit: query('limit') };
  const opened = await openQueue(asked, review.store, moderator);
  return opened.outcome === 'page' ? json(200, opened.page) : refusal(opened.problem);
});
