import { createHmac } from 'node:crypto';
import { createReceiver } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { countedIds, manualClock } from '@report-this/receiver/testing';

/** One request and its answer, as they went over the wire. */
export interface Worked {
  /** The sentence before it. */
  readonly told: string;
  readonly method: string;
  /** Below the receiver's URL; the address of a subscriber is absolute. */
  readonly path: string;
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly answerBody: string;
  /** As the specification shows it. */
  readonly text: string;
}

type Ask = (
  told: string,
  method: 'GET' | 'POST',
  path: string,
  options?: { readonly credential?: string; readonly body?: unknown },
) => Promise<unknown>;

const URL_OF_RECEIVER = 'https://shop.example/flags-api';
const KEY = 'key-of-mo-5f1c2a9e7b3d';
/** What the specification shows in place of a secret that is made of chance. */
const SHOWN_SECRET = `whsec_${Buffer.alloc(32, 'report-this').toString('base64')}`;

const FLAG = {
  specversion: '1.0',
  id: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60',
  createdAt: '2026-11-21T09:30:00Z',
  locale: 'nl',
  targets: [{ kind: 'comment', url: 'https://shop.example/p/7#c42', ref: { type: 'comment', id: '42' } }],
  claim: { basis: 'terms', reason: 'terms.spam', explanation: 'Dezelfde tekst staat onder elk product.' },
  reporter: { role: 'anonymous' },
};
const DECISION = {
  id: '0192f3a1-7c4e-7b21-9d40-7d1e8c1f2b61',
  outcome: 'restricted',
  measures: [{ kind: 'visibility.removed' }],
  ground: {
    kind: 'terms',
    reference: 'House rules 4',
    explanation: 'The same text was posted under 31 products.',
  },
  facts: 'The comment was posted 31 times within an hour.',
  automation: { detection: false, decision: 'none' },
};

/** Plays one exchange of each extension against the reference receiver, whose clock and ids are counted. */
export async function workedExchanges(): Promise<Record<'review' | 'follow-up' | 'events', Worked[]>> {
  return {
    review: await played(async (ask, { caseId }) => {
      await ask('A moderator reads the queue:', 'GET', '/cases?limit=1');
      await ask('They claim the first case:', 'POST', `/cases/${caseId}/claim`);
      await ask('And they decide it:', 'POST', `/cases/${caseId}/decision`, { body: DECISION });
    }),
    'follow-up': await played(async (ask, { caseId, token }) => {
      const { id } = FLAG;
      const questionId = '0192f3a1-7c4e-7b21-9d40-0e5e8c1f2b63';
      await ask('A moderator asks the reporter something:', 'POST', `/cases/${caseId}/questions`, {
        body: { id: questionId, flagId: id, text: 'Under which other products did you see it?' },
      });
      await ask('The person opens the page of their status, which reads:', 'GET', `/flags/${id}`, {
        credential: token,
      });
      await ask('They answer:', 'POST', `/flags/${id}/messages`, {
        credential: token,
        body: {
          id: '0192f3a1-7c4e-7b21-9d40-0e5e8c1f2b65',
          inReplyTo: questionId,
          text: 'Under 8, 9 and 10.',
        },
      });
      await ask('Later they think better of it, and withdraw the flag:', 'POST', `/flags/${id}/withdrawal`, {
        credential: token,
      });
    }),
    events: await playedEvents(),
  };
}

