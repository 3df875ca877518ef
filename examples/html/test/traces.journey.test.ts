// What a report leaves on the device and who is asked: nothing, and nobody but the receiver. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { openScreen } from '../../comments/test/screen.test-helper.ts';
import { aSite, type Site } from './site.test-helper.ts';
import { flagByKeyboard, visitFrame } from './visit.test-helper.ts';

const PAGE = `<main><h1>A page</h1><report-this kind="comment" ref="7">
  <button type="button" aria-label="Report the comment">Report</button></report-this></main>`;

describe('a report', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([chromiumLaunch().then(launch), aSite()]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('stores nothing, sets no cookie and asks nobody else', async () => {
    const { page, complaints } = await openScreen(browser, 'about:blank');
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    const cookies: string[] = [];
    page.on('response', (response) =>
      cookies.push(...(response.headers()['set-cookie'] ?? '').split('\n').filter(Boolean)),
    );
    await page.evaluateOnNewDocument(noteStorage);
    await page.goto(site.page(PAGE));
    await flagByKeyboard(await visitFrame({ page, complaints }, page.mainFrame()));

    const touched = () => page.evaluate(() => (globalThis as unknown as { touched: string[] }).touched);
    assert.deepEqual(await touched(), []);
    assert.deepEqual([...hosts], [new URL(site.url).origin]);
    assert.deepEqual(cookies, []);
    assert.deepEqual(await page.cookies(), []);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0, workers: 0 });

    await page.evaluate(() => localStorage.setItem('a', 'b'));
    assert.deepEqual(await touched(), ['setItem'], 'A use of a store would be seen.');
  });
});

/** Runs in the page: takes down every use of a store. */
function noteStorage(): void {
  const touched: string[] = [];
  Object.assign(globalThis, { touched });
  const watch = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...found,
      ...('value' in found
        ? {
            value(this: unknown, ...args: unknown[]) {
              touched.push(name);
              return (found.value as (...args: unknown[]) => unknown).apply(this, args);
            },
          }
        : {
            get(this: unknown) {
              touched.push(name);
              return found.get!.call(this) as unknown;
            },
          }),
    });
  };
  const { prototype: storage } = Storage;
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) watch(storage, name);
  watch(IDBFactory.prototype, 'open');
  watch(CacheStorage.prototype, 'open');
  watch(Document.prototype, 'cookie');
  watch(Navigator.prototype, 'sendBeacon');
  watch(BroadcastChannel.prototype, 'postMessage');
}
