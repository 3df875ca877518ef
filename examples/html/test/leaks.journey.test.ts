// Ten thousand report buttons come and go on a strict page, on which the dialog has been open before, and nothing is left
// of them: counted on the browser's heap, after collecting garbage. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, type CDPSession, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { pressUntil, waitForText } from '../../comments/test/keyboard.test-helper.ts';
import { openScreen } from '../../comments/test/screen.test-helper.ts';
import { aSite, ELEMENT, FEED, type Site } from './site.test-helper.ts';

const TIMES = 10_000;

/** A way to put a report button into a row. */
interface Way {
  readonly head: string;
  /** A module of the page. */
  readonly module?: string;
  readonly row: string;
  /** What a person does in the dialog before leaving it without a report. @default nothing */
  readonly dwell?: (page: Page) => Promise<void>;
}

const BUTTON = '<button type="button" aria-label="Report the comment">Report</button>';
const AROUND = `<report-this kind="comment" ref="7">${BUTTON}</report-this>`;
const WAYS: Record<string, Way> = {
  'feed mode': { head: FEED, row: BUTTON.replace('type', 'data-report-this="7" type') },
  'the element around a button of the host': { head: ELEMENT, row: AROUND },
  'the element with its own button': {
    head: ELEMENT,
    row: '<report-this kind="comment" ref="7" label="Report the comment"></report-this>',
  },
  'the element in a shadow root of its row': {
    head: ELEMENT,
    module: `customElements.define('a-row', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'open' });
          root.append(document.importNode(this.firstElementChild.content, true));
        }
      });`,
    row: `<a-row><template>${AROUND}</template></a-row>`,
  },
  'the call, where people point into a picture': {
    head: '',
    module: `import { report } from '/other-build/index.js';
      const { signal } = new AbortController(); // of a page that lives long
      addEventListener('click', ({ target: origin }) => {
        if (!origin.matches('figure button')) return; // clicks in the dialog come by here too
        const content = origin.parentElement;
        report({ target: { kind: 'comment', url: location.href }, origin, content, signal });
      });`,
    row: `<figure><img src="/files/square.svg" alt="A square" width="200" height="200">${BUTTON}</figure>`,
    async dwell(page) {
      await pressUntil(page, 'Tab', /^checkbox: .*picture/);
      await page.keyboard.press('Space');
      await pressUntil(page, 'Tab', /^number: /);
    },
  },
};

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><rect width="99" height="99"/></svg>';

/** The element as somebody may break it. */
const LEAKING: Way = {
  head: '',
  module: `import { ReportThis } from '/other-build/index.js';
    customElements.define('report-this', class extends ReportThis {
      connectedCallback() {
        super.connectedCallback();
        addEventListener('resize', () => this.title);
      }
    });`,
  row: AROUND,
};

describe('ten thousand that come and go leave nothing behind:', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([chromiumLaunch().then(launch), aSite()]);
    site.file('square.svg', 'image/svg+xml', SQUARE);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page where rows have come and gone already, and where reports were opened: one was sent, one was not. */
  async function aPage(name: string, { head, module, row, dwell }: Way): Promise<Counted> {
    const source = module && site.file(`${name.replace(/\W+/g, '-')}.js`, 'text/javascript', module);
    const script = source ? `<script type="module" src="${source}"></script>` : '';
    const body = `<main><h1>A page</h1><div id="list"></div></main><template id="row">${row}</template>`;
    const { page } = await openScreen(browser, site.page(body, { head: head + script }));
    await page.evaluate(makeComments);
    await comeAndGo(page, 100);
    await openAndGo(page, '?sent', () => sendByKeyboard(page));
    await openAndGo(page, '?left', async () => {
      await dwell?.(page);
      await page.keyboard.press('Escape');
    });
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    return { page, cdp };
  }

  for (const [name, way] of Object.entries(WAYS)) {
    it(name, async () => {
      const counted = await aPage(name, way);
      const before = await whatIsLeft(counted);
      assert.equal(before.alive, 0);
      await comeAndGo(counted.page, TIMES);
      await openAndGo(counted.page, '?later', () => counted.page.keyboard.press('Escape'));
      assert.deepEqual(await whatIsLeft(counted), before);
    });
  }

  it('which would be seen if each left a listener', async () => {
    const counted = await aPage('leaking', LEAKING);
    const before = await whatIsLeft(counted);
    await comeAndGo(counted.page, 100);
    const { alive, nodes, listeners } = await whatIsLeft(counted);
    assert.equal(alive - before.alive, 100);
    assert.equal(listeners - before.listeners, 100);
    assert.equal(nodes - before.nodes, 300, 'an element, its button and the text of it');
  });
});

interface Counted {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/**
 * The rows that are alive of all that ever were, and nodes and listeners of any kind, after collecting garbage until that
 * finds nothing more: what the browser holds for a task or a frame is no leak, and a leak does not go away.
 */
async function whatIsLeft(counted: Counted) {
  let left = await collect(counted);
  for (let round = 0, same = 0; round < 100 && same < 4; round++) {
    const now = await collect(counted);
    same = isDeepStrictEqual(now, left) ? same + 1 : 0;
    left = now;
  }
  return left;
}

async function collect({ page, cdp }: Counted) {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  await cdp.send('HeapProfiler.collectGarbage');
  const alive = await page.evaluate(() => globalThis.comments.alive());
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return { alive, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Opens the dialog on a row by keyboard, for a target of that address; leaves it in some way, and takes the row away. */
async function openAndGo(page: Page, url: string, leave: () => Promise<void>): Promise<void> {
  await page.evaluate((address) => {
    history.replaceState(undefined, '', address);
    globalThis.comments.show();
  }, url);
  await pressUntil(page, 'Tab', /Report the comment/);
  await page.keyboard.press('Enter');
  await waitForText(page, /Spam or scam/);
  await leave();
  await pressUntil(page, 'Tab', /Report the comment/);
  await page.evaluate(() => globalThis.comments.remove());
}

async function sendByKeyboard(page: Page): Promise<void> {
  await pressUntil(page, 'Tab', /^radio: Spam or scam/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await waitForText(page, /Report received/);
  await page.keyboard.press('Escape');
}

/** Shows rows, lets the pointer pass over each, and removes them, one at a time. */
function comeAndGo(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    for (let time = 1; time <= count; time++) {
      const button = globalThis.comments.show();
      await Promise.resolve(); // an own button comes a microtask later
      button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      globalThis.comments.remove();
      if (time % 500 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, times);
}

declare global {
  var comments: {
    show(): Element;
    remove(): void;
    /** How many of all that were shown have not been collected. */
    alive(): number;
  };
}

/** Runs in the page. */
function makeComments(): void {
  const list = document.querySelector('#list')!;
  const { content } = document.querySelector<HTMLTemplateElement>('#row')!;
  const shown: WeakRef<Element>[] = [];
  globalThis.comments = {
    show() {
      list.append(document.importNode(content, true));
      const row = list.firstElementChild!;
      const button = (row.shadowRoot ?? list).querySelector('report-this, button')!;
      shown.push(new WeakRef(button));
      return button;
    },
    remove: () => list.replaceChildren(),
    alive: () => shown.filter((row) => row.deref()).length,
  };
}
