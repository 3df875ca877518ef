// The same button files into three other systems, each a server of its own: built packages, a strict page, the keyboard
// alone. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { openServer, sendFileOf } from '../../../scripts/local-server.ts';
import { focused, pressUntil, waitForText } from '../../comments/test/keyboard.test-helper.ts';
import { openScreen, type Screen } from '../../comments/test/screen.test-helper.ts';
import { type System, TOKEN } from './system.test-helper.ts';
import { openMastodon, openMatrix, openPds } from './systems.test-helper.ts';

interface Way {
  readonly system: keyof Systems;
  readonly button: string;
  /** What is filed of a report for spam, as far as it tells that it is this one. */
  readonly filed: object;
}
type Systems = Record<'mastodon' | 'matrix' | 'pds', System>;

const WAYS: Record<string, Way> = {
  'a Mastodon server': {
    system: 'mastodon',
    button: 'Report the status',
    filed: {
      account_id: '7',
      status_ids: ['101'],
      category: 'spam',
      comment: '[terms.spam]',
      forward: false,
    },
  },
  'a Matrix homeserver': {
    system: 'matrix',
    button: 'Report the message',
    filed: { reason: '[terms.spam]' },
  },
  'a labeler of the AT Protocol': {
    system: 'pds',
    button: 'Report the record',
    filed: {
      reasonType: 'tools.ozone.report.defs#reasonMisleadingSpam',
      subject: {
        $type: 'com.atproto.repo.strongRef',
        uri: 'at://did:plc:mallory/app.bsky.feed.post/3kabc',
        cid: 'bafyreicid',
      },
    },
  },
};

describe('the same button files at', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-this-'));
  let browser: Browser;
  let systems: Systems;
  let site: Awaited<ReturnType<typeof openSite>>;
  let screen: Screen;
  before(async () => {
    const [mastodon, matrix, pds] = await Promise.all([openMastodon(), openMatrix(), openPds()]);
    systems = { mastodon, matrix, pds };
    const root = fileURLToPath(new URL('..', import.meta.url));
    await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    site = await openSite(folder, systems);
    browser = await launch(await chromiumLaunch());
    screen = await openScreen(browser, site.url);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    for (const system of Object.values(systems ?? {})) system.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [name, { system, button, filed }] of Object.entries(WAYS)) {
    it(`${name}, once, and tells the person and the page`, async () => {
      const { page, barriers, complaints } = screen;
      assert.deepEqual(await barriers(), []);
      const { host } = new URL(systems[system].url);
      await fileByKeyboard(page, button);
      await waitForText(page, new RegExp(`Report received.*${host}`));
      assert.deepEqual(await barriers(), []);
      await page.keyboard.press('Escape');
      await waitForText(page, new RegExp(`Reported at ${host}`));
      assert.equal(await focused(page), `button: ${button}`);

      const [report, ...others] = systems[system].filed as object[];
      assert.deepEqual(others, []);
      assert.deepEqual({ ...report, ...filed }, report);
      assert.deepEqual(await complaints(), []);
    });
  }

  it('no system for a person whose session has ended, who is told to sign in', async () => {
    const before = systems.mastodon.filed.length;
    site.accessToken = 'an-old-token';
    const { page, complaints } = await openScreen(browser, site.url);
    await fileByKeyboard(page, 'Report the status');
    await waitForText(page, /sign in/i);
    assert.equal(systems.mastodon.filed.length, before);
    assert.deepEqual(await complaints(), []);
  });
});

/** From a button to a report of spam that is on its way. */
async function fileByKeyboard(page: Page, button: string): Promise<void> {
  await pressUntil(page, 'Tab', new RegExp(`^button: ${button}$`));
  await page.keyboard.press('Enter');
  await waitForText(page, /Spam/);
  await pressUntil(page, 'Tab', /^radio: Spam/);
  await page.keyboard.press('Space');
  await pressUntil(page, 'Tab', /^(submit|button): Send report/);
  await page.keyboard.press('Enter');
}

/** The built page on a server of its own, with the sessions of one person, under a policy that allows the systems and no more. */
async function openSite(folder: string, { mastodon, matrix, pds }: Systems) {
  const sessionsWith = (accessToken: string) => ({
    mastodon: { instance: mastodon.url, accessToken },
    matrix: { homeserver: matrix.url, accessToken },
    atproto: { service: pds.url, labelerDid: 'did:plc:labeler', accessToken },
  });
  const policy = `default-src 'self'; img-src data:; connect-src 'self' ${mastodon.url} ${matrix.url} ${pds.url}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const server = await openServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url!;
    response.setHeader('content-security-policy', policy);
    if (path !== '/sessions.json') return sendFileOf(pathToFileURL(`${folder}/`), path, response);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(sessionsWith(site.accessToken)));
  });
  const site = { ...server, accessToken: TOKEN };
  return site;
}
