// Every story of the element in forced colours, on a light and on a dark palette: what a person has chosen is all there is
// to see, and everything can be told apart by it. Needs the built Storybook (npm run build:storybook).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import type * as Measures from './forced-colours.test-helper.ts';
import { serveStorybook, type ServedStorybook, storiesOf } from './served-storybook.test-helper.ts';

declare global {
  var measures: typeof Measures;
}

describe('in forced colours', () => {
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  let storybook: ServedStorybook;
  before(async () => {
    [browser, storybook] = await Promise.all([chromiumLaunch().then(launch), serveStorybook()]);
    page = await browser.newPage();
    await page.evaluateOnNewDocument(await bundled('forced-colours.test-helper.ts'));
    session = await page.createCDPSession();
  });
  after(async () => {
    await browser?.close();
    storybook?.close();
  });

  for (const id of storiesOf('packages/element/')) {
    it(id, async () => {
      await storybook.open(page, id);
      for (const scheme of ['light', 'dark']) {
        await force(scheme);
        assert.deepEqual(await page.evaluate(measure), NOTHING, scheme);
      }
      await page.keyboard.press('Tab');
      assert.deepEqual(await page.evaluate(() => globalThis.measures.unseenFocus()), []);
    });
  }

  it('which would be seen of styles that keep their own colours and edges', async () => {
    await storybook.open(page, 'dialog--choose-reason');
    await force('light');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { forced-color-adjust: none; border: 0 !important; outline: 0 !important }');
      const { shadowRoot } = document.querySelector('report-this-dialog')!;
      shadowRoot!.adoptedStyleSheets.push(sheet);
    });
    const { foreign, withoutEdge, unmarked } = await page.evaluate(measure);
    const unseen = await page.evaluate(() => globalThis.measures.unseenFocus());
    for (const found of [foreign, withoutEdge, unmarked, unseen]) assert.notDeepEqual(found, []);
  });

  async function force(scheme: string): Promise<void> {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await page.evaluate((value) => {
      document.documentElement.style.colorScheme = value;
    }, scheme);
  }
});

const NOTHING = { isForced: true, foreign: [], pale: [], withoutEdge: [], unmarked: [] };

/** Runs in the page. */
function measure() {
  const { controlsWithoutEdge, foreignColours, paleParts, unmarkedChoices } = globalThis.measures;
  return {
    isForced: matchMedia('(forced-colors: active)').matches,
    foreign: foreignColours(),
    pale: paleParts(),
    withoutEdge: controlsWithoutEdge(),
    unmarked: unmarkedChoices(),
  };
}

/** Measures as one script, which puts them into `measures`. */
async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'measures',
    footer: { js: 'globalThis.measures = measures;' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}
