// A receiver that breaks one thing of a profile keeps every MUST of the others. Slow, for it is nearly all against all: of the
// core only those take part that break flags and statuses, which the others build on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checks, PROFILES, run } from '../src/index.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import { PATH } from './reference-receiver.test-helper.ts';
import type { Sabotage } from './sabotage.test-helper.ts';
import { SABOTAGES } from './sabotages.test-helper.ts';
import { openSubscribed } from './subscribed-reference.test-helper.ts';

const url = `https://reference.example${PATH}`;
const SHARED = /^(claim|flag|receipt|repeat|status|target)\./;
const judged = PROFILES.map((profile) => ({
  profile,
  all: checks(profile).filter(({ id, level }) => level === 'MUST' && !id.startsWith('vector.')),
}));

for (const profile of PROFILES) {
  const others = judged.filter((one) => one.profile !== profile).flatMap(({ all }) => all);

  const sabotages = SABOTAGES[profile].filter(
    ({ check, overHttp }: Sabotage) => !overHttp && (profile !== 'core' || SHARED.test(check)),
  );

  describe(`a receiver that breaks one thing of ${profile} keeps every MUST of the other profiles`, () => {
    for (const sabotage of sabotages) {
      it(`${sabotage.check}: ${sabotage.how}`, async () =>
        assert.deepEqual(await failedOf(others, sabotage), []));
    }
  });
}

async function failedOf(others: Parameters<typeof run>[0]['checks'], sabotage: Sabotage): Promise<string[]> {
  const { fetch, mailbox, options, close } = await openSubscribed(url, sabotage.post);
  const verdicts = await run({
    receiver: url,
    fetch: sabotage.wrap(fetch, url),
    headers: sabotage.headers ?? {},
    moderatorKeys: MODERATORS.map(({ key }) => key),
    mailbox: {
      ...mailbox,
      async read(address, looking) {
        const mails = await mailbox.read(address, looking);
        return sabotage.mails?.(mails, address) ?? mails;
      },
    },
    checks: others,
    ...options,
  });
  await close();
  return verdicts.flatMap(({ check, outcome, finding }) =>
    outcome === 'pass' ? [] : [`${check.id}: ${finding}`],
  );
}
