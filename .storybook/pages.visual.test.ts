// The pages of the built Storybook that are more than stories.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { serveStorybook, type ServedStorybook } from './served-storybook.test-helper.ts';

describe('the page', () => {
  let browser: Browser;
  let storybook: ServedStorybook;
  let page: Page;
  before(async () => {
    [browser, storybook] = await Promise.all([chromiumLaunch().then(launch), serveStorybook()]);
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    storybook?.close();
  });

  const open = async (id: string) => {
    await page.goto(`${storybook.url}/iframe.html?viewMode=docs&id=${id}`);
    await page.waitForSelector('#storybook-docs h1');
  };

  for (const [name, proof] of Object.entries({
    html: /data-report-this="42"/,
    react: /createRoot\(/,
    vue: /v-for="comment in comments"/,
    svelte: /\{#each comments as comment/,
    angular: /CUSTOM_ELEMENTS_SCHEMA\]/,
  })) {
    it(`on use in ${name} shows the code`, async () => {
      await open(`use-${name}--docs`);
      await page.waitForFunction(
        (source) => new RegExp(source).test(document.querySelector('#storybook-docs')!.textContent),
        { timeout: 10_000 },
        proof.source,
      );
    });
  }

  it('of all languages shows each of the 32 in a frame of its own, in its direction', async () => {
    await open('languages--docs');
    const frames = await page.$$eval('iframe', (found) => found.map(({ src }) => new URL(src).search));
    assert.equal(frames.length, 64);
    assert.equal(new Set(frames.map((search) => /locale:(\w+)/.exec(search)![1])).size, 32);

    const shown = await page.waitForFunction(
      () => {
        const last = document.querySelector<HTMLIFrameElement>('iframe[title="dialog--choose-reason ur"]')!;
        last.scrollIntoView(); // again and again: what stands above it may not have its height yet
        const inside = last.contentDocument;
        const dialog = inside?.querySelector('report-this-dialog')?.shadowRoot?.querySelector('dialog[open]');
        return dialog && [inside!.documentElement.lang, inside!.documentElement.dir];
      },
      { timeout: 60_000, polling: 250 },
    );
    assert.deepEqual(await shown.jsonValue(), ['ur', 'rtl']);
  });
});
