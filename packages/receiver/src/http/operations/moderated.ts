import { problemOf } from '@report-this/protocol';
import { findModerator, type Moderator } from '../../review/moderator-key.ts';
import { type Answer, refusal } from '../answer.ts';
import { bearerOf } from '../bearer.ts';
import type { Endpoint, Exchange, Parts } from '../exchange.ts';

const NO_KEY = "Send a moderator's key as Authorization: Bearer.";

/** SPEC §8.1.1: asks for a moderator's key before anything else, so that without one every case answers alike. */
export function moderated(
  answer: (exchange: Exchange, parts: Parts, moderator: Moderator) => Promise<Answer>,
): Endpoint {
  return async (exchange, parts) => {
    const moderator = await findModerator(bearerOf(exchange.request), parts.moderators);
    if (!moderator)
      return refusal(problemOf('unauthenticated', { detail: NO_KEY }), { 'WWW-Authenticate': 'Bearer' });
    return answer(exchange, parts, moderator);
  };
}

/** To moderators only: they may know that there is no such endpoint. */
export function noSuchWebhook(): Answer {
  return refusal(problemOf('not-found', { detail: 'There is no webhook with this id.' }));
}

/** To moderators only: they may know that there is no such case. */
export function noSuchCase(): Answer {
  return refusal(problemOf('not-found', { detail: 'There is no case with this id.' }));
}
