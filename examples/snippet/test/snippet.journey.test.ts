// The page with one script tag, opened from another origin than the receiver's.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { findCompanions, serve } from '@report-this/receiver/node';
import { launch } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { openServer } from '../../../scripts/local-server.ts';
import { pressUntil, waitForText } from '../../comments/test/keyboard.test-helper.ts';
import { openScreen } from '../../comments/test/screen.test-helper.ts';

const snippet = readFileSync(new URL('../index.html', import.meta.url), 'utf8');

it('reports from a page of another origin, with its own button', async (test) => {
  const data = mkdtempSync(join(tmpdir(), 'report-this-'));
  const receiver = await serve({ port: 0, data, origins: ['*'], mounts: findCompanions() });
  const page = snippet.replaceAll('http://localhost:8787/', receiver.url);
  const site = await openServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page));
  const browser = await launch(await chromiumLaunch());
  test.after(async () => {
    await browser.close();
    site.close();
    await receiver.close();
    rmSync(data, { recursive: true, force: true });
  });

  const screen = await openScreen(browser, site.url);
  await pressUntil(screen.page, 'Tab', /^button: Report/);
  await screen.page.keyboard.press('Enter');
  await waitForText(screen.page, /Your report goes to Report This\./);
  await pressUntil(screen.page, 'Tab', /^radio: /);
  await screen.page.keyboard.press('Space');
  await pressUntil(screen.page, 'Tab', /^(submit|button): Send report/);
  await screen.page.keyboard.press('Enter');
  await waitForText(screen.page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/);
  assert.deepEqual(await screen.complaints(), []);
});
