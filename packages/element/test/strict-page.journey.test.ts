// The built files in a real browser, under the strictest policies a page can have. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { anOffer, fakeReceiver } from '@report-this/client/testing';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';

const CSP = "default-src 'self'; require-trusted-types-for 'script'; trusted-types";
const ALLOWED = `${CSP} lit-html 'allow-duplicates'`;
const NONE = `${CSP} 'none'`;
const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

const PAGE = (
  head: string,
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
${head}<script type="module" src="/violations.js"></script><body><main>${body}</main>`;
const ELEMENT = '<script type="module" src="/element/report-this.js"></script>';
const FEED = '<script type="module" src="/element/feed.js"></script>';

/** A site with the built files, a receiver at /report-this, its offer at the well-known address, and pages by query. */
async function aSite() {
  let receiver = fakeReceiver();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url!, origin());
      const send = (type: string, body: string | Buffer, policy = ALLOWED) =>
        response
          .writeHead(200, { 'content-type': TYPES[type]!, 'content-security-policy': policy })
          .end(body);
      if (pathname === '/violations.js') {
        return send(
          'js',
          "window.violations=[];addEventListener('securitypolicyviolation',(e)=>violations.push(e.violatedDirective+' '+e.blockedURI))",
        );
      }
      if (pathname === '/')
        return send(
          'html',
          PAGE(searchParams.get('head')!, searchParams.get('body')!),
          searchParams.get('policy')!,
        );
      if (pathname === '/form') return send('html', PAGE('', '<h1>The form</h1>'));
      if (pathname.startsWith('/element/')) {
        const file = pathname.slice('/element/'.length);
        return send(file.split('.').pop()!, readFileSync(new URL(`../cdn/${file}`, import.meta.url)));
      }
      const isOffer = pathname === '/.well-known/report-this';
      if (!isOffer && !pathname.startsWith('/report-this')) return response.writeHead(404).end();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const init: RequestInit = {
        method: request.method!,
        headers: request.headers as Record<string, string>,
      };
      if (request.method === 'POST') init.body = Buffer.concat(chunks);
      const answer = await receiver.fetch(
        new Request(origin() + (isOffer ? '/report-this' : pathname), init),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;
  receiver = fakeReceiver({
    url: `${origin()}/report-this`,
    offer: anOffer({ receiver: `${origin()}/report-this` }),
  });
  const page = (head: string, body: string, policy: string) =>
    `${origin()}/?${new URLSearchParams({ head, body, policy }).toString()}`;
  return { origin, page, receiver, close: () => (server.closeAllConnections(), server.close()) };
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

  async function visit(head: string, body: string, policy = ALLOWED): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.page(head, body, policy));
    return page;
  }
  const violations = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
  const inDialog = (page: Page, selector: string) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelector('report-this-dialog')?.shadowRoot?.querySelector<HTMLElement>(wanted),
      { timeout: 5000 },
      selector,
    );
  const clickInDialog = async (page: Page, selector: string) => {
    const element = await inDialog(page, selector);
    await element.asElement()!.click();
  };
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

  it('feed mode works too', async () => {
    const page = await visit(FEED, '<button data-report-this="8" data-kind="comment">Report</button>');
    await page.locator('main button').click();
    await inDialog(page, 'input[name=group]');
    assert.deepEqual(await violations(page), []);
  });

  it('under trusted-types none the trigger works, and the link is followed instead of the dialog', async () => {
    const link =
      '<report-this kind="comment" ref="9"><a href="/form">Report</a></report-this><report-this></report-this>';
    const page = await visit(ELEMENT, link, NONE);
    await page.waitForSelector('report-this >>> button');
    assert.deepEqual(await violations(page), []);
    await Promise.all([page.waitForNavigation(), page.evaluate(() => document.querySelector('a')!.click())]);
    assert.equal(new URL(page.url()).pathname, '/form');
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
      await page.goto(site.page(head, body, ALLOWED));
      await Promise.all([page.waitForNavigation(), page.locator('main a').click()]);
      assert.equal(new URL(page.url()).pathname, '/form');
    });
  }

  it('the page that a status link opens shows the status', async () => {
    const page = await browser.newPage();
    const flagId = (site.receiver.requests.find(({ method }) => method === 'POST')!.body as { id: string })
      .id;
    await page.goto(`${site.origin()}/element/status/index.html#${flagId}.token-of-${flagId}`);
    await page.waitForSelector('report-status >>> [part=state]');
    assert.equal(await page.title(), 'Your report');
    const focused = await page.evaluate(
      () => document.querySelector('report-status')!.shadowRoot!.activeElement!.localName,
    );
    assert.equal(focused, 'h2');
  });
});
