import type { Clock, Fetch } from '@report-this/client';

/** What a network can do to one request. */
type Mischief = (request: Request) => Promise<Response>;

/** A network between clients and a receiver. While it is hostile, most requests come to grief. */
export interface HostileNetwork {
  readonly fetch: Fetch;
  /** How often each mischief was done. */
  readonly done: Readonly<Record<string, number>>;
  /** From now on everything passes; what was held back arrives at last. */
  calmDown(): Promise<void>;
}

export function hostileNetwork(receiver: Fetch, clock: Clock, random: () => number): HostileNetwork {
  const heldBack: Request[] = [];
  const done: Record<string, number> = {};
  let isHostile = true;

  const pass = async (request: Request) => receiver(await unbound(request));
  const some = <Choice>(choices: readonly Choice[]) => choices[Math.floor(random() * choices.length)]!;
  const page = (status: number) =>
    new Response('<!doctype html><title>Log in</title>', {
      status,
      headers: { 'content-type': 'text/html' },
    });
  const problem = (status: number, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify({ type: 'about:blank', title: 'Not now.', status }), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    });
  const lost = () => new TypeError('The connection was reset.');

  const mischiefs: Record<string, Mischief> = {
    'lets it pass': pass,
    'drops the request': () => Promise.reject(lost()),
    'drops the answer': async (request) => {
      await pass(request);
      throw lost();
    },
    'delays the request': async (request) => {
      const later = await unbound(request);
      await clock.sleep(random() * 20_000, request.signal);
      return receiver(later);
    },
    'delays the answer': async (request) => {
      const answer = await pass(request);
      await clock.sleep(random() * 20_000, request.signal);
      return answer;
    },
    'cuts the answer short': async (request) => {
      const answer = await pass(request);
      const text = await answer.text();
      return new Response(text.slice(0, Math.floor(random() * text.length)), answer);
    },
    'breaks off within the answer': async (request) => {
      const { status, headers } = await pass(request);
      const body = new ReadableStream<Uint8Array>({
        start(stream) {
          stream.enqueue(new TextEncoder().encode('{"flagId":'));
          stream.error(lost());
        },
      });
      return new Response(body, { status, headers });
    },
    'doubles the request': async (request) => {
      const answers = await Promise.all([pass(request), pass(request)]);
      return some(answers);
    },
    'holds the request back until others have passed': async (request) => {
      heldBack.push(await unbound(request));
      throw lost();
    },
    'lets one pass that was held back': async (request) => {
      const late = heldBack.shift();
      if (late) await receiver(late);
      return pass(request);
    },
    'answers with a page': async () => page(some([200, 201, 302, 403, 404, 502, 503])),
    'answers with nonsense': async () =>
      new Response(some(['', 'null', '[]', '"', '{}', '\u0000']), {
        status: some([200, 201, 204, 500].filter((status) => status !== 204)),
        headers: { 'content-type': 'application/json' },
      }),
    'asks to wait': async () =>
      problem(some([429, 503]), { 'retry-after': String(Math.floor(random() * 60)) }),
    'fails inside': async () => problem(500),
    'says nothing': (request) =>
      new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
      }),
  };

  return {
    done,
    fetch: async (request) => {
      const name = isHostile ? some(Object.keys(mischiefs)) : 'lets it pass';
      done[name] = (done[name] ?? 0) + 1;
      return mischiefs[name]!(request);
    },
    async calmDown() {
      isHostile = false;
      for (const request of heldBack.splice(0)) await receiver(request);
    },
  };
}

/** The same request on its own: it arrives even when the one who sent it has given up. */
async function unbound(request: Request): Promise<Request> {
  const { url, method, headers } = request;
  return new Request(url, { method, headers, body: await request.clone().text() });
}
