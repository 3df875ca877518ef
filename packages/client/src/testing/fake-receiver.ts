import type { Case, Event, FlagStatus, Offer } from '@report-this/protocol';
import { type Clock, systemClock } from '../clock.ts';
import type { Fetch } from '../options.ts';
import { type FakeAnswer, responseOf } from './fake-answer.ts';
import { fakeRequest, type FakeRequest, type HeldRequest } from './fake-request.ts';
import { anOffer } from './samples/offer.ts';
import { usualAnswers } from './usual-answers.ts';

/** What a fake receiver can be told. */
export interface FakeReceiverOptions {
  /** The receiver's URL, for clients to be given. @default 'https://receiver.example/report-this' */
  readonly url?: string;
  /** What it offers. @default anOffer() */
  readonly offer?: Offer;
  /** The cases in its queue; a flag that is submitted opens none. @default none */
  readonly cases?: readonly Case[];
  /** Flags that it has already, as their reporters see them; the token is that of `aReceipt({ flagId })`. @default none */
  readonly statuses?: readonly FlagStatus[];
  /** The code that was mailed to confirm an address, by the id of the flag that waits for it. @default none */
  readonly codes?: Readonly<Record<string, string>>;
  /** What its feed of events tells, the oldest first. @default nothing */
  readonly events?: readonly Event[];
  /** Keys of moderators, and their names. @default { 'key-of-robin': 'Robin' } */
  readonly moderators?: Readonly<Record<string, string>>;
  /** Moves the delays that are scripted. @default the system's clock */
  readonly clock?: Clock;
  /** Whether every request waits for the test to answer it, by `nextRequest()`. @default false */
  readonly byHand?: boolean;
}

/** What to do with one request: an answer, what the fake does by itself, a broken connection, or nothing ever. */
export type Immediate = FakeAnswer | 'as-usual' | 'no-answer' | 'silence';

/** What to do with one request, at once or after so many milliseconds of the fake's clock. */
export type Scripted = Immediate | { readonly afterMs: number; readonly then: Immediate };

/** A receiver without a network: a `fetch` to hand to a client, and a readable transcript of what it was asked. */
export interface FakeReceiver {
  readonly url: string;
  readonly fetch: Fetch;
  /** One line for each request and its outcome, such as `POST /flags → 201`. */
  readonly transcript: readonly string[];
  readonly requests: readonly FakeRequest[];
  /** The cases as they are now. */
  readonly cases: readonly Case[];
  /** Says what to do with the next requests, in order, instead of the usual. */
  answerNext(...script: Scripted[]): void;
  /** With `byHand`: the next request, as soon as there is one. */
  nextRequest(): Promise<HeldRequest>;
}

/** Makes a receiver for tests. It keeps flags, cases and decisions in memory, and refuses as the protocol says. */
export function fakeReceiver(options: FakeReceiverOptions = {}): FakeReceiver {
  const url = options.url ?? 'https://receiver.example/report-this';
  const clock = options.clock ?? systemClock;
  const cases = [...(options.cases ?? [])];
  const usual = usualAnswers({
    offer: options.offer ?? anOffer({ receiver: url }),
    cases,
    statuses: options.statuses ?? [],
    codes: options.codes ?? {},
    events: options.events ?? [],
    moderators: options.moderators ?? { 'key-of-robin': 'Robin' },
    now: () => '2026-11-21T11:00:00.000Z',
  });
  const transcript: string[] = [];
  const requests: FakeRequest[] = [];
  const script: Scripted[] = [];
  const held: HeldRequest[] = [];
  const waiting: ((request: HeldRequest) => void)[] = [];

  const hold = (request: FakeRequest): Promise<Scripted> =>
    new Promise((settle) => {
      const one: HeldRequest = {
        ...request,
        answer: settle,
        answerAsUsual: () => settle('as-usual'),
        breakOff: () => settle('no-answer'),
      };
      const taker = waiting.shift();
      if (taker) taker(one);
      else held.push(one);
    });

  const outcomeOf = async (request: FakeRequest): Promise<FakeAnswer> => {
    const next = script.shift() ?? (options.byHand ? await hold(request) : 'as-usual');
    const isLate = typeof next === 'object' && 'afterMs' in next;
    if (isLate) await clock.sleep(next.afterMs, request.signal);
    const scripted = isLate ? next.then : next;
    if (scripted === 'as-usual') return usual(request);
    if (scripted === 'silence') return new Promise<never>(() => {});
    if (scripted === 'no-answer') throw new TypeError('The connection broke off.');
    return scripted;
  };

  const fetch: Fetch = async (input) => {
    const request = await fakeRequest(input, new URL(url));
    input.signal.throwIfAborted();
    requests.push(request);
    const line = transcript.push(`${request.method} ${request.path || '/'} → …`) - 1;
    const tell = (outcome: string) =>
      (transcript[line] = `${request.method} ${request.path || '/'} → ${outcome}`);

    const aborted = new Promise<never>((_, reject) => {
      input.signal.addEventListener('abort', () => {
        tell('aborted');
        reject(input.signal.reason as Error);
      });
    });
    try {
      const outcome = await Promise.race([outcomeOf(request), aborted]);
      tell(String(outcome.status));
      return responseOf(outcome);
    } catch (error) {
      if (!input.signal.aborted) tell('no answer');
      throw error;
    }
  };

  return {
    url,
    fetch,
    transcript,
    requests,
    cases,
    answerNext: (...more) => void script.push(...more),
    nextRequest: () =>
      new Promise((resolve) => {
        const next = held.shift();
        if (next) resolve(next);
        else waiting.push(resolve);
      }),
  };
}
