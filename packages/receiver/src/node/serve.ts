import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { problemOf } from '@report-this/protocol';
import { createReceiver, type Receiver, type ReceiverParts } from '../create-receiver.ts';
import type { Store } from '../ports/store.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { admitFirstModerator } from './first-moderator.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { createPinoLog, type LogLevel } from './pino-log.ts';
import { readIncoming } from './read-incoming.ts';
import { secretOf } from './secret-file.ts';
import { type Mount, serveFile } from './static-folder.ts';

/** What can be told to a server. Every member has a default. */
export interface ServeOptions extends Pick<
  ReceiverParts,
  'offer' | 'origins' | 'automatedProcessing' | 'bodyTimeoutMs' | 'maxConcurrent' | 'clock' | 'ids' | 'log'
> {
  /** The port to listen on; 0 for any free one. @default 8787 */
  readonly port?: number;
  /** The address to listen on. @default 127.0.0.1 */
  readonly host?: string;
  /** The origin as users see it, when something stands in front of this server. @default `http://localhost:${port}` */
  readonly publicUrl?: string;
  /** The folder of the database and the secret; made when it is not there. @default .data */
  readonly data?: string;
  /** A store to use instead of the one in `data`; then `secret` is needed too. */
  readonly store?: Store;
  /** See `ReceiverParts.secret`. @default the one in `data` */
  readonly secret?: Uint8Array;
  /** The key of the moderator `moderator`. @default a random one, made on the first start */
  readonly moderatorKey?: string;
  /** Folders of files to serve beside the receiver; the longest path that fits wins. @default none */
  readonly mounts?: readonly Mount[];
  /** Answers what nothing else does, `/` among it, when no mount has it. @default a link to the offer */
  readonly page?: (request: Request) => Response | undefined | Promise<Response | undefined>;
  /** How much is logged on standard error, unless `log` is given. @default warn */
  readonly logLevel?: LogLevel;
  /** How long requests at work may take when the server closes, in milliseconds. @default 10000 */
  readonly closeTimeoutMs?: number;
}

/** A server at work. */
export interface Server {
  /** Where it listens, with a slash at the end. */
  readonly url: string;
  /** The URL of the receiver: what an element's `receiver` attribute takes. */
  readonly receiverUrl: string;
  readonly receiver: Receiver;
  /** The key made on the first start: it is nowhere else. */
  readonly newModeratorKey: string | undefined;
  /** Ends when the requests at work have their answers and the store is closed. */
  close(): Promise<void>;
}

/** The path of the receiver on its server. */
export const RECEIVER_PATH = '/report-this';
/** The page where a reporter reads a status: in the element's files, mounted below the receiver. */
const STATUS_PAGE = `${RECEIVER_PATH}/element/status/`;

const DEFAULTS = {
  port: 8787,
  host: '127.0.0.1',
  data: '.data',
  mounts: [],
  logLevel: 'warn',
  closeTimeoutMs: 10_000,
  bodyTimeoutMs: 15_000,
} as const;

/** Serves a receiver and folders of files over HTTP. */
export async function serve(options: ServeOptions = {}): Promise<Server> {
  const settings = { ...DEFAULTS, ...options };
  const log = settings.log ?? createPinoLog(settings.logLevel);
  const { store, secret } = await openData(settings);

  let receiver: Receiver;
  const mounts = [...settings.mounts].sort((one, other) => other.path.length - one.path.length);
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: settings.bodyTimeoutMs + 10_000, // a backstop: the receiver's own limit answers in words
      keepAliveTimeout: 5_000,
    },
    getRequestListener((request, { incoming }) => answer(request, incoming as IncomingMessage)),
  );
  server.on('clientError', refuseGarbage);

  async function answer(request: Request, incoming: IncomingMessage): Promise<Response> {
    const pathname = pathOf(incoming.url ?? '/');
    const mount = mounts.find(({ path }) => pathname.startsWith(path));
    const file = mount && (await serveFile(request, pathname, mount));
    if (file) return file;
    if (pathname === '/healthz') return said('ok');
    if (pathname === '/readyz') return (await receiver.isReady()) ? said('ready') : said('not ready', 503);
    if (isOfReceiver(pathname)) {
      return receiver.fetch(request, { readBody: (limits) => readIncoming(incoming, limits) });
    }
    const folder = mounts.find(({ path }) => `${pathname}/` === path);
    if (folder) return movedTo(folder.path);
    return (
      (await settings.page?.(request)) ??
      (pathname === '/' ? movedTo(RECEIVER_PATH) : receiver.fetch(request))
    );
  }

  await listen(server, settings.port, settings.host);
  const { port } = server.address() as AddressInfo;
  const url = (settings.publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '');
  receiver = createReceiver({
    ...settings,
    url: url + RECEIVER_PATH,
    basePath: RECEIVER_PATH,
    statusPage: url + STATUS_PAGE,
    store,
    secret,
    log,
  });
  const newModeratorKey = await admitFirstModerator(receiver, store, settings.moderatorKey);

  return {
    url: `${url}/`,
    receiverUrl: url + RECEIVER_PATH,
    receiver,
    newModeratorKey,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const deadline = setTimeout(() => server.closeAllConnections(), settings.closeTimeoutMs);
      await receiver.close();
      server.closeIdleConnections();
      await closed;
      clearTimeout(deadline);
    },
  };
}

async function openData(settings: { data: string; store?: Store; secret?: Uint8Array }) {
  if (settings.store && settings.secret) return { store: settings.store, secret: settings.secret };
  if (settings.store) throw new TypeError('A store needs its secret: give both, or neither.');
  const database = join(settings.data, 'report-this.db');
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const secret = settings.secret ?? secretOf(settings.data, database);
  return { store: await openSqliteStore(database), secret };
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** The path of a request's target, which may also be a whole URL. */
function pathOf(target: string): string {
  if (!target.startsWith('/')) return URL.canParse(target) ? new URL(target).pathname : '/';
  const end = target.search(/[?#]/);
  return end < 0 ? target : target.slice(0, end);
}

function isOfReceiver(pathname: string): boolean {
  return (
    pathname === RECEIVER_PATH ||
    pathname.startsWith(`${RECEIVER_PATH}/`) ||
    pathname.startsWith('/.well-known/')
  );
}

function said(text: string, status = 200): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...PAGE_HEADERS, 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

function movedTo(path: string): Response {
  return new Response(null, { status: 307, headers: { ...PAGE_HEADERS, Location: path } });
}

/** What is not HTTP gets a problem too, if anybody still listens. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const name = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-timeout' : 'malformed-request';
  const problem = problemOf(name, { detail: 'The request is not HTTP/1.1 as this server reads it.' });
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${problem.title.replace('.', '')}\r\nConnection: close\r\n` +
      `Content-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
