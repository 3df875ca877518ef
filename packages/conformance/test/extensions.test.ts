import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checks, type Profile, run } from '../src/index.ts';
import { openReference, PATH } from './reference-receiver.test-helper.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import type { Sabotage } from './sabotage.test-helper.ts';
import { openSubscribed } from './subscribed-reference.test-helper.ts';
import { SABOTAGES } from './sabotages.test-helper.ts';

const url = `https://reference.example${PATH}`;
const manifest = createRequire(import.meta.url).resolve('@report-this/protocol/package.json');
const specification = readFileSync(join(manifest, '..', 'SPEC.md'), 'utf8');

const EXTENSIONS = [
  { profiles: ['follow-up', 'mail'], chapter: '10' },
  { profiles: ['events', 'deliveries'], chapter: '11' },
] as const;

/** The ids of the checks that a receiver fails, broken or not. */
async function failedBy(profile: Profile, sabotage?: Sabotage): Promise<string[]> {
  // the feed is everybody's: a fresh one for each
  const { fetch, mailbox, options, close } =
    profile === 'deliveries'
      ? await openSubscribed(url, sabotage?.post)
      : { ...(await openReference(url)), options: {} };
  const verdicts = await run({
    receiver: url,
    fetch: sabotage ? sabotage.wrap(fetch, url) : fetch,
    moderatorKeys: MODERATORS.map(({ key }) => key),
    mailbox: {
      ...mailbox,
      async read(address, options) {
        const mails = await mailbox.read(address, options);
        return sabotage?.mails?.(mails, address) ?? mails;
      },
    },
    checks: checks(profile),
    ...options,
  });
  await close();
  return verdicts.flatMap(({ check, outcome, finding }) =>
    outcome === 'pass' ? [] : [sabotage ? check.id : `${check.id}: ${finding}`],
  );
}

for (const { profiles, chapter } of EXTENSIONS) {
  for (const profile of profiles) {
    describe(`the extension ${profile}`, () => {
      it('is kept by the reference receiver', async () => assert.deepEqual(await failedBy(profile), []));

      for (const sabotage of SABOTAGES[profile]) {
        it(`fails ${sabotage.check} and no other check when the receiver ${sabotage.how}`, async () =>
          assert.deepEqual(await failedBy(profile, sabotage), [sabotage.check]));
      }

      it('has a broken receiver for each of its checks', () => {
        assert.deepEqual(
          checks(profile).map(({ id }) => id),
          [...new Set(SABOTAGES[profile].map(({ check }) => check))],
        );
      });
    });
  }

  it(`chapter ${chapter} has a check for every clause that shows without days of waiting`, () => {
    const numbers = [...specification.matchAll(/^- \*\*(\d+\.\d+\.\d+)\*\* /gm)].map(([, number]) => number!);
    const [, unseen = ''] = /^### 1\.5 .*\n([\s\S]*?)(?=^#)/m.exec(specification) ?? [];
    const wanted = numbers.filter((number) => number.startsWith(`${chapter}.`) && !unseen.includes(number));
    assert.ok(wanted.length > 9, wanted.join());
    const checked = new Set<string>(
      profiles.flatMap((profile) => checks(profile)).map(({ clause }) => clause),
    );
    assert.deepEqual([...checked].sort(byNumbers), wanted);
  });
}

function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
