// The built element on the real pages that people put it into: each time a report goes from the button to the receipt by
// keyboard alone, and axe has nothing to say on the way. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import {
  aSite,
  ELEMENT,
  FEED,
  OTHER_ELEMENT,
  OTHER_FEED,
  STRICT,
  type PageOptions,
  type Site,
} from './site.test-helper.ts';
import { flagByKeyboard, untilFocus, visitFrame, visitPage } from './visit.test-helper.ts';

const BUTTON = '<button type="button" aria-label="Report the comment">Report</button>';
const COMMENT = `<report-this kind="comment" ref="7" url="/posts/7#c7">${BUTTON}</report-this>`;
const PAGE = `<main><h1>A page</h1>${COMMENT}</main>`;

describe('the element', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([chromiumLaunch().then(launch), aSite()]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const visit = (body: string, options?: PageOptions) => visitPage(browser, site.page(body, options));
  const script = (name: string, text: string) =>
    `<script src="${site.file(`${name}.js`, 'text/javascript', text)}"></script>`;

  it('works on a page with a strict policy', async () => {
    const here = await visit(PAGE);
    await flagByKeyboard(here);
    assert.deepEqual(await here.complaints(), []);
  });

  it('works inside a modal dialog of the host, which stays open', async () => {
    const open = script(
      'open-modal',
      `addEventListener('load', () => document.querySelector('#hosts').showModal())`,
    );
    const here = await visit(
      `<main><h1>A page</h1><dialog id="hosts" aria-label="A post"><h2>A post</h2>${COMMENT}</dialog></main>`,
      { head: ELEMENT + open },
    );
    await flagByKeyboard(here);
    assert.equal(await here.page.$eval('#hosts', (dialog) => dialog.matches(':modal')), true);
    assert.deepEqual(await here.complaints(), []);
  });

  it('works inside a popover of the host, which stays open', async () => {
    const open = script(
      'open-popover',
      `addEventListener('load', () => document.querySelector('#hosts').showPopover())`,
    );
    const here = await visit(`<main><h1>A page</h1><div id="hosts" popover>${COMMENT}</div></main>`, {
      head: ELEMENT + open,
    });
    await flagByKeyboard(here);
    assert.equal(await here.page.$eval('#hosts', (menu) => menu.matches(':popover-open')), true);
  });

  it('works inside a host that keeps the focus by script', async () => {
    const trap = script(
      'trap',
      `addEventListener('focusin', ({ target }) => {
        const layer = document.querySelector('[aria-modal]');
        if (!layer.contains(target)) layer.focus();
      });`,
    );
    const here = await visit(
      `<main><h1>A page</h1><button>Outside</button><div role="dialog" aria-modal="true" aria-label="A post" tabindex="-1">${COMMENT}</div></main>`,
      { head: ELEMENT + trap },
    );
    await flagByKeyboard(here);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`works inside ${mode} shadow roots, one in the other`, async () => {
      const shadows = script(
        `shadow-${mode}`,
        `addEventListener('DOMContentLoaded', () => {
          const outer = document.querySelector('#hosts').attachShadow({ mode: '${mode}' });
          const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: '${mode}' });
          const element = inner.appendChild(document.createElement('report-this'));
          element.setAttribute('ref', '7');
          const button = element.appendChild(document.createElement('button'));
          button.ariaLabel = 'Report the comment';
          button.textContent = 'Report';
          inner.addEventListener('click', (event) => event.stopPropagation()); // a row's own business
        })`,
      );
      const here = await visit('<main><h1>A page</h1><div id="hosts"></div></main>', {
        head: ELEMENT + shadows,
      });
      await flagByKeyboard(here);
      assert.deepEqual(await here.complaints(), []);
    });
  }

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    it(`works in a frame with sandbox="${sandbox}"`, async () => {
      // a page without an origin of its own is 'self' to nobody
      const policy = STRICT.replace("default-src 'self'", `default-src ${site.url}`);
      const src = site.page(PAGE, { policy });
      const outer = await visit(
        `<main><h1>Outside</h1><iframe title="A post" width="600" height="600" sandbox="${sandbox}" src="${src}"></iframe></main>`,
      );
      const frame = await (await outer.page.waitForSelector('iframe'))!.contentFrame();
      await frame.waitForSelector('report-this');
      await flagByKeyboard(await visitFrame(outer, frame));
      assert.deepEqual(await outer.complaints(), []);
    });
  }

  it('works beside another version of itself, each with a dialog of its own', async () => {
    const own = await visit(
      `<main><h1>A page</h1>${COMMENT}<button type="button" data-report-this="8" aria-label="Report by the other version">Report</button></main>`,
      { head: ELEMENT + OTHER_FEED },
    );
    await flagByKeyboard(own);
    await flagByKeyboard(own, /^button "Report by the other version"/);
    await own.page.keyboard.press('Enter');
    await untilFocus(own, /^heading 2 "You have already reported this"/);
    assert.deepEqual(await own.complaints(), []);
  });

  for (const [name, head] of Object.entries({
    elements: ELEMENT + OTHER_ELEMENT,
    'elements, the other first': OTHER_ELEMENT + ELEMENT,
  })) {
    it(`two versions of the ${name}: the first one on the page works, and sends once`, async () => {
      const here = await visit(PAGE, { head });
      const sent = postsOf(here.page);
      await flagByKeyboard(here);
      assert.equal(sent.length, 1);
      assert.deepEqual(await here.complaints(), []);
    });
  }

  it('two versions of feed mode: one dialog opens, and sends once', async () => {
    const here = await visit(
      '<main><h1>A page</h1><button type="button" data-report-this="8" aria-label="Report the comment">Report</button></main>',
      { head: FEED + OTHER_FEED },
    );
    const sent = postsOf(here.page);
    await flagByKeyboard(here);
    assert.equal(sent.length, 1);
  });

  it('works on a page that has added to Object.prototype and Array.prototype', async () => {
    const tamper = script(
      'tamper',
      `for (const { prototype } of [Object, Array, String, Function]) {
        for (const name of ['extra', 'each', 'first', 'last', 'clone', 'pick', 'include', 'remove', 'isEmpty'])
          prototype[name] = function () { return name; };
        prototype.note = 'a word of the page';
      }`,
    );
    const here = await visit(PAGE, { head: tamper + ELEMENT });
    await flagByKeyboard({ ...here, barriers: async () => [] }); // axe itself does not run there
    assert.deepEqual(await here.complaints(), []);
  });

  it('works in a shadow root with a registry of its own', async (test) => {
    const scoped = script(
      'scoped',
      `addEventListener('load', async () => {
        const registry = new CustomElementRegistry();
        registry.define('report-this', class extends customElements.get('report-this') {});
        const root = document.querySelector('#hosts').attachShadow({ mode: 'open', customElementRegistry: registry });
        const element = document.createElement('report-this', { customElementRegistry: registry });
        const button = document.createElement('button');
        button.ariaLabel = 'Report the comment';
        button.textContent = 'Report';
        element.append(button);
        root.append(element);
        document.querySelector('#hosts').dataset.class = String(element.constructor !== customElements.get('report-this'));
      })`,
    );
    const here = await visit('<main><h1>A page</h1><div id="hosts"></div></main>', {
      head: ELEMENT + scoped,
    });
    const has = await here.page.evaluate(() => 'customElementRegistry' in document.createElement('p'));
    if (!has) return test.skip('This browser has no scoped registries.');
    await flagByKeyboard(here);
    assert.equal(await here.page.$eval('#hosts', (host) => (host as HTMLElement).dataset['class']), 'true');
    assert.deepEqual(await here.complaints(), []);
  });

  it('without script, its link leads to the form page', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const href = `${site.receiverUrl}/report?kind=comment&url=${encodeURIComponent(`${site.url}posts/7#c7`)}`;
    await page.goto(
      site.page(
        `<main><report-this kind="comment"><a href="${href.replaceAll('&', '&amp;')}">Report</a></report-this></main>`,
      ),
    );
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), href);
    await page.close();
  });
});

function postsOf(page: Page): string[] {
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  return posts;
}
