// The example of each framework, built as its reader would build it, used by keyboard in a real browser.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findCompanions, serve } from '@report-this/receiver/node';
import { type Browser, launch } from 'puppeteer-core';
import { build, defaultClientConditions } from 'vite';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { pressUntil, waitForText } from '../../comments/test/keyboard.test-helper.ts';
import { openScreen } from '../../comments/test/screen.test-helper.ts';

const EXAMPLES = fileURLToPath(new URL('../../', import.meta.url));

/** What each framework needs of a policy beyond `'self'`; the element needs nothing. */
const POLICIES: Readonly<Record<string, string>> = {
  html: "trusted-types 'none'",
  react: "trusted-types 'none'",
  vue: 'trusted-types vue',
  svelte: 'trusted-types svelte-trusted-html',
  angular: "script-src 'self' 'unsafe-eval'; trusted-types angular angular#unsafe-jit",
};

describe('an example in', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch(await chromiumLaunch());
  });
  after(() => browser?.close());

  for (const [framework, policy] of Object.entries(POLICIES)) {
    it(`${framework} reports the second of three things by keyboard, and is told the reference`, async (test) => {
      const data = mkdtempSync(join(tmpdir(), 'report-this-'));
      test.after(() => rmSync(data, { recursive: true, force: true }));
      const folder = await built(framework, join(data, 'page'));
      const receiver = await serve({
        port: 0,
        data: join(data, 'flags'),
        page: (request) => answer(request, folder, policy),
        mounts: [...findCompanions(), { path: '/assets/', folder: join(folder, 'assets') }],
      });
      test.after(() => receiver.close());

      const { page, complaints, barriers } = await openScreen(browser, receiver.url);
      assert.deepEqual(await complaints(), []);
      assert.equal((await page.$$('report-this')).length, 3);
      assert.deepEqual(await barriers(), []);
      const submitted = page.waitForRequest((request) => request.method() === 'POST');
      await pressUntil(page, 'Tab', /^button: Report the comment by Bo$/);
      await page.keyboard.press('Enter');
      await waitForText(page, /Cheap watches, today only!.*Cheap watches, today only!.*Spam or scam/);
      await pressUntil(page, 'Tab', /^radio: Spam or scam/);
      await page.keyboard.press('Space');
      await pressUntil(page, 'Tab', /^(submit|button): Send report/);
      await page.keyboard.press('Enter');

      const draft = JSON.parse((await submitted).postData()!);
      const [target] = draft.targets;
      assert.deepEqual(
        { kind: target.kind, ref: target.ref, author: target.author },
        { kind: 'comment', ref: { type: 'comment', id: '2' }, author: { handle: 'Bo' } },
      );
      const reference = await waitForText(page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/);
      assert.equal(
        await page.$eval('#c2 [role=status]', ({ textContent }) => textContent),
        `Reported: ${reference}`,
      );
      assert.equal(await page.$eval('#c1 [role=status]', ({ textContent }) => textContent), '');
      assert.deepEqual(await complaints(), []);
    });

    it(`${framework} takes fewer than 60 lines of its own`, () => {
      const own = readdirSync(join(EXAMPLES, framework)).filter((file) =>
        /\.(html|js|tsx?|vue|svelte)$/.test(file),
      );
      const lines = own.flatMap((file) =>
        readFileSync(join(EXAMPLES, framework, file), 'utf8')
          .trimEnd()
          .split('\n'),
      );
      assert.ok(lines.length < 60, `${lines.length} lines`);
    });
  }
});

/** Builds an example from unbuilt packages, for the receiver that serves it. */
async function built(framework: string, folder: string): Promise<string> {
  await build({
    root: join(EXAMPLES, framework),
    logLevel: 'error',
    resolve: { conditions: ['@report-this/source', ...defaultClientConditions] },
    build: { outDir: folder },
  });
  return folder;
}

/** The example's page, with the receiver on its own origin, under a policy without a hole. */
function answer(request: Request, folder: string, policy: string): Response | undefined {
  if (new URL(request.url).pathname !== '/') return undefined;
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('http://localhost:8787/', '/');
  return new Response(page, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'self'; require-trusted-types-for 'script'; ${policy}`,
    },
  });
}
