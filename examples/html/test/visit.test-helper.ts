import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { barriersIn, openScreen } from '../../comments/test/screen.test-helper.ts';
import { aReader, type Reader } from './reader.test-helper.ts';

/** A page, or a frame of it, with a reader in front. */
export interface Visit {
  readonly page: Page;
  readonly frame: Frame;
  readonly reader: Reader;
  /** What a policy of the page forbade, and errors that nobody caught. */
  readonly complaints: () => Promise<string[]>;
  /** What axe finds on the whole page, or in a part of it; looked at on every screen. */
  readonly barriers: (within?: string) => Promise<string[]>;
}

/** Opens a page in a profile of its own. */
export async function visitPage(browser: Browser, url: string): Promise<Visit> {
  const { page, complaints } = await openScreen(browser, url);
  return visitFrame({ page, complaints }, page.mainFrame());
}

/** Looks at a frame of a page. */
export async function visitFrame(
  { page, complaints }: Pick<Visit, 'page' | 'complaints'>,
  frame: Frame,
): Promise<Visit> {
  const barriers = (within?: string) => barriersIn(frame, within);
  return { page, frame, complaints, barriers, reader: await aReader(page, frame) };
}

const TRIGGER = /^button "Report the comment"/;

/** From the button to the receipt, and back to the button. */
export async function flagByKeyboard(here: Visit, trigger?: RegExp): Promise<void> {
  await openByKeyboard(here, trigger);
  await finishByKeyboard(here, trigger);
}

/** From the button to the first screen, with something to choose. */
export async function openByKeyboard(here: Visit, trigger = TRIGGER): Promise<void> {
  const { page, reader } = here;
  if (!trigger.test(await focusOf(reader))) await tabTo(here, trigger);
  await page.keyboard.press('Enter');
  await untilFocus(here, /^heading 2 "Report this/);
  await until(async () => (await reader.dialog()).some((line) => line.startsWith('radio')), 'reasons');
}

/** From the first screen to the receipt, and back to the button. */
export async function finishByKeyboard(here: Visit, trigger = TRIGGER): Promise<void> {
  const { page, barriers } = here;
  assert.deepEqual(await barriers(), []);
  await tabTo(here, /^radio "Spam/);
  await page.keyboard.press('Space');
  await tabTo(here, /^button "Send report"/);
  await page.keyboard.press('Enter');
  await untilFocus(here, /^heading 2 "Report received"/);
  assert.deepEqual(await barriers(), []);
  await page.keyboard.press('Escape');
  await untilFocus(here, trigger);
}

/** What has the focus, without what is around it. */
const focusOf = async (reader: Reader) => (await reader.focus())?.text ?? 'nothing';

/** Presses Tab until something has the focus. */
export async function tabTo({ page, reader }: Visit, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    const here = await focusOf(reader);
    if (wanted.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab never led to ${String(wanted)}; it passed:\n${passed.join('\n')}`);
}

/** Waits for the focus to be somewhere. */
export async function untilFocus({ reader }: Visit, wanted: RegExp): Promise<void> {
  let here = '';
  await until(
    async () => wanted.test((here = await focusOf(reader))),
    () => `${String(wanted)} has the focus, but ${here} has`,
  );
}

/** Waits until something holds; fails after five seconds. */
export async function until(holds: () => Promise<boolean>, what: string | (() => string)): Promise<void> {
  const startedAt = performance.now();
  while (!(await holds())) {
    if (performance.now() - startedAt > 5000)
      throw new Error(`It did not come to be: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
