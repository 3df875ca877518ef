// A run that left a browser out is green on a contributor's machine, and red where the project judges a change.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from './files.mjs';

const WITHOUT_FIREFOX = { FIREFOX_PATH: '/nowhere/firefox', NO_APT: '1' };

/** Runs the browser tests in Firefox, which is not there. */
function run(browsers: string, environment: Readonly<Record<string, string>> = {}) {
  const args = ['scripts/test.mjs', 'browser', `--browsers=${browsers}`];
  const { REQUIRE_BROWSERS: _, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...env, ...WITHOUT_FIREFOX, ...environment },
    encoding: 'utf8',
  });
  return { status, last: stdout.trim().split('\n').slice(-2) };
}

const MESSAGE = 'FIREFOX_PATH=/nowhere/firefox does not exist.';

describe('a browser that is not there', () => {
  it('is left out where it is a wish, which the last lines say', () => {
    assert.deepEqual(run('firefox?'), {
      status: 0,
      last: [`firefox was left out: ${MESSAGE}`, '0 passed, 0 failed'],
    });
  });

  it('fails the run where browsers are required, and where it is no wish', () => {
    const missing = { status: 1, last: [`firefox is missing: ${MESSAGE}`, '0 passed, 1 failed'] };
    assert.deepEqual(run('firefox?', { REQUIRE_BROWSERS: '1' }), missing);
    assert.deepEqual(run('firefox'), missing);
  });

  it('is required by .ci/run, which tests in all three', () => {
    assert.match(
      readFileSync(new URL('../.ci/run', import.meta.url), 'utf8'),
      /^REQUIRE_BROWSERS=1 npm test$/m,
    );
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: { test: string };
    };
    assert.equal(scripts.test, 'node scripts/test.mjs --browsers=chromium,firefox?,webkit?');
  });
});
