import { problemOf } from '@report-this/protocol';
import { opens } from '../../intake/token.ts';
import { type Answer, refusal } from '../answer.ts';
import { bearerOf } from '../bearer.ts';
import type { Endpoint, Exchange, Parts } from '../exchange.ts';

const NOTHING = 'There is no flag here that this token opens. Use the id and the token of one receipt.';

/** SPEC §10.1.1: asks for the token of a receipt before anything else, so that all else answers alike. */
export function withToken(answer: (exchange: Exchange, parts: Parts) => Promise<Answer>): Endpoint {
  return (exchange, parts) =>
    opens(bearerOf(exchange.request), exchange.id, parts.followUp.tokenHmac)
      ? answer(exchange, parts)
      : noSuchFlag();
}

/** Unknown, not theirs, or no token at all. */
export function noSuchFlag(): Answer {
  return refusal(problemOf('not-found', { detail: NOTHING }));
}
