// What the styles of a page do to the dialog, and the dialog's to the page: nothing. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { atRest } from '../../comments/test/screen.test-helper.ts';
import { aSite, ELEMENT, type Site } from './site.test-helper.ts';
import { finishByKeyboard, openByKeyboard, tabTo, visitPage, type Visit } from './visit.test-helper.ts';

const COMMENT =
  '<report-this ref="7"><button type="button" aria-label="Report the comment">Report</button></report-this>';
const PAGE = `<main><h1>A page</h1>${COMMENT}</main>`;

const STYLES = {
  'unsets everything': '* { all: unset }',
  'unsets everything with force': '* { all: unset !important }',
  'makes everything a block with force': '* { display: block !important; position: static !important }',
  'says what can be inherited': `body { text-transform: uppercase; text-indent: 3em; white-space: pre; cursor: none;
    text-align: right; font: italic 900 small-caps 6px/3 serif; list-style: square; text-shadow: 0 0 9px red;
    hyphens: auto; letter-spacing: 0; color: lime; tab-size: 1; border-spacing: 9px; quotes: none }`,
  'hides and moves what it does not know': `body > :not(main) { opacity: 0.4; pointer-events: none; user-select: none;
    visibility: hidden; filter: blur(4px); transform: rotate(20deg); clip-path: inset(50%); overflow: hidden; width: 0 }`,
  'names what is inside': `:root { --line: red; --ground: red; --ink: red } ::backdrop { display: none }
    dialog, form, button, input, h2, p, label, fieldset, legend, summary, small, ul, [part], .body, .primary, .actions {
      border: 20px solid red !important; padding: 40px !important }`,
};

describe('the looks', () => {
  let browser: Browser;
  let site: Site;
  let wanted: Looks;
  before(async () => {
    [browser, site] = await Promise.all([chromiumLaunch().then(launch), aSite()]);
    const plain = await visitPage(browser, site.page(PAGE));
    await openByKeyboard(plain);
    wanted = await looksOfDialog(plain);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const [name, rules] of Object.entries(STYLES)) {
    it(`of the dialog stay what they are on a page whose style ${name}`, async () => {
      const file = site.file(`${name.replaceAll(' ', '-')}.css`, 'text/css', rules);
      const url = site.page(PAGE, { head: `${ELEMENT}<link rel="stylesheet" href="${file}">` });
      const here = await visitPage(browser, url);
      await openByKeyboard(here);
      assert.deepEqual(differences(await looksOfDialog(here), wanted), []);
      // what the page does to itself is not ours to judge
      await finishByKeyboard({ ...here, barriers: () => here.barriers('report-this-dialog') });
    });
  }

  it('of the page stay what they are, whatever the dialog shows', async () => {
    const here = await visitPage(
      browser,
      site.page(`<main><h1>A page</h1>${COMMENT}<form><label>Text <input></label><button>Go</button></form>
        <p>Text <a href="#">Link</a> <code>code</code></p><ul><li>One</li></ul><dialog open aria-label="Theirs">Text</dialog></main>`),
    );
    await tabTo(here, /^button "Report the comment"/);
    const before = await looksOfPage(here.page);
    await openByKeyboard(here);
    await finishByKeyboard(here);
    assert.deepEqual(differences(await looksOfPage(here.page), before), []);
  });
});

/** The computed styles of some elements, in order. */
type Looks = Look[];
type Look = Record<string, string>;

/** Every computed style of everything in the open dialog; of its frame, which holds no text, the box alone. */
async function looksOfDialog({ page, frame }: Visit): Promise<Looks> {
  await page.waitForNetworkIdle(); // the later parts of the dialog are drawn as they come
  await atRest(frame);
  return page.evaluate((): Looks => {
    const root = document.querySelector('report-this-dialog')!.shadowRoot!;
    const box =
      /^(display|position|visibility|opacity|clip|filter|overflow|(inline|block)-size|margin|padding|inset|transform|translate|border|background|box-shadow)/;
    return [...root.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      const names = [...style].filter((name) => element.localName !== 'dialog' || box.test(name));
      return Object.fromEntries([
        ['element', `${element.localName}.${element.className}#${element.id}`],
        ...names.map((name) => [name, style.getPropertyValue(name)]),
      ]) as Look;
    });
  });
}

/** Every computed style of everything on the page but the dialog. */
function looksOfPage(page: Page): Promise<Looks> {
  return page.evaluate((): Looks =>
    [...document.querySelectorAll(':not(report-this-dialog)')].map((element) => {
      const style = getComputedStyle(element);
      return Object.fromEntries([
        ['element', element.localName],
        ...[...style].map((name) => [name, style.getPropertyValue(name)]),
      ]) as Look;
    }),
  );
}

/** Which style of which element is another one. */
function differences(looks: Looks, others: Looks): string[] {
  assert.equal(looks.length, others.length);
  return looks.flatMap((look, index) =>
    Object.entries(look)
      .filter(([name, value]) => value !== others[index]![name] && name !== 'font-family') // that is the page's
      .map(([name, value]) => `${look['element']} ${name}: ${value}, not ${others[index]![name]}`),
  );
}
