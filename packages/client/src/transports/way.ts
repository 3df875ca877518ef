import { type JsonSchema, readBy } from '@report-this/protocol/json-schema';
import { isTimeoutError, isUnreachableError, TimeoutError, UnreachableError } from '../errors.ts';
import { createHttp, type Outgoing } from '../http.ts';
import { DEFAULTS } from '../options.ts';
import { refusalOf, unexpected } from './refusal.ts';
import type { SenderOptions } from './sender-options.ts';

/** A request to another system. */
export interface Question extends Pick<
  Outgoing,
  'method' | 'path' | 'query' | 'body' | 'headers' | 'isOnce' | 'locale'
> {
  /** Whether it is asked without the account's session. @default false */
  readonly isPublic?: boolean;
}

/** The way to another system for one call: its requests share one time limit. */
export interface Way {
  /** Asks, and reads the answer by its form. Rejects with the client's errors. */
  ask<Value>(question: Question, form: JsonSchema<Value>): Promise<Value>;
}

/** Whose call it is. */
export interface Call {
  readonly signal?: AbortSignal | undefined;
  readonly flagId?: string | undefined;
}

/** Opens the way to a system for one call. */
export function openWay(address: URL, options: SenderOptions, { signal, flagId }: Call): Way {
  const { clock = DEFAULTS.clock, timeoutMs = DEFAULTS.timeoutMs, fetch, randomBytes, accessToken } = options;
  const until = clock.now() + timeoutMs;
  const host = address.host;
  const about = { ...(signal && { signal }), ...(flagId && { flagId }) };

  return {
    async ask({ isPublic, ...question }, form) {
      signal?.throwIfAborted();
      const token = isPublic
        ? undefined
        : await (typeof accessToken === 'string' ? accessToken : accessToken());
      const http = createHttp({
        receiver: address,
        clock,
        timeoutMs: Math.max(1, until - clock.now()),
        ...(fetch && { fetch }),
        ...(randomBytes && { randomBytes }),
      });
      const { isOnce } = question;
      const answer = await http
        .send({ ...question, ...about, ...(token && { credential: token }) })
        .catch((error: unknown) => {
          throw isOnce ? uncertain(error, host, flagId) : error;
        });

      const asked = { host, flagId, isOnce };
      const document = parse(answer.text);
      if (answer.status < 200 || answer.status > 299) throw refusalOf(answer, document, asked);
      const reading = readBy(form, document);
      if (!reading.ok) throw unexpected(answer, asked, reading.issues);
      return reading.value;
    },
  };
}

/** Nobody can know whether what has no answer was taken, and to send it again may file it twice. */
function uncertain(error: unknown, host: string, flagId: string | undefined): unknown {
  const facts = { retryable: false, ...(flagId && { flagId }) };
  const advice = 'It may have the report all the same: sending it again may file it twice.';
  if (isTimeoutError(error)) return new TimeoutError(`${host} did not answer in time. ${advice}`, facts);
  if (isUnreachableError(error))
    return new UnreachableError(`${host} gave no answer. ${advice}`, facts, { cause: error.cause });
  return error;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
