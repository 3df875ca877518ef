// What a browser really loads of the element, from the click to the receipt, on the demonstration's own page with all its
// reasons: what the server sent, which is brotli at its best. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Offer } from '@report-this/protocol';
import { type Browser, type HTTPResponse, launch } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { type Demo, startDemo } from './demo.test-helper.ts';
import { pressUntil, waitForText } from './keyboard.test-helper.ts';
import { openScreen } from './screen.test-helper.ts';

/** A script of the element, as it went over the wire; `moment` is what the person had got to when it was asked for. */
interface Loaded {
  readonly name: string;
  readonly moment: 'page' | 'click' | 'receipt';
  readonly bytes: number;
}

const LIMITS = {
  page: 1_350,
  /** With what the page has loaded. */
  click: 18_500,
  /** What the host offers for comfort. */
  receipt: 2_000,
};

describe('bytes over the wire, brotli', () => {
  let data: string;
  let browser: Browser;
  let demo: Demo;
  let loaded: Loaded[];
  let offer: Offer;
  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'report-this-'));
    browser = await launch(await chromiumLaunch());
    demo = await startDemo(0, data);
    ({ loaded, offer } = await reportOnce());
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** Reports a comment of the page, by keyboard from the button on. */
  async function reportOnce() {
    const { page } = await openScreen(browser, 'about:blank');
    let moment: Loaded['moment'] = 'page';
    const moments = new Map<string, Loaded['moment']>();
    const scripts: HTTPResponse[] = [];
    let offered: HTTPResponse | undefined;
    page.on('request', (request) => {
      moments.set(request.url(), moments.get(request.url()) ?? moment);
      if (request.method() === 'POST') moment = 'receipt'; // what is asked for from here on
    });
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith('/report-this/element/') && pathname.endsWith('.js')) scripts.push(response);
      if (/\/report-this\/?$/.test(pathname)) offered = response;
    });
    await page.goto(demo.url, { waitUntil: 'networkidle0' });
    moment = 'click';
    await page.click('report-this[for=t27] a');
    await waitForText(page, /Your report goes to/);
    await pressUntil(page, 'Tab', /^search: /);
    await pressUntil(page, 'Tab', /^radio: Spam or scam/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /^button: Send report/);
    await page.keyboard.press('Enter');
    await waitForText(page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/);
    await waitForText(page, /Mute Best Deals 24/);
    await page.waitForNetworkIdle();
    const read = (response: HTTPResponse): Loaded => ({
      name: new URL(response.url()).pathname.split('/').pop()!,
      moment: moments.get(response.url())!,
      bytes: sentIn(response),
    });
    const loaded = scripts.map(read);
    const atItsBest = brotliCompressSync(await offered!.buffer()).length;
    assert.equal(sentIn(offered!), atItsBest);
    return { loaded, offer: (await offered!.json()) as Offer };
  }

  const at = (...wanted: Loaded['moment'][]) => loaded.filter(({ moment }) => wanted.includes(moment));

  it('the offer is the whole list', () => {
    assert.equal(offer.groups.flatMap(({ reasons }) => reasons).length, 81);
  });

  for (const [what, limit, moments] of [
    ['the page, before a click', LIMITS.page, ['page']],
    ['to a sent flag', LIMITS.click, ['page', 'click']],
    ['after the receipt', LIMITS.receipt, ['receipt']],
  ] as const) {
    it(`${what}: at most ${limit}`, (test) => {
      const files = at(...moments);
      const bytes = files.reduce((total, file) => total + file.bytes, 0);
      const told = files.map((file) => `${file.name} ${file.bytes}`).join(', ');
      test.diagnostic(`${what}: ${bytes} B of ${limit} B: ${told}`);
      assert.ok(files.length > 0);
      assert.ok(bytes <= limit, told);
    });
  }
});

/** How many bytes of a body came over the wire, in brotli. */
function sentIn(response: HTTPResponse): number {
  const headers = response.headers();
  assert.equal(headers['content-encoding'], 'br', response.url());
  return Number(headers['content-length']);
}
