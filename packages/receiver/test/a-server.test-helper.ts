import { after } from 'node:test';
import type { DeliveryLine, Log, MailLine, RequestLine } from '@report-this/receiver';
import { serve, type Server, type ServeOptions } from '@report-this/receiver/node';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { countedIds, manualClock, type ManualClock } from '@report-this/receiver/testing';

/** A server of a test's own, with what a test wants to look at. */
export interface TestServer extends Server {
  readonly key: string;
  readonly clock: ManualClock;
  /** How many flags each transaction held. */
  readonly commits: number[];
  readonly lines: RequestLine[];
  readonly deliveries: DeliveryLine[];
  readonly mails: MailLine[];
  readonly notices: string[];
  readonly faults: unknown[];
  /** Sends JSON to the receiver, or text as it is. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Asks as a moderator. */
  review(path: string, body?: unknown): Promise<Response>;
  /** How many cases there are in any state: what nobody stored nobody finds. */
  countCases(): Promise<number>;
}

export const MODERATOR_KEY = 'a-moderator-key-of-the-tests-0001';

/** Serves a receiver on a free port, in memory unless told otherwise, until the test file is over. */
export async function aServer(options: ServeOptions = {}): Promise<TestServer> {
  const clock = manualClock();
  const commits: number[] = [];
  const lines: RequestLine[] = [];
  const deliveries: DeliveryLine[] = [];
  const mails: MailLine[] = [];
  const notices: string[] = [];
  const faults: unknown[] = [];
  const log: Log = {
    request: (line) => lines.push(line),
    delivery: (line) => deliveries.push(line),
    mail: (line) => mails.push(line),
    notice: (text) => notices.push(text),
    fault: (_line, error) => faults.push(error),
  };
  const memory = options.data
    ? {}
    : {
        store: await openSqliteStore(':memory:', { onCommit: (flags) => commits.push(flags) }),
        secret: new Uint8Array(32).fill(7),
      };
  const server = await serve({
    port: 0,
    moderatorKey: MODERATOR_KEY,
    clock,
    ids: countedIds(),
    log,
    ...memory,
    ...options,
  });
  after(() => server.close());

  const url = server.receiverUrl;
  const post: TestServer['post'] = (path, body, headers) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body:
        typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    });
  const get: TestServer['get'] = (path, headers = {}) => fetch(url + path, { headers });
  const asModerator = { Authorization: `Bearer ${MODERATOR_KEY}` };
  return {
    ...server,
    key: MODERATOR_KEY,
    clock,
    commits,
    lines,
    deliveries,
    mails,
    notices,
    faults,
    post,
    get,
    review: (path, body) => (body === undefined ? get(path, asModerator) : post(path, body, asModerator)),
    async countCases() {
      const pages = ['received', 'inReview', 'decided'].map((state) =>
        get(`/cases?state=${state}&limit=100`, asModerator),
      );
      const counts = pages.map(
        async (page) => ((await (await page).json()) as { items: unknown[] }).items.length,
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    },
  };
}
