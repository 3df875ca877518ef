import type { IncomingMessage } from 'node:http';
import { read, WebUrl } from '@report-this/protocol';
import type { Receiver } from '../create-receiver.ts';
import { PAGE_HEADERS } from './page-headers.ts';
import { readIncoming } from './read-incoming.ts';
import { type Mount, serveFile } from './static-folder.ts';

/** The path of the receiver on its server. */
export const RECEIVER_PATH = '/report-this';

/** The path of the element's files, where they are mounted. */
export const ELEMENT_PATH = `${RECEIVER_PATH}/element/`;

/** What a server can answer with. */
export interface Routes {
  readonly receiver: Receiver;
  readonly mounts: readonly Mount[];
  readonly page: ((request: Request) => Response | undefined | Promise<Response | undefined>) | undefined;
}

/** Sends each request to the longest path that fits: a folder's, the receiver's, or the host's own page. */
export function createRouter({ receiver, mounts, page }: Routes) {
  const byLength = [...mounts].sort((one, other) => other.path.length - one.path.length);
  const overReceiver = byLength.filter(({ path }) => path.startsWith(RECEIVER_PATH));
  const beside = byLength.filter(({ path }) => !path.startsWith(RECEIVER_PATH));

  return async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const pathname = pathOf(incoming.url ?? '/');
    const file = await fileOf(request, pathname, overReceiver);
    if (file) return file;
    if (isOfReceiver(pathname)) {
      return receiver.fetch(request, { readBody: (limits) => readIncoming(incoming, limits) });
    }
    if (pathname === '/healthz') return said('ok');
    if (pathname === '/readyz') return (await receiver.isReady()) ? said('ready') : said('not ready', 503);
    const answer = (await fileOf(request, pathname, beside)) ?? (await page?.(request));
    return answer ?? (pathname === '/' ? movedTo(RECEIVER_PATH) : receiver.fetch(request));
  };
}

async function fileOf(
  request: Request,
  pathname: string,
  mounts: readonly Mount[],
): Promise<Response | undefined> {
  const mount = mounts.find(({ path }) => pathname.startsWith(path));
  if (mount) return serveFile(request, pathname, mount);
  return mounts.some(({ path }) => path === `${pathname}/`) ? movedTo(`${pathname}/`) : undefined;
}

/** The path of a request's target, which may also be a whole URL. */
function pathOf(target: string): string {
  if (!target.startsWith('/')) return read(WebUrl, target).ok ? new URL(target).pathname : '/';
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
