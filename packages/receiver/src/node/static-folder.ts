import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { type Encoding, encodingFor } from '../http/encoding.ts';
import { byteRange } from './byte-range.ts';
import { PAGE_HEADERS, SHARED_HEADERS } from './page-headers.ts';

/** A folder of files and the path they are served under. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly folder: string;
  /** Whether pages of other origins may load these files, as they do the element's. @default false */
  readonly isShared?: boolean;
  /**
   * Whether a build made these files: one whose name holds a hash (`name-Ab3_xyz.js`) never changes, and beside a file lie its
   * compressed copies, `.br` and `.gz`, for who takes them. @default false
   */
  readonly isBuilt?: boolean;
}

/** Where the copy of a file in a coding lies. */
const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** What the build names chunks: with a hash of seven signs. */
const HASHED = /-[\w-]{7}\.js(\.map)?$/;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Serves the files of a folder; undefined for what is not there. Files that begin with a dot are not there. */
export async function serveFile(
  request: Request,
  pathname: string,
  mount: Mount,
): Promise<Response | undefined> {
  const path = pathIn(mount.folder, pathname.slice(mount.path.length));
  const file = path && (await find(path));
  if (!file) return undefined;

  const copy = mount.isBuilt ? await findCopy(request, file.path) : undefined;
  const { path: source, etag } = copy ?? file;
  const headers = {
    ...(mount.isShared ? SHARED_HEADERS : PAGE_HEADERS),
    'Cache-Control':
      mount.isBuilt && HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Type': MEDIA_TYPES[extname(file.path)] ?? 'application/octet-stream',
    ETag: etag,
    'Accept-Ranges': 'bytes',
    ...(mount.isBuilt && { Vary: 'Accept-Encoding' }),
    ...(copy && { 'Content-Encoding': copy.encoding }),
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { ...PAGE_HEADERS, Allow: 'GET, HEAD' } });
  }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return new Response(null, { headers });
  return answer(request, await readFile(source), headers);
}

/** The compressed copy for a reader; none for a stretch, which is one of the file itself. */
async function findCopy(
  { headers }: Request,
  path: string,
): Promise<{ path: string; etag: string; encoding: Encoding } | undefined> {
  const encoding = headers.has('range') ? undefined : encodingFor(headers.get('accept-encoding'));
  const found = encoding && (await find(path + SUFFIXES[encoding]));
  return found && { ...found, encoding, etag: found.etag.replace(/"$/, `-${encoding}"`) };
}

/** The file, or the stretch of it that is asked for and still the same. */
function answer(
  request: Request,
  bytes: Buffer<ArrayBuffer>,
  headers: Readonly<Record<string, string>> & { readonly ETag: string },
): Response {
  const held = request.headers.get('if-range');
  const asked = held === null || held === headers.ETag ? request.headers.get('range') : null;
  const range = byteRange(asked, bytes.length);
  if (!range) return new Response(bytes, { headers });
  if (range === 'unsatisfiable')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${bytes.length}` },
    });
  const { first, last } = range;
  return new Response(bytes.subarray(first, last + 1), {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` },
  });
}

/** The file that a path means; undefined when it would lead out of the folder or to a hidden file. */
function pathIn(folder: string, path: string): string | undefined {
  const names = decode(path)?.split('/');
  if (!names || names.some((name) => name.startsWith('.') || /[\0\\]/.test(name))) return undefined;
  const root = resolve(folder);
  const found = join(root, ...names);
  return found === root || found.startsWith(root + sep) ? found : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function find(path: string): Promise<{ path: string; etag: string } | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory())
    return path.endsWith(`${sep}index.html`) ? undefined : find(join(path, 'index.html'));
  return found?.isFile()
    ? { path, etag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"` }
    : undefined;
}
