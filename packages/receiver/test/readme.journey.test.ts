// The backend in the README runs as it stands: what it promises in a receipt is found by a person who follows the link.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Receipt } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [, sample] = /## In your backend\n\n```ts\n([^]*?)```/.exec(
  readFileSync(join(root, 'README.md'), 'utf8'),
)!;
const [, publicUrl] = /url: '([^']+)'/.exec(sample!)!;

/** A host as there are many: it hands on every request, and says where it listens. */
const HOST = `
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import host from './sample.ts';
const server = createServer(getRequestListener(host.fetch));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

describe('the backend in the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  let host: ChildProcess;
  let browser: Browser;
  let origin: string;
  /** Where the sample says that it is, and where it is in this test. */
  const here = (url: string) => url.replace(new URL(publicUrl!).origin, origin);

  before(async () => {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'sample.ts'), sample!);
    writeFileSync(join(folder, 'host.ts'), HOST);
    const flags = ['--conditions=@report-this/source', '--import', 'tsx', 'host.ts'];
    host = spawn(process.execPath, flags, {
      cwd: folder,
      env: {
        ...process.env,
        RECEIVER_SECRET: '07'.repeat(32),
        MODERATOR_KEY: 'a-moderator-key-of-this-test',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await Promise.race([
      once(host.stdout!, 'data'),
      once(host, 'exit').then(([code]) => Promise.reject(new Error(`The sample ended with ${code}.`))),
    ])) as [Buffer];
    origin = `http://127.0.0.1:${Number(String(port))}`;
    browser = await puppeteer.launch(await chromiumLaunch());
  });
  after(async () => {
    await browser.close();
    host.kill();
    await once(host, 'close');
    rmSync(folder, { recursive: true });
  });

  async function receiptOf(change: Parameters<typeof aFlag>[0]): Promise<Receipt> {
    const answer = await fetch(here(`${publicUrl}/flags`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(aFlag(change)),
    });
    assert.equal(answer.status, 201);
    return (await answer.json()) as Receipt;
  }

  for (const withScript of [true, false]) {
    it(`shows the status to who follows the receipt's link, ${withScript ? 'with' : 'without'} script`, async () => {
      const { statusUrl, reference } = await receiptOf({ url: `https://shop.example/${withScript}` });
      const link = here(statusUrl);
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(withScript);
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
      await page.goto(link);
      if (!withScript) {
        await page.type('#link', link);
        await Promise.all([page.waitForNavigation(), page.click('button')]);
      }
      await page.waitForSelector('time');
      const text = await page.$eval('main', (it) => it.innerText);
      assert.ok(text.includes(reference) && text.includes('Received'), text);
      assert.ok(sent.includes('POST /report-this/report-status'));
      if (withScript) assert.equal(page.url(), link); // to keep, and to load again
      await page.close();
    });
  }
});
