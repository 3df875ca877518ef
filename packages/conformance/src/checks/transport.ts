import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectProblem } from '../expect.ts';

const ORIGIN = 'https://conformance.example';
const JSON_TYPE = /^application\/json *(;|$)/i;
const PROBLEM_TYPE = /^application\/problem\+json *(;|$)/i;

/** SPEC §2.1, §2.2.6 and §2.3: methods, cookies, origins, media types and caches. */
export const transportChecks: readonly Check[] = [
  {
    id: 'transport.cookies',
    clause: '2.1.1',
    level: 'MUST',
    title: 'Sets no cookie',
    async run(context) {
      for (const answer of [...(await successes(context)), ...(await refusals(context))]) {
        expect(
          answer.response.headers.getSetCookie().length === 0,
          'Expected no Set-Cookie header, got one.',
          answer,
        );
      }
    },
  },
  {
    id: 'transport.methods',
    clause: '2.1.2',
    level: 'MUST',
    title: 'Refuses methods that an address does not know',
    async run(context) {
      for (const { answer } of await wrongMethods(context)) expectProblem(answer, 'method-not-allowed');
    },
  },
  {
    id: 'transport.allow',
    clause: '2.1.2',
    level: 'MUST',
    title: 'Says which methods an address does know',
    async run(context) {
      for (const { answer, known } of await wrongMethods(context)) {
        const allow = answer.response.headers.get('allow') ?? '';
        const methods = allow.split(',').map((method) => method.trim());
        expect(methods.includes(known), `Expected Allow to hold ${known}, got ${allow || 'none'}.`, answer);
      }
    },
  },
  {
    id: 'transport.cors-preflight',
    clause: '2.1.3',
    level: 'SHOULD',
    title: 'Lets pages of other origins submit flags',
    async run(context) {
      const answer = await context.send({
        method: 'OPTIONS',
        path: '/flags',
        headers: {
          origin: ORIGIN,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
      const { headers, status } = answer.response;
      expect(status >= 200 && status < 300, `Expected a preflight to succeed, got ${status}.`, answer);
      expectOrigin(answer);
      const methods = (headers.get('access-control-allow-methods') ?? '').toUpperCase();
      // POST needs no permission of its own (Fetch §3.2.2)
      expect(
        methods === '' || methods.includes('POST') || methods.includes('*'),
        `Expected POST to be allowed, got ${methods}.`,
        answer,
      );
      const allowed = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
      // the asterisk does not stand for Authorization (Fetch §3.2.4)
      expect(
        allowed.includes('authorization') && (allowed.includes('content-type') || allowed.includes('*')),
        `Expected the headers Authorization and Content-Type to be allowed, got ${allowed || 'none'}.`,
        answer,
      );
    },
  },
  {
    id: 'transport.cors',
    clause: '2.1.3',
    level: 'SHOULD',
    title: 'Lets pages of other origins read the offer',
    run: async (context) => expectOrigin(await context.send({ headers: { origin: ORIGIN } })),
  },
  {
    id: 'transport.json',
    clause: '2.2.6',
    level: 'MUST',
    title: 'Sends JSON as application/json in UTF-8',
    async run(context) {
      for (const answer of await successes(context)) expectType(answer, JSON_TYPE, 'application/json');
    },
  },
  {
    id: 'transport.problem-json',
    clause: '2.2.6',
    level: 'MUST',
    title: 'Sends problems as application/problem+json in UTF-8',
    async run(context) {
      for (const answer of await refusals(context))
        expectType(answer, PROBLEM_TYPE, 'application/problem+json');
    },
  },
  {
    id: 'caching.receipt',
    clause: '2.3.1',
    level: 'MUST',
    title: 'Keeps receipts out of caches',
    run: async (context) => expectNoStore((await context.taken()).exchange),
  },
  {
    id: 'caching.repeat',
    clause: '2.3.1',
    level: 'MUST',
    title: 'Keeps repeated receipts out of caches',
    run: async (context) => expectNoStore(await context.submit((await context.taken()).flag)),
  },
  {
    id: 'caching.status',
    clause: '2.3.1',
    level: 'MUST',
    title: 'Keeps the status out of caches',
    async run(context) {
      const { flag, token } = await context.taken();
      expectNoStore(await context.readStatus(flag.id, token));
    },
  },
  {
    id: 'caching.refused-credential',
    clause: '2.3.1',
    level: 'MUST',
    title: 'Keeps the refusal of a wrong token out of caches',
    async run(context) {
      const { flag } = await context.taken();
      expectNoStore(await context.readStatus(flag.id, 'not-the-token'));
    },
  },
];

async function successes(context: Context): Promise<Exchange[]> {
  const { flag, token, exchange } = await context.taken();
  return [
    (await context.offer()).exchange,
    exchange,
    await context.submit(flag),
    await context.readStatus(flag.id, token),
  ];
}

async function refusals(context: Context): Promise<Exchange[]> {
  const { flag } = await context.taken();
  return [
    await context.submit(await context.aFlag({ locale: 7 })),
    await context.send({
      method: 'POST',
      path: '/flags',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    }),
    await context.readStatus(flag.id),
  ];
}

async function wrongMethods(context: Context): Promise<{ known: string; answer: Exchange }[]> {
  const { flag } = await context.taken();
  return [
    { known: 'GET', answer: await context.send({ method: 'DELETE' }) },
    { known: 'POST', answer: await context.send({ method: 'DELETE', path: '/flags' }) },
    { known: 'GET', answer: await context.send({ method: 'DELETE', path: `/flags/${flag.id}` }) },
  ];
}

function expectNoStore(answer: Exchange): void {
  const control = answer.response.headers.get('cache-control') ?? '';
  expect(
    /(^|[\s,])no-store\b/i.test(control),
    `Expected Cache-Control: no-store, got ${control || 'none'}.`,
    answer,
  );
}

function expectType(answer: Exchange, wanted: RegExp, name: string): void {
  const type = answer.response.headers.get('content-type') ?? '';
  const charset = /charset="?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
  expect(
    wanted.test(type) && charset.toLowerCase() === 'utf-8' && isUtf8(answer.response.bytes),
    `Expected ${name} in UTF-8, got ${type || 'no Content-Type'}.`,
    answer,
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function expectOrigin(answer: Exchange): void {
  const origin = answer.response.headers.get('access-control-allow-origin');
  expect(
    origin === '*' || origin === ORIGIN,
    `Expected Access-Control-Allow-Origin to be * or the page's origin, got ${origin ?? 'none'}.`,
    answer,
  );
}
