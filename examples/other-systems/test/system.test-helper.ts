import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type LocalServer, openServer } from '../../../scripts/local-server.ts';

/** The session of the person who reports, at each system. */
export const TOKEN = 'token-of-robin';

/** One request to a system, as far as its documentation gives it a meaning. */
export interface Asked {
  /** Method and decoded path, such as `POST /api/v1/reports`. */
  readonly line: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What a system answers: a status and a document. */
export type Answer = readonly [status: number, document: object];

/** Another system: a server of its own on a free port, which answers as its public documentation says. */
export interface System extends LocalServer {
  /** What was filed: the bodies of the reports that were taken. */
  readonly filed: unknown[];
}

/** Opens a system. Reports that are answered with success count as filed. */
export async function openSystem(answer: (asked: Asked) => Answer): Promise<System> {
  const filed: unknown[] = [];
  const server = await openServer((request, response) => {
    // browsers of any page may ask: a token is what counts
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'authorization, content-type, atproto-proxy');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    void (async () => {
      const asked = await read(request);
      const [status, document] = answer(asked);
      if (request.method === 'POST' && status === 200) filed.push(asked.body);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    })();
  });
  return { ...server, filed };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  const body = await text(request);
  return {
    line: `${request.method} ${decodeURIComponent(pathname)}`,
    query: searchParams,
    headers: request.headers,
    body: body ? JSON.parse(body) : undefined,
  };
}

/** Whether the session is the reporter's. */
export const isSignedIn = ({ headers }: Asked): boolean => headers.authorization === `Bearer ${TOKEN}`;
