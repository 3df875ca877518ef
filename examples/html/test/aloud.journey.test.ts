// What a person hears who reports by keyboard with a screen reader: the scripts in aloud/, step by step, against the
// browser's accessibility tree and its live regions. UPDATE=1 writes down what is heard now. Needs the build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { openScreen } from '../../comments/test/screen.test-helper.ts';
import { type Focus, noteAnnouncements } from './reader.test-helper.ts';
import { aSite, type Site } from './site.test-helper.ts';
import { type Line, readTranscript, writeTranscript } from './transcript.test-helper.ts';
import { until, visitFrame, type Visit } from './visit.test-helper.ts';

const FOLDER = new URL('aloud/', import.meta.url);
const isUpdate = Boolean(process.env['UPDATE']);

describe('read aloud', () => {
  let browser: Browser;
  let site: Site;
  before(async () => {
    [browser, site] = await Promise.all([chromiumLaunch().then(launch), aSite()]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const file of readdirSync(FOLDER).sort()) {
    const written = readFileSync(new URL(file, FOLDER), 'utf8');
    const { about, lines } = readTranscript(written);

    it(`${file}: ${about.split('\n')[0]!.slice(2)}`, async () => {
      const { page, complaints } = await openScreen(browser, 'about:blank');
      await noteAnnouncements(page);
      const permission = { permission: { name: 'clipboard-write' }, state: 'granted' } as const;
      await page.browserContext().setPermission(site.url, permission);
      const listener = aListener(await visitFrame({ page, complaints }, page.mainFrame()), site);
      const heard: Line[] = [];
      for (const line of lines) heard.push({ command: line.command, heard: await listener.perform(line) });

      const told = writeTranscript({ about, lines: heard });
      if (isUpdate) writeFileSync(new URL(file, FOLDER), told);
      else assert.equal(told, written);
      assert.deepEqual(listener.flaws, []);
      assert.deepEqual(await complaints(), []);
    });
  }
});

/** Does what a script says, and tells what is heard. */
function aListener({ page, reader, barriers }: Visit, site: Site) {
  const flaws: string[] = [];
  let last: Focus | undefined;

  /** What was heard since the last time: where the focus went, then what live regions said. */
  const listen = async (said: string[]): Promise<string[]> => {
    said.push(...(await reader.heard()).map((text) => `says "${text}"`));
    const focus = await reader.focus();
    const isSame = focus?.id === last?.id && focus?.text === last?.text;
    if (!focus || isSame) return [...said];
    const entered = focus.around.filter(({ id }) => !last?.around.some((it) => it.id === id));
    return [...entered.map(({ text }) => text), focus.text, ...said];
  };

  /** Listens until what is expected was heard; where nothing is known, until all is quiet. */
  const hear = async (expected?: readonly string[]): Promise<string[]> => {
    const said: string[] = [];
    let heard: string[] = [];
    if (expected && !isUpdate) {
      await until(
        async () => String((heard = await listen(said))) === String(expected),
        () => `\n${expected.join('\n')}\nbut\n${heard.join('\n')}`,
      ).catch(() => {}); // the whole script is compared at its end
    } else {
      await page.waitForNetworkIdle({ idleTime: 700, timeout: 20_000 });
      heard = await listen(said);
    }
    last = (await reader.focus()) ?? last;
    return heard;
  };

  const press = async (key: string, wanted: string | undefined, expected: readonly string[]) => {
    const heard: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press(key as KeyInput);
      if (wanted) await nextFrame(page);
      const news = wanted ? await stop() : await hear(expected);
      heard.push(...news);
      const flaw = await flawOfFocus(page);
      if (flaw) flaws.push(`${last?.text}: ${flaw}`);
      if (!wanted || last?.text.startsWith(wanted)) return heard;
    }
    throw new Error(`${key} never led to ${wanted}; it passed:\n${heard.join('\n')}`);
  };
  const stop = async () => {
    const heard = await listen([]);
    last = (await reader.focus()) ?? last;
    return heard;
  };

  const perform = async ({ command, heard: expected }: Line): Promise<string[]> => {
    const [, verb, rest = ''] = /^(\w+) ?(.*)$/.exec(command)!;
    switch (verb) {
      case 'open': {
        const [, lang, label] = /^a page in (\w+), with the button "(.+)"$/.exec(rest)!;
        await page.goto(
          site.page(pageWith(label!), { lang: `${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}` }),
        );
        return hear(expected);
      }
      case 'press': {
        const [key, wanted] = rest.split(' until ');
        return press(key!, wanted, expected);
      }
      case 'type':
        await page.keyboard.type(rest);
        return hear(expected);
      case 'wait': {
        const wanted = rest.replace('until ', '');
        await until(async () => Boolean((await reader.focus())?.text.startsWith(wanted)), wanted);
        return hear(expected);
      }
      case 'read':
        await page.waitForNetworkIdle({ idleTime: 300, timeout: 20_000 }); // what is offered has come
        assert.deepEqual(await barriers('report-this-dialog'), []);
        return (await reader.dialog()).map((line) => line.replace(REFERENCE, 'F-0000-0000-0'));
      case 'receiver':
        await reach(page, rest === 'answers');
        return [];
      default:
        throw new Error(`No such command: ${command}`);
    }
  };
  return { perform, flaws };
}

const REFERENCE = /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/;

const pageWith = (label: string) =>
  `<main><h1>1</h1><article><p>Cheap watches, today only!</p>
    <report-this kind="comment" ref="${++refs}" excerpt="Cheap watches, today only!"><button type="button">${label}</button></report-this>
  </article></main>`;
let refs = 0;

/** Breaks the connection for flags, or mends it. */
async function reach(page: Page, isOpen: boolean): Promise<void> {
  page.removeAllListeners('request');
  await page.setRequestInterception(!isOpen);
  if (isOpen) return;
  page.on('request', (request) => void (request.method() === 'POST' ? request.abort() : request.continue()));
}

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Whether what has the focus shows it, and lies where it can be seen (WCAG 2.4.7, 2.4.11). */
function flawOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at.localName === 'h2' || !(at.getRootNode() instanceof ShadowRoot)) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'the focus does not show';
    const { left, top, width, height } = at.getBoundingClientRect();
    const seen = (at.getRootNode() as ShadowRoot).elementFromPoint(
      left + width / 2,
      top + Math.min(height, 40) / 2,
    );
    return seen && (at.contains(seen) || seen.contains(at))
      ? undefined
      : `something lies over it: ${seen?.className}`;
  });
}