async function aStage() {
  const clock = manualClock();
  const deliveries: { url: string; headers: Readonly<Record<string, string>>; body: string }[] = [];
  const receiver = createReceiver({
    url: URL_OF_RECEIVER,
    store: await openSqliteStore(':memory:', { clock }),
    secret: new Uint8Array(32).fill(7),
    statusPage: 'https://shop.example/flag-status',
    clock,
    ids: countedIds(),
    sink: {
      deliver: async (delivery) => (deliveries.push(delivery), { outcome: 'delivered' }),
      refuses: () => false,
      close: () => {},
    },
  });
  await receiver.admitModerator('Mo', KEY);
  const worked: Worked[] = [];
  const ask: Ask = async (told, method, path, { credential = KEY, body } = {}) => {
    clock.advance(60_000);
    const requestBody = body === undefined ? undefined : JSON.stringify(body);
    const answer = await receiver.fetch(
      new Request(URL_OF_RECEIVER + path, {
        method,
        headers: {
          authorization: `Bearer ${credential}`,
          ...(requestBody !== undefined && { 'content-type': 'application/json' }),
        },
        ...(requestBody !== undefined && { body: requestBody }),
      }),
    );
    const answerBody = await answer.text();
    const request = [
      `${method} /flags-api${path} HTTP/1.1`,
      'Host: shop.example',
      `Authorization: Bearer ${credential}`,
      ...(requestBody === undefined ? [] : ['Content-Type: application/json', '', wrapped(requestBody)]),
    ];
    const response = [
      `HTTP/1.1 ${answer.status} ${answer.status === 201 ? 'Created' : 'OK'}`,
      ...['content-type', 'cache-control'].map((name) => `${titled(name)}: ${answer.headers.get(name)}`),
      '',
      answerBody.trimEnd().split('\n').map(wrapped).join('\n'),
    ];
    const text = [told, '', ...block(request), '', ...block(response)].join('\n');
    worked.push({ told, method, path, requestBody, status: answer.status, answerBody, text });
    return answerBody.includes('\n') ? answerBody : (JSON.parse(answerBody) as unknown);
  };
  return { receiver, clock, deliveries, worked, ask };
}

async function flagged({ receiver, clock }: Awaited<ReturnType<typeof aStage>>) {
  clock.advance(1000);
  const send = (path: string, headers: Record<string, string>, body?: unknown) =>
    receiver
      .fetch(
        new Request(URL_OF_RECEIVER + path, {
          headers,
          ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
        }),
      )
      .then((answer) => answer.json());
  const { token } = (await send('/flags', { 'content-type': 'application/json' }, FLAG)) as { token: string };
  const { items } = (await send('/cases', { authorization: `Bearer ${KEY}` })) as { items: { id: string }[] };
  return { token, caseId: items[0]!.id };
}

async function played(
  story: (ask: Ask, flag: { token: string; caseId: string }) => Promise<void>,
): Promise<Worked[]> {
  const stage = await aStage();
  await story(stage.ask, await flagged(stage));
  await stage.receiver.close();
  return stage.worked;
}

async function playedEvents(): Promise<Worked[]> {
  const stage = await aStage();
  const { ask, worked, receiver, deliveries } = stage;
  const made = (await ask('Another system of the platform is registered:', 'POST', '/webhooks', {
    body: { url: 'https://hooks.shop.example/flags', types: ['case.opened'] },
  })) as { secret: string };
  await flagged(stage);
  await receiver.work();
  const { url, headers, body } = deliveries[0]!;
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  if (headers['webhook-signature'] !== signatureOf(signed, made.secret))
    throw new Error('The delivery is not signed with the secret that was told.');
  const told =
    'Somebody flags a comment. The receiver tells the endpoint, and signs the body, which is one line, with the secret:';
  const request = [
    `POST ${new URL(url).pathname} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    ...['content-type', 'webhook-id', 'webhook-timestamp'].map((name) => `${name}: ${headers[name]}`),
    `webhook-signature: ${signatureOf(signed, SHOWN_SECRET)}`,
    '',
    wrapped(body),
  ];
  const text = [told, '', ...block(request), '', ...block(['HTTP/1.1 204 No Content'])].join('\n');
  worked.push({ told, method: 'POST', path: url, requestBody: body, status: 204, answerBody: '', text });
  await ask('Whoever would rather ask reads the feed, here from its beginning:', 'GET', '/events?limit=2');
  await receiver.close();
  return worked.map((one) => ({ ...one, text: one.text.replaceAll(made.secret, SHOWN_SECRET) }));
}

function signatureOf(signed: string, secret: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

const block = (lines: readonly string[]) => ['```http', ...lines, '```'];
const titled = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

/** A JSON text broken after commas, so that it can be read; a line that goes on begins with a space. */
function wrapped(json: string): string {
  const pieces = json.match(/(?:"(?:[^"\\]|\\.)*"|[^",])*,?/g) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    if (lines.at(-1)!.length + piece.length > 140 && lines.at(-1)!.trim() !== '') lines.push(' ');
    lines[lines.length - 1] += piece;
  }
  return lines.join('\n');
}
