import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type LocalServer, openServer, sendFileOf } from '../scripts/local-server.ts';

const FOLDER = new URL('../storybook-static/', import.meta.url);

/** The built Storybook on a free port. */
export interface ServedStorybook extends LocalServer {
  /** Opens a story, with values of the toolbar if there are any. Resolves when it has played; fails when it does. */
  open(page: Page, id: string, globals?: string): Promise<void>;
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
  const server = await openServer(({ url }, response) => {
    response.setHeader('cache-control', 'max-age=600');
    sendFileOf(FOLDER, url!, response);
  });
  return {
    ...server,
    async open(page, id, globals = '') {
      await page.goto(`${server.url}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
      await page.waitForFunction(isRendered, { polling: 20, timeout: 20_000 });
    },
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
