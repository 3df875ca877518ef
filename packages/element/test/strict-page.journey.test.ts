// The built files in a real browser, under the strictest policies a page can have. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { clickInDialog, inDialog, inside, violations } from './shadow-page.test-helper.ts';
import { ALL, COMMENT, ELEMENT, FEED, openStrictSite, type StrictSite } from './strict-site.test-helper.ts';

describe('on a page with a strict policy', () => {
  let browser: Browser;
  let site: StrictSite;
  before(async () => {
    [browser, site] = await Promise.all([puppeteer.launch(await chromiumLaunch()), openStrictSite()]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  async function visit(head: string, body: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(site.page(head, body));
    return page;
  }

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

  it('sends a flag with one file, which is what its hash says, and asks for no other', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.page(ALL, '<report-this kind="comment" ref="11"></report-this>'));
    await (await inside(page, 'report-this', 'button')).click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, '.primary');
    await inDialog(page, 'code');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(
      asked.filter((path) => path.startsWith('/element/')),
      ['/element/report-this.all.js'],
    );
    const flag = site.receiver.requests.findLast(({ method }) => method === 'POST')!.body as {
      targets: { ref: { id: string } }[];
    };
    assert.equal(flag.targets[0]!.ref.id, '11');
  });

  it('reads another language from beside that file', async () => {
    const page = await visit(ALL, '<report-this lang="nl" kind="comment" ref="12"></report-this>');
    await (await inside(page, 'report-this', 'button')).click();
    await inDialog(page, 'input[name=group]');
    const title = await inDialog(page, '#title');
    assert.equal(await title.evaluate((heading) => heading.textContent), 'Deze reactie melden');
  });

  it('does not run that file when it is another than its hash says', async () => {
    const other = ALL.replace(/sha384-./, (start) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A'));
    const page = await visit(other, '<report-this></report-this>');
    assert.equal(await page.evaluate(() => customElements.get('report-this')), undefined);
  });

  it('a button of its own opens the dialog too', async () => {
    const page = await visit(ELEMENT, '<report-this kind="comment" ref="9"></report-this>');
    const button = await inside(page, 'report-this', 'button');
    await button.click();
    await inDialog(page, 'input[name=group]');
    assert.deepEqual(await violations(page), []);
  });

  it('feed mode works too', async () => {
    const page = await visit(FEED, '<button data-report-this="8" data-kind="comment">Report</button>');
    await page.locator('main button').click();
    await inDialog(page, 'input[name=group]');
    assert.deepEqual(await violations(page), []);
  });

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
