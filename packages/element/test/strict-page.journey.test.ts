// The built files in a real browser, under the strictest policies a page can have. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { after, before, describe, it } from 'node:test';
import {
  anOffer,
  anOfferedGroup,
  anOfferedReason,
  fakeReceiver,
  type FakeReceiver,
} from '@report-this/client/testing';
import puppeteer, { type Browser, type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { mediaTypeOf, openServer } from '../../../scripts/local-server.ts';

const CSP = "default-src 'self'; require-trusted-types-for 'script'; trusted-types";
const STRICTEST = `${CSP} 'none'`;
/** What pages that show a status allow: they draw with Lit. */
const WITH_LIT = `${CSP} lit-html 'allow-duplicates'`;
const NOTE_VIOLATIONS = `window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));`;

const PAGE = (
  head: string,
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
${head}<script type="module" src="/violations.js"></script><body><main>${body}</main>`;
const ELEMENT = '<script type="module" src="/element/report-this.js"></script>';
const FEED = '<script type="module" src="/element/feed.js"></script>';

/** Groups with so many reasons that they are offered to be searched. */
const LONG = [
  ...anOffer().groups,
  anOfferedGroup({
    code: 'long',
    label: 'A long list',
    reasons: Array.from({ length: 20 }, (_, index) =>
      anOfferedReason({ code: `terms.reason_${index}`, label: `Reason ${index}` }),
    ),
  }),
];

/** A site with the built files, a receiver at /report-this, its offer at the well-known address, and pages by query. */
async function aSite() {
  const { url: origin, close } = await openServer((request, response) => {
    void (async () => {
      const answer = await respond(await requestOf(request, origin), receiver);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  const url = `${origin}/report-this`;
  const receiver = fakeReceiver({ url, offer: anOffer({ receiver: url, groups: LONG }) });
  const page = (head: string, body: string, policy: string) =>
    `${origin}/?${new URLSearchParams({ head, body, policy }).toString()}`;
  return { origin, page, receiver, close };
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method, headers, url } = incoming;
  const init = { method: method!, headers: headers as Record<string, string> };
  return new Request(origin + url!, method === 'POST' ? { ...init, body: Buffer.concat(chunks) } : init);
}

async function respond(request: Request, receiver: FakeReceiver): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url);
  if (pathname === '/')
    return file('page.html', PAGE(query.get('head')!, query.get('body')!), query.get('policy')!);
  if (pathname === '/form') return file('form.html', PAGE('', '<h1>The form</h1>'));
  if (pathname === '/violations.js') return file('violations.js', NOTE_VIOLATIONS);
  if (pathname === '/.well-known/report-this') return receiver.fetch(new Request(receiver.url, request));
  if (pathname.startsWith('/report-this')) return receiver.fetch(request);
  const name = pathname.replace('/element/', '');
  return file(name, readFileSync(new URL(`../cdn/${name}`, import.meta.url)));
}

function file(name: string, body: string | Buffer, policy = WITH_LIT): Response {
  return new Response(body as BodyInit, {
    headers: { 'content-type': mediaTypeOf(name), 'content-security-policy': policy },
  });
}

describe('on a page with a strict policy', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof aSite>>;
  before(async () => {
    [browser, site] = await Promise.all([puppeteer.launch(await chromiumLaunch()), aSite()]);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function visit(head: string, body: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.page(head, body, STRICTEST));
    return page;
  }
  const violations = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
  const inside = (page: Page, host: string, selector: string) =>
    page.waitForFunction(
      (tag, wanted) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(wanted),
      { timeout: 5000, polling: 50 },
      host,
      selector,
    );
  const inDialog = (page: Page, selector: string) => inside(page, 'report-this-dialog', selector);
  const elementInDialog = async (page: Page, selector: string) =>
    (await inDialog(page, selector)).asElement() as ElementHandle<HTMLElement>;
  const clickInDialog = async (page: Page, selector: string) =>
    (await elementInDialog(page, selector)).click();
  /** What is written in an element, or in a field. */
  const textInDialog = async (page: Page, selector: string) =>
    (await elementInDialog(page, selector)).evaluate((element) =>
      'value' in element ? String(element.value) : element.textContent,
    );
  const COMMENT = '<report-this kind="comment" ref="7"><button type="button">Report</button></report-this>';

  it('sends a flag, with no violation: the receiver is found at the well-known address', async () => {
    const page = await visit(ELEMENT, COMMENT);
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, '.primary');
    await inDialog(page, 'code');
    assert.deepEqual(await violations(page), []);
    const flag = site.receiver.requests.find(({ method }) => method === 'POST')!.body as {
      targets: unknown[];
    };
    assert.deepEqual(flag.targets, [{ kind: 'comment', url: page.url(), ref: { type: 'comment', id: '7' } }]);
    assert.deepEqual(site.receiver.transcript, ['GET / → 200', 'POST /flags → 201']);
  });

  it('asks for these files from the first screen to the receipt, and for no other', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.page(ELEMENT, COMMENT, STRICTEST));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    const atFirstScreen = [...asked];
    await clickInDialog(page, '.primary');
    await inDialog(page, 'code');

    const byName = (path: string) => path.replace(/-[\w-]{7}\.js$/, '').replace('/element/', '');
    assert.deepEqual([...new Set(atFirstScreen.map(byName))].sort(), [
      '/',
      '/.well-known/report-this',
      '/violations.js',
      'default-sender',
      'dialog',
      'en',
      'later',
      'report-this.js',
    ]);
    assert.deepEqual(asked.slice(atFirstScreen.length), ['/report-this/flags']);
  });

  it('searches once what finds is there: what was typed meanwhile stays, with the focus, and Enter sends nothing', async () => {
    const page = await browser.newPage();
    const held: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (/search-part-/.test(request.url())) held.push(request);
      else void request.continue();
    });
    await page.goto(site.page(ELEMENT, COMMENT, STRICTEST));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, 'input[type=search]');
    const flagsBefore = site.receiver.requests.length;
    await page.keyboard.type('reason 1');
    await page.keyboard.press('Enter');
    assert.equal(held.length, 1, 'it is asked for once somebody types');

    await held[0]!.continue();
    await inDialog(page, '.found button');
    assert.equal(await textInDialog(page, 'input[type=search]:focus'), 'reason 1');
    await inDialog(page, 'input[name=group]:checked');
    assert.equal(site.receiver.requests.length, flagsBefore);
    assert.deepEqual(await violations(page), []);
  });

  it('keeps the draft when the steps of a notice cannot be loaded, and loads them when asked again', async () => {
    const page = await browser.newPage();
    let isBroken = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isBroken && /notice-/.test(request.url())) void request.abort();
      else void request.continue();
    });
    await page.goto(site.page(ELEMENT, COMMENT, STRICTEST));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, 'summary');
    await elementInDialog(page, 'textarea').then((field) => field.type('It is against the law.'));
    await clickInDialog(page, 'input[name=illegal]');
    await clickInDialog(page, '.primary');
    assert.match(
      await textInDialog(page, 'form:not(:has(input)) [part=lead]'),
      /could not be loaded\. Nothing you wrote is lost\./,
    );

    isBroken = false;
    await clickInDialog(page, '.actions button:last-child');
    assert.equal(await textInDialog(page, 'textarea[required]'), 'It is against the law.');
    assert.deepEqual(await violations(page), []);
  });

  it('sends a flag without what comes after the first screen failing it: it is asked for again', async () => {
    const page = await browser.newPage();
    let isBroken = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isBroken && /later-/.test(request.url())) void request.abort();
      else void request.continue();
    });
    await page.goto(site.page(ELEMENT, COMMENT, STRICTEST));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, '.primary');
    await inDialog(page, 'form:not(:has(input)) [part=lead]');

    isBroken = false;
    await clickInDialog(page, '.actions button:last-child');
    await inDialog(page, 'code');
  });

  it('a button of its own opens the dialog too', async () => {
    const page = await visit(ELEMENT, '<report-this kind="comment" ref="9"></report-this>');
    const button = await inside(page, 'report-this', 'button');
    await (button.asElement() as ElementHandle<HTMLElement>).click();
    await inDialog(page, 'input[name=group]');
    assert.deepEqual(await violations(page), []);
  });

  it('feed mode works too', async () => {
    const page = await visit(FEED, '<button data-report-this="8" data-kind="comment">Report</button>');
    await page.locator('main button').click();
    await inDialog(page, 'input[name=group]');
    assert.deepEqual(await violations(page), []);
  });

  for (const [name, head, body] of [
    ['the element', ELEMENT, '<report-this ref="10"><a href="/form">Report</a></report-this>'],
    ['feed mode', FEED, '<a href="/form" data-report-this="10">Report</a>'],
  ] as const) {
    it(`${name} follows the link when the dialog cannot be loaded`, async () => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void (/dialog-/.test(request.url()) ? request.abort() : request.continue()),
      );
      await page.goto(site.page(head, body, STRICTEST));
      await Promise.all([page.waitForNavigation(), page.locator('main a').click()]);
      assert.equal(new URL(page.url()).pathname, '/form');
    });
  }

  it('the page that a status link opens shows the status', async () => {
    const page = await browser.newPage();
    const flagId = (site.receiver.requests.find(({ method }) => method === 'POST')!.body as { id: string })
      .id;
    await page.goto(`${site.origin}/element/status/index.html#${flagId}.token-of-${flagId}`);
    await inside(page, 'report-status', '[part=state]');
    assert.equal(await page.title(), 'Your report');
    const focused = await page.evaluate(() =>
      document.querySelector('report-status')!.shadowRoot!.activeElement!.getAttribute('part'),
    );
    assert.equal(focused, 'title');
  });
});
