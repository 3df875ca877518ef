import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checks, run } from '../src/index.ts';
import { openReference, PATH } from './reference-receiver.test-helper.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import type { Sabotage } from './sabotage.test-helper.ts';
import { SABOTAGES } from './sabotages.test-helper.ts';

const url = `https://reference.example${PATH}`;
const manifest = createRequire(import.meta.url).resolve('@report-this/protocol/package.json');
const specification = readFileSync(join(manifest, '..', 'SPEC.md'), 'utf8');

const EXTENSIONS = [
  { profile: 'follow-up', chapter: '10', sabotages: SABOTAGES['follow-up'] },
  { profile: 'events', chapter: '11', sabotages: SABOTAGES.events },
] as const;

/** The ids of the checks that a receiver fails, broken or not. */
async function failedBy(profile: 'follow-up' | 'events', sabotage?: Sabotage): Promise<string[]> {
  const { fetch, close } = await openReference(url); // the feed is everybody's: a fresh one for each
  const verdicts = await run({
    receiver: url,
    fetch: sabotage ? sabotage.wrap(fetch, url) : fetch,
    moderatorKeys: MODERATORS.map(({ key }) => key),
    checks: checks(profile),
  });
  await close();
  return verdicts.flatMap(({ check, outcome, finding }) =>
    outcome === 'pass' ? [] : [sabotage ? check.id : `${check.id}: ${finding}`],
  );
}

for (const { profile, chapter, sabotages } of EXTENSIONS) {
  describe(`the extension ${profile}`, () => {
    it('is kept by the reference receiver', async () => assert.deepEqual(await failedBy(profile), []));

    for (const sabotage of sabotages) {
      it(`fails ${sabotage.check} and no other check when the receiver ${sabotage.how}`, async () =>
        assert.deepEqual(await failedBy(profile, sabotage), [sabotage.check]));
    }

    it('has a broken receiver for each of its checks', () => {
      assert.deepEqual(
        checks(profile).map(({ id }) => id),
        sabotages.map(({ check }) => check),
      );
    });

    it('has a check for every clause that shows without a subscriber or a mail', () => {
      const numbers = [...specification.matchAll(/^- \*\*(\d+\.\d+\.\d+)\*\* /gm)].map(
        ([, number]) => number!,
      );
      const [, unseen = ''] = /^### 1\.5 .*\n([\s\S]*?)(?=^#)/m.exec(specification) ?? [];
      const wanted = numbers.filter((number) => number.startsWith(`${chapter}.`) && !unseen.includes(number));
      assert.ok(wanted.length > 9, wanted.join());
      assert.deepEqual([...new Set(checks(profile).map(({ clause }) => clause))], wanted);
    });
  });
}
