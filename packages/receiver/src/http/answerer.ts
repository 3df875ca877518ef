import { problemOf } from '@report-this/protocol';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { Log } from '../ports/log.ts';
import { StoreUnavailableError } from '../ports/store.ts';
import { type Answer, notAccepting, refusal } from './answer.ts';
import type { Cors } from './cors.ts';
import type { Endpoint, Exchange, TellRefusal, Parts } from './exchange.ts';
import { type Reply, replyOf } from './reply.ts';

/** What answering needs beside the parts of the operations. */
export interface AnswererParts extends Parts {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Log;
  readonly cors: Cors;
  /** Told when an exchange begins; an answer is given in the operation's stead. */
  readonly begin: () => Answer | undefined;
  /** Told when the exchange has its answer. */
  readonly end: () => void;
}

/** Answers one exchange by an endpoint; `route` is what the log calls it. Programs read a refusal as it is. */
export type Answerer = (
  route: string,
  endpoint: Endpoint,
  exchange: Exchange,
  tell?: TellRefusal,
) => Promise<Reply>;

const asItIs: TellRefusal = async (refusal) => refusal;

/** Runs endpoints: names each request, keeps faults inside, logs, and adds what every answer carries. */
export function createAnswerer({ clock, ids, log, cors, begin, end, ...parts }: AnswererParts): Answerer {
  return async (route, endpoint, exchange, tell = asItIs) => {
    const { request } = exchange;
    const startedAt = clock.now();
    const requestId = ids.requestId();
    const line = (status: number) => ({
      method: request.method,
      route,
      status,
      ms: clock.now() - startedAt,
      requestId,
    });
    let answer: Answer;
    try {
      const refused = begin();
      answer = refused ? await tell(refused, exchange) : await endpoint(exchange, parts);
    } catch (error) {
      const refused =
        error instanceof StoreUnavailableError
          ? notAccepting(LATER)
          : refusal(problemOf('internal', { detail: FAULT, requestId }));
      log.fault(line(refused.status), error);
      answer = await tell(refused, exchange);
    } finally {
      end();
    }
    log.request(line(answer.status));
    return replyOf(answer, requestId, cors.headersFor(request.headers.get('origin')));
  };
}

const LATER =
  'This receiver can keep and tell nothing now. Send the request again after the time in Retry-After.';
const FAULT = 'Nothing was kept of this request unless an answer said so before. Send it again later.';
