import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { anId, fakeReceiver } from '@report-this/client/testing';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { aShopOffer, sampleCases } from './sample-cases.test-helper.ts';

const DIST = new URL('../dist/', import.meta.url);
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const POLICY =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Waits frame by frame: puppeteer's other way, by mutations, sees none inside shadow roots. */
const appears = (page: Page, selector: string) =>
  page.waitForSelector(selector, { visible: true, timeout: 10_000 });

/** The built page, over a real server with the policy of the project, in a real browser. */
describe('the built page', () => {
  let browser: Browser;
  let origin: string;
  const receiver = fakeReceiver({
    url: 'http://fake/report-this',
    offer: aShopOffer(),
    cases: sampleCases(),
  });
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (!path.startsWith('/report-this'))
      return serveFile(path.replace('/console/', '') || 'index.html', response);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.entries(request.headers).filter(([name]) =>
      /^(authorization|content-type|accept)/.test(name),
    );
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    const asked = new Request(`http://fake${path}`, {
      method: request.method ?? 'GET',
      headers: headers as [string, string][],
      ...body,
    });
    const said = await receiver.fetch(asked);
    response
      .writeHead(said.status, { 'content-type': said.headers.get('content-type') ?? '' })
      .end(await said.text());
  }

  function serveFile(name: string, response: ServerResponse): void {
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'content-security-policy': POLICY,
    };
    try {
      response.writeHead(200, headers).end(readFileSync(new URL(name, DIST)));
    } catch {
      response.writeHead(404).end();
    }
  }

  async function open(hash: string): Promise<{ page: Page; complaints: string[] }> {
    // A context of its own: a tab in the background gets no animation frames.
    const page = await (await browser.createBrowserContext()).newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error('policy:', event.violatedDirective, event.sample),
      );
    });
    await page.goto(`${origin}/console/${hash}`);
    return { page, complaints };
  }

  before(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch(await chromiumLaunch());
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  it('comes in by a link, claims and decides, and breaks no rule of the policy', async () => {
    const { page, complaints } = await open('#key=key-of-robin');
    await appears(page, '>>> li[data-case]');
    assert.equal(await page.evaluate(() => location.hash), '#/cases');
    assert.ok(!String(await page.evaluate(() => JSON.stringify(history.state))).includes('robin'));

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await appears(page, '>>> console-decision-form');
    await page.keyboard.press('c');
    await appears(page, '>>> .marks ::-p-text(You have claimed it)');
    await page.keyboard.press('d');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await appears(page, '>>> #decided');

    const decided = receiver.cases.find(({ id }) => id === anId(1002));
    assert.deepEqual([decided?.claimedBy, decided?.decision?.outcome], ['Robin', 'noAction']);
    assert.deepEqual(complaints, []);
  });

  it('asks nobody but its own origin', async () => {
    const { page } = await open('');
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.reload();
    await appears(page, '>>> #key');
    assert.deepEqual([...asked], [origin]);
  });

  it('remembers the key when the tab is reloaded, and in no other storage', async () => {
    const { page } = await open('#key=key-of-robin');
    await appears(page, '>>> li[data-case]');
    await page.reload();
    await appears(page, '>>> li[data-case]');
    assert.equal(await page.evaluate(() => localStorage.length + document.cookie.length), 0);
  });
});
