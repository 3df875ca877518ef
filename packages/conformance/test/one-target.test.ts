import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { checks, createContext, judge } from '../src/index.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import { openReference, PATH } from './reference-receiver.test-helper.ts';

const receiver = `https://reference.example${PATH}`;
const { fetch, mailbox, close } = await openReference(receiver, { offer: { maxTargets: 1 } });
after(close);

describe('the reference receiver, when it takes one target', () => {
  const context = createContext({
    receiver,
    fetch,
    mailbox,
    moderatorKeys: MODERATORS.map(({ key }) => key),
  });

  for (const check of (['core', 'review', 'follow-up', 'mail', 'events'] as const).flatMap(checks)) {
    it(`${check.id}: ${check.title}`, async () => {
      const { outcome, finding } = await judge(check, context, { timeoutMs: 10_000 });
      assert.equal(outcome, 'pass', finding);
    });
  }
});
