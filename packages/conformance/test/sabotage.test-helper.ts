/* eslint-disable @typescript-eslint/no-explicit-any -- documents as wild as the wire */
import { nameOf, type Problem, type ProblemName, problemOf } from '@report-this/protocol';
import type { Delivery } from '@report-this/receiver';
import type { DeliveryAnswer } from '../src/index.ts';

/** A receiver as a function. */
export type Fetch = (request: Request) => Promise<Response>;

/** Sends one delivery, and resolves with what the endpoint answers. */
export type Post = (delivery: Delivery) => Promise<DeliveryAnswer>;

/** One way to break a receiver, and the one check that must notice. */
export interface Sabotage {
  readonly check: string;
  readonly how: string;
  readonly wrap: (receiver: Fetch, url: string) => Fetch;
  /** Changes the mails that came to an address. */
  readonly mails?: (mails: readonly string[], address: string) => readonly string[];
  /** Changes how deliveries are sent. */
  readonly post?: (post: Post) => Post;
  /** Headers that the operator of the kit gives. */
  readonly headers?: Record<string, string>;
  /** Only on a real connection can the fault be told from its neighbour. */
  readonly overHttp?: true;
}

/** A request as a saboteur sees it. */
export interface Seen {
  readonly method: string;
  /** Below the receiver's URL; `undefined` outside it. */
  readonly path: string | undefined;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  /** The body as JSON, `undefined` when it is not. */
  readonly flag: any;
  /** Whether no other request was under way at the same time. */
  readonly isAlone: () => boolean;
}

/** What becomes of an answer. */
type Change = (response: Response, seen: Seen) => Response | Promise<Response>;

/** One way to break a receiver. */
export function broken(check: string, how: string, wrap: Sabotage['wrap']): Sabotage {
  return { check, how, wrap };
}

/** Tells every request to the saboteur, who passes it on, changed or not, or answers himself. */
export function wiretap(
  tap: (seen: Seen, pass: (changed?: Partial<Seen>) => Promise<Response>) => Promise<Response>,
) {
  const underWay = new Set<{ isAlone: boolean }>();
  return (receiver: Fetch, url: string): Fetch =>
    async (request) => {
      const mark = { isAlone: underWay.size === 0 };
      for (const other of underWay) other.isAlone = false;
      underWay.add(mark);
      try {
        const bytes = new Uint8Array(await request.clone().arrayBuffer());
        const text = new TextDecoder().decode(bytes);
        const { pathname, origin } = new URL(request.url);
        const address = origin + pathname;
        const path = address.startsWith(url) ? address.slice(url.length) : undefined;
        const { method, headers } = request;
        const seen: Seen = {
          method,
          path,
          headers,
          bytes,
          text,
          flag: parse(text),
          isAlone: () => mark.isAlone,
        };
        return await tap(seen, (changed) => {
          const body =
            changed?.bytes ?? (changed?.text === undefined ? bytes : new TextEncoder().encode(changed.text));
          const init = { method, headers: changed?.headers ?? headers, ...(method === 'POST' && { body }) };
          return receiver(new Request(request.url, init));
        });
      } finally {
        underWay.delete(mark);
      }
    };
}

/** Changes the answers to some requests. */
export const answers = (when: (seen: Seen) => unknown, change: Change) =>
  wiretap(async (seen, pass) => {
    const response = await pass();
    return when(seen) ? change(response, seen) : response;
  });

/** Changes some requests on their way in. */
export const requests = (when: (seen: Seen) => unknown, change: (seen: Seen) => Partial<Seen>) =>
  wiretap((seen, pass) => pass(when(seen) ? change(seen) : undefined));

/** Refuses some requests that it must not refuse, or refuses them by another name. */
export const refusing = (when: (seen: Seen) => unknown, name: ProblemName = 'invalid-flag') =>
  wiretap(async (seen, pass) => (when(seen) ? refusal(name) : pass()));

/** A refusal by this name. */
export function refusal(name: ProblemName): Response {
  const problem = problemOf(name);
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** Changes the JSON of an answer, whose status and headers stay. */
export const json = (change: (document: any, seen: Seen) => unknown): Change => {
  return async (response, seen) => {
    const document = parse(await response.clone().text());
    if (document === undefined) return response;
    change(document, seen);
    return withBody(response, JSON.stringify(document));
  };
};

/** Changes a header of an answer, or leaves it out. */
export const header = (name: string, value: string | undefined): Change => {
  return (response) => {
    const { body, status } = response;
    return new Response(body, { status, headers: withHeader(response.headers, name, value) });
  };
};

/** Answers the same with another status. */
export const status = (code: number): Change => {
  return (response) => new Response(response.body, { status: code, headers: response.headers });
};

/** The same answer with another body. */
export function withBody(response: Response, body: string): Response {
  const headers = withHeader(response.headers, 'content-length', undefined);
  return new Response(body, { status: response.status, headers });
}

/** The same answer with the headers of another. */
export function withHeaders(response: Response, headers: Headers): Response {
  const type = withHeader(headers, 'content-type', response.headers.get('content-type') ?? '');
  return new Response(response.body, {
    status: response.status,
    headers: withHeader(type, 'content-length', undefined),
  });
}

/** Headers with one of them changed, or left out. */
export function withHeader(headers: Headers, name: string, value: string | undefined): Headers {
  const changed = new Headers(headers);
  if (value === undefined) changed.delete(name);
  else changed.set(name, value);
  return changed;
}

/** What a request becomes under another key or token. */
export const withKey = ({ headers }: Seen, key: string) => ({
  headers: withHeader(headers, 'authorization', `Bearer ${key}`),
});

/** Refuses the second request of a kind to one address. */
export function refusingTwice(when: (seen: Seen) => unknown): Sabotage['wrap'] {
  const done = new Set<string>();
  return wiretap(async (seen, pass) => {
    if (!when(seen)) return pass();
    if (done.has(seen.path!)) return refusal('illegal-move');
    const response = await pass();
    if (response.ok) done.add(seen.path!);
    return response;
  });
}

/** Only answers with this status. */
export const ifStatus = (code: number, change: Change): Change => {
  return (response, seen) => (response.status === code ? change(response, seen) : response);
};

/** Only refusals by this name. */
export const ifProblem = (name: ProblemName, change: Change): Change => {
  return async (response, seen) => {
    const problem =
      response.status < 400 ? undefined : (parse(await response.clone().text()) as Problem | undefined);
    return problem && nameOf(problem) === name ? change(response, seen) : response;
  };
};

/** Only answers that take a flag in or repeat its receipt. */
export const ifReceipt = (change: Change): Change => {
  return (response, seen) => (response.status < 300 ? change(response, seen) : response);
};

export const isOffer = ({ method, path }: Seen) => method === 'GET' && path === '';
export const isFlag = ({ method, path }: Seen) => method === 'POST' && path === '/flags';
export const isStatus = ({ method, path }: Seen) => method === 'GET' && path?.startsWith('/flags/') === true;
export const isCase = ({ method, path = '' }: Seen) => method === 'GET' && /^\/cases\/[^/]+$/.test(path);
export const isEvents = ({ path }: Seen) => path === '/events';
/** A flag that a check wrote, not a vector. */
export const isSample = (seen: Seen) =>
  isFlag(seen) && seen.flag?.context?.client === 'report-this-conformance';

/** A text as JSON, `undefined` when it is not. */
export function parse(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
