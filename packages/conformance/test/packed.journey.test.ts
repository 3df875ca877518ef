// What the README promises: the command, packed and installed as somebody else gets it, finds nothing wrong with a server
// that was started as `npm start` starts it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findCompanions, folderMailer, serve } from '@report-this/receiver/node';
import type { Report } from '../src/index.ts';
import { MODERATORS } from './moderators.test-helper.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(folder, { recursive: true }));
const mails = join(folder, 'mails');
const [first, second] = MODERATORS;

describe('the packed command', () => {
  it('ends with 0 and without a warning on the server that npm start starts, every profile judged', async () => {
    const command = await install();
    const server = await start();
    const words = ['--profile', 'core,review,follow-up,mail,events,deliveries', '--report', 'json'];
    const options = [
      ...[first, second].flatMap(({ key }) => ['--moderator-key', key]),
      ...['--mail-folder', mails, '--subscriber', '0'],
      ...['--timeout', '60000'],
    ];
    const { code, output, complaint } = await run(command, [server, ...words, ...options]);
    assert.equal(complaint, '');
    const { conclusion, summary, verdicts, notJudged } = JSON.parse(output) as Report;
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ id, finding }) => `${id}: ${finding}`),
      [],
    );
    assert.equal(code, 0);
    assert.deepEqual([summary.conforms, summary.failed, summary.warned, notJudged], [true, 0, 0, []]);
    assert.equal(conclusion, 'This receiver conforms to core, review, follow-up, events, mail, deliveries.');
  });
});

/** Packs the kit and what it needs, installs both in a folder of its own, and tells where the command is. */
async function install(): Promise<string> {
  const names = ['@report-this/protocol', '@report-this/conformance'];
  const workspaces = names.flatMap((name) => ['--workspace', name]);
  const packed = await npm(root, 'pack', '--json', '--pack-destination', folder, ...workspaces);
  const files = (JSON.parse(packed) as { filename: string }[]).map(({ filename }) => `./${filename}`);
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  // the one dependency of the two comes from here, so that no network is needed
  const zod = `file:${join(root, 'node_modules/zod')}`;
  await npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...files, zod);
  return join(folder, 'node_modules/.bin/report-this-conformance');
}

async function npm(cwd: string, ...words: string[]): Promise<string> {
  const { code, output, complaint } = await run('npm', [...words, '--loglevel=error'], cwd);
  assert.equal(code, 0, complaint + output);
  return output;
}

/** Starts what `npm start` starts, with a second moderator and a mailbox, and tells the URL of its receiver. */
async function start(): Promise<string> {
  const server = await serve({
    port: 0,
    data: join(folder, 'data'),
    mounts: findCompanions(),
    origins: ['*'],
    logLevel: 'silent',
    moderatorKey: first.key,
    mailer: folderMailer(mails),
    webhooks: { allowPrivateAddresses: ['127.0.0.0/8'] },
  });
  after(() => server.close());
  await server.receiver.admitModerator(second.name, second.key);
  return server.receiverUrl;
}

async function run(
  command: string,
  words: readonly string[],
  cwd = folder,
): Promise<{ code: number; output: string; complaint: string }> {
  const child = spawn(command, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output, complaint };
}
