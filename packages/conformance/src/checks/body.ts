import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange, Sending } from '../exchange.ts';
import { expect, expectGranted, expectProblem } from '../expect.ts';

const JSON_TYPE = 'application/json';
const MOST_BYTES = 16 * 1024 * 1024;

/** SPEC §2.2 and §2.4: what a body may be before anyone asks whether it is a flag. */
export const bodyChecks: readonly Check[] = [
  {
    id: 'body.json',
    clause: '2.2.1',
    level: 'MUST',
    title: 'Takes application/json with a parameter, in any case',
    async run(context) {
      for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"']) {
        expectGranted(await post(context, JSON.stringify(await context.aFlag()), type));
      }
    },
  },
  {
    id: 'body.media-type',
    clause: '2.2.2',
    level: 'MUST',
    title: 'Refuses bodies of other media types',
    async run(context) {
      const body = JSON.stringify(await context.aFlag());
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json5']) {
        expectProblem(await post(context, body, type), 'unsupported-media-type');
      }
    },
  },
  {
    id: 'body.largest',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes a body of exactly the size that it offers to take',
    run: async (context) => expectGranted(await post(context, await aBodyOf(context, 0))),
  },
  {
    id: 'body.too-large',
    clause: '2.2.3',
    level: 'MUST',
    title: 'Refuses a body that is one byte larger than it offers to take',
    run: async (context) =>
      void expectProblem(await post(context, await aBodyOf(context, 1)), 'payload-too-large'),
  },
  {
    id: 'body.too-large-streamed',
    clause: '2.2.3',
    level: 'MUST',
    title: 'Refuses a body that turns out too large while it arrives',
    async run(context) {
      const body = await aBodyOf(context, 1);
      expectProblem(await post(context, () => streamOf(body)), 'payload-too-large');
    },
  },
  {
    id: 'body.too-large-unparsed',
    clause: '2.2.3',
    level: 'MUST',
    title: 'Refuses a body that is too large before it looks whether it is JSON',
    async run(context) {
      const { bodyBytes } = await context.offer();
      expectSendable(bodyBytes);
      expectProblem(await post(context, 'x'.repeat(bodyBytes + 1)), 'payload-too-large');
    },
  },
  ...(
    [
      ['body.not-json', 'that is not JSON', '{"specversion":"1.0",'],
      ['body.empty', 'that is empty', ''],
      ['body.two-texts', 'that holds two JSON texts', '{}{}'],
    ] as const
  ).map(([id, what, body]): Check => ({
    id,
    clause: '2.2.5',
    level: 'MUST',
    title: `Refuses a body ${what}`,
    run: async (context) => void expectProblem(await post(context, body), 'malformed-request'),
  })),
  {
    id: 'body.not-utf-8',
    clause: '2.2.5',
    level: 'MUST',
    title: 'Refuses a body that is not in UTF-8',
    async run(context) {
      const text = JSON.stringify(await context.aFlag());
      const bytes = new TextEncoder().encode(text);
      bytes[text.indexOf('conformance kit')] = 0xff; // the c becomes a byte that UTF-8 does not have
      expectProblem(await post(context, bytes), 'malformed-request');
    },
  },
  {
    id: 'json.depth-reached',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes a flag that nests 32 levels deep',
    // the flag and its extensions are the first two
    run: async (context) => expectGranted(await nested(context, 30)),
  },
  {
    id: 'json.depth',
    clause: '2.4.1',
    level: 'MUST',
    title: 'Refuses a flag that nests 33 levels deep',
    run: async (context) => void expectProblem(await nested(context, 31), 'invalid-flag'),
  },
  {
    id: 'json.depth-far',
    clause: '2.4.1',
    level: 'MUST',
    title: 'Refuses a flag that nests 10000 levels deep, and stays up',
    run: async (context) => void expectProblem(await nested(context, 10_000), 'invalid-flag'),
  },
  {
    id: 'json.number',
    clause: '2.4.3',
    level: 'MUST',
    title: 'Refuses a number that no 64-bit float holds',
    async run(context) {
      const text = JSON.stringify(await context.aFlag({ extensions: { 'com.example.number': 0 } }));
      const body = text.replace('"com.example.number":0', '"com.example.number":1e999');
      expectProblem(await post(context, body), 'invalid-flag');
    },
  },
  {
    id: 'json.surrogate-in-name',
    clause: '2.4.2',
    level: 'MUST',
    title: "Refuses a member's name with a lone surrogate",
    async run(context) {
      expectProblem(await context.submit(await context.aFlag({ 'half \ud83d': true })), 'invalid-flag');
    },
  },
  {
    id: 'json.surrogate-pair',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes text with characters beyond the basic plane',
    run: async (context) => void (await context.take(await context.aFlag({ relatesTo: 'a whole pair: 😀' }))),
  },
];

function post(context: Context, body: NonNullable<Sending['body']>, type = JSON_TYPE): Promise<Exchange> {
  return context.send({ method: 'POST', path: '/flags', headers: { 'content-type': type }, body });
}

/** A flag that is so many bytes larger than the limit, by white space after it. */
async function aBodyOf(context: Context, beyond: number): Promise<string> {
  const { bodyBytes } = await context.offer();
  expectSendable(bodyBytes);
  const flag = JSON.stringify(await context.aFlag()); // ASCII: as many bytes as characters
  return flag.padEnd(bodyBytes + beyond);
}

function expectSendable(bodyBytes: number): void {
  expect(
    bodyBytes < MOST_BYTES,
    `The offer takes bodies of ${bodyBytes} bytes; the kit sends none larger than ${MOST_BYTES}.`,
  );
}

function streamOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const half = Math.ceil(bytes.length / 2);
  const chunks = [bytes.subarray(0, half), bytes.subarray(half)];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

async function nested(context: Context, levels: number): Promise<Exchange> {
  const flag = JSON.stringify(await context.aFlag());
  const extensions = `{"org.example.deep":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  return post(context, `${flag.slice(0, -1)},"extensions":${extensions}}`);
}
