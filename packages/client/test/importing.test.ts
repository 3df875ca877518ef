import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'crypto',
  'fetch',
  'BroadcastChannel',
  'addEventListener',
];

/** Loads an entry in a process of its own, where the globals of a browser bite whoever touches them. */
function load(entry: string): string {
  const script = `
    for (const name of ${JSON.stringify(GLOBALS)})
      Object.defineProperty(globalThis, name, { get() { throw new Error('touched ' + name); } });
    const { ...names } = await import('${entry}');
    console.log(Object.keys(names).length);`;
  const flags = [
    '--conditions=@report-this/source',
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    script,
  ];
  return execFileSync(process.execPath, flags, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
}

describe('importing', () => {
  for (const entry of [
    'client',
    'client/endpoints',
    'client/follow-up',
    'client/import-again',
    'client/outbox',
    'client/webhooks',
    'client/review',
    'client/testing',
    'client/transports/atproto',
    'client/transports/mastodon',
    'client/transports/matrix',
  ]) {
    it(`@report-this/${entry} touches nothing of a browser or a network`, () => {
      assert.ok(Number(load(`@report-this/${entry}`)) > 0);
    });
  }
});
