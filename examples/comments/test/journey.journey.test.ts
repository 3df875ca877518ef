// The whole journey: a real browser, the real server as `npm start` runs it, a crash in the middle. Needs the build.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, launch } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { type Demo, startDemo } from './demo.test-helper.ts';
import { focused, pressUntil, waitForText } from './keyboard.test-helper.ts';
import { openScreen, type Screen } from './screen.test-helper.ts';

describe('the journey of a flag', () => {
  let data: string;
  let browser: Browser;
  let demo: Demo;
  let reference = '';
  let statusLink = '';
  let signInLink = '';
  let console_: Screen;

  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'report-this-'));
    browser = await launch(await chromiumLaunch());
    demo = await startDemo(0, data);
    assert.ok(demo.signInLink, 'the first start shows the link to sign in');
    signInLink = demo.signInLink;
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('begins on a page without barriers, under a strict policy', async () => {
    const { page, complaints, barriers } = await openScreen(browser, demo.url);
    assert.ok((await page.$$('report-this')).length > 40);
    assert.deepEqual(await complaints(), []);
    assert.deepEqual(await barriers(), []);
  });

  it('is flagged by keyboard alone, and gives a reference', async () => {
    ({ reference, statusLink } = await flagByKeyboard(browser, demo.url));
    assert.match(statusLink, /#[0-9a-f-]{36}\./);
  });

  it('is flagged in another browser too, and gives another reference', async () => {
    const otherBrowser = await launch(await chromiumLaunch());
    const other = await flagByKeyboard(otherBrowser, demo.url).finally(() => otherBrowser.close());
    assert.notEqual(other.reference, reference);
  });

  it('survives the death of the server', async () => {
    await demo.crash();
    demo = await startDemo(Number(new URL(demo.url).port), data);
    assert.equal(demo.signInLink, undefined, 'the key is shown once');
  });

  it('is in the queue of the console', async () => {
    console_ = await openScreen(browser, signInLink);
    const { page, complaints, barriers } = console_;
    await waitForText(page, /1 case shown/);
    await waitForText(page, /2 flags/);
    assert.ok(!page.url().includes('key='), 'the key leaves the address bar');
    assert.deepEqual(await complaints(), []);
    assert.deepEqual(await barriers(), []);
  });

  it('is claimed and decided by keyboard', async () => {
    const { page, complaints, barriers } = console_;
    await pressUntil(page, 'Tab', /^a: Spam/);
    await page.keyboard.press('Enter');
    await waitForText(page, new RegExp(reference.replace(/[$*]/g, '\\$&')));
    assert.deepEqual(await barriers(), []);

    await page.keyboard.press('c');
    await waitForText(page, /You have claimed it/);
    await pressUntil(page, 'Tab', /^radio: Restrict it/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /^checkbox: Remove it/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /^radio: The terms/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /Article or clause/);
    await page.keyboard.type('House rules 4');
    await pressUntil(page, 'Tab', /Why it applies/);
    await page.keyboard.type('The same advertisement was posted three times.');
    await pressUntil(page, 'Tab', /Facts and circumstances/);
    await page.keyboard.type('Comments 6, 19 and 27 have the same text.');
    assert.deepEqual(await barriers(), []);
    await pressUntil(page, 'Tab', /^submit: Record the decision/);
    await page.keyboard.press('Enter');
    await waitForText(page, /Ways to challenge it/);
    assert.deepEqual(await complaints(), []);
    assert.deepEqual(await barriers(), []);
  });

  it('ends with an answer: outcome, reasons and redress behind the status link', async () => {
    const { page, complaints, barriers } = await openScreen(browser, statusLink);
    await waitForText(page, /House rules 4/);
    await waitForText(page, /complain/i);
    await waitForText(page, /court/i);
    assert.deepEqual(await complaints(), []);
    assert.deepEqual(await barriers(), []);
  });
});

/** Flags a comment without a pointer; looks at each screen on the way. */
async function flagByKeyboard(
  browser: Browser,
  url: string,
): Promise<{ reference: string; statusLink: string }> {
  const { page, complaints, barriers } = await openScreen(browser, url);
  await pressUntil(page, 'Tab', /^a: Skip to the comments/);
  await page.keyboard.press('Enter');
  await pressUntil(page, 'Tab', /^a: Report the comment by Best Deals 24/);
  await page.keyboard.press('Enter');

  await waitForText(page, /Your report goes to The Harbour Gazette\./);
  assert.match(await focused(page), /^h2: Report this comment/);
  assert.deepEqual(await complaints(), []);
  assert.deepEqual(await barriers(), []);

  await pressUntil(page, 'Tab', /^radio: Spam or scam/);
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', /^(submit|button): Send report/);
  await page.keyboard.press('Enter');

  const reference = await waitForText(page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/);
  const statusLink = await page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const links = roots.flatMap((root) => [...root.querySelectorAll('a')]);
    return links.find(({ hash }) => hash.length > 40)?.href ?? '';
  });
  assert.deepEqual(await complaints(), []);
  assert.deepEqual(await barriers(), []);
  return { reference, statusLink };
}
