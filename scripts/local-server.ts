// What tests and measurements serve to a browser on this machine.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** A server that listens. */
export interface LocalServer {
  /** Its origin, such as `http://localhost:40123`. */
  readonly url: string;
  /** Ends it, and the connections that are open. */
  readonly close: () => void;
}

/** Serves on a free port of `localhost`. */
export async function openServer(listener: RequestListener): Promise<LocalServer> {
  const server = createServer(listener).listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a file is served as. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';

/** Answers a request with what a folder has at its path; with 404 where it has nothing, or the path leads out of it. */
export function sendFileOf(folder: URL, path: string, response: ServerResponse): void {
  const file = new URL(`.${new URL(path, 'http://localhost').pathname}`, folder);
  const isThere = file.href.startsWith(folder.href) && existsSync(file) && statSync(file).isFile();
  if (!isThere) return void response.writeHead(404).end();
  response.setHeader('content-type', mediaTypeOf(file.pathname)).end(readFileSync(file));
}
