import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = new URL('../storybook-static/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built Storybook on a free port. */
export interface ServedStorybook {
  readonly url: string;
  /** Opens a story, with values of the toolbar if there are any. Resolves when it has played; fails when it does. */
  open(page: Page, id: string, globals?: string): Promise<void>;
  close(): void;
}

/** The ids of the stories of a package. */
export function storiesOf(folder: string): string[] {
  const { entries } = JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')) as {
    entries: Record<string, { id: string; type: string; importPath: string }>;
  };
  return Object.values(entries)
    .filter(({ type, importPath }) => type === 'story' && importPath.includes(folder))
    .map(({ id }) => id);
}

/** Serves it; browsers may keep the files. */
export async function serveStorybook(): Promise<ServedStorybook> {
  const server = createServer((request, response) => {
    const file = new URL(new URL(request.url!, 'http://localhost').pathname.slice(1), FOLDER);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file.pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async open(page, id, globals = '') {
      await page.goto(`${url}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
      await page.waitForFunction(isRendered, { polling: 20, timeout: 20_000 });
    },
    close: () => (server.closeAllConnections(), void server.close()),
  };
}

/** Runs in the page: whether the story and its play function are through. Fails with them. */
function isRendered(): boolean {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis as unknown as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  };
  const phase = preview?.currentRender?.phase;
  if (phase === 'errored') throw new Error('The story fails.');
  return phase === 'completed' || phase === 'finished' || phase === 'afterEach';
}
