import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aNewFlag } from './a-new-flag.ts';
import { endpointContract } from './endpoint-contract.ts';
import { followUpContract } from './follow-up-contract.ts';
import { intakeContract } from './intake-contract.ts';
import { mailContract } from './mail-contract.ts';
import type { OpenStore } from './open-store.ts';
import { outboxContract } from './outbox-contract.ts';
import { reviewContract } from './review-contract.ts';
import { storeUnderTest } from './store-under-test.ts';

/** What every store promises. Run it on each. */
export function storeContract(name: string, subject: OpenStore): void {
  intakeContract(name, subject);
  reviewContract(name, subject);
  outboxContract(name, subject);
  endpointContract(name, subject);
  followUpContract(name, subject);
  mailContract(name, subject);
  describe(`${name} keeps the contract of stores`, () => {
    const tested = storeUnderTest(subject);
    const { keep, onlyCase } = tested;

    describe('moderators', () => {
      it('are found by the hash of their key, until another takes its place', async () => {
        assert.equal(await tested.store.hasModerators(), false);
        await tested.store.admitModerator('ann', 'hash-1');
        assert.equal(await tested.store.hasModerators(), true);
        assert.equal(await tested.store.findModerator('hash-1'), 'ann');
        await tested.store.admitModerator('ann', 'hash-2');
        assert.equal(await tested.store.findModerator('hash-1'), undefined);
        assert.equal(await tested.store.findModerator('hash-2'), 'ann');
      });
    });

    it('can be written to', () => tested.store.checkWritable());

    if (subject.reopen) {
      it('finds everything again after it was closed', async () => {
        await keep(aNewFlag(1, { sealedReporter: new Uint8Array([1, 2, 3]) }));
        await tested.store.admitModerator('ann', 'hash-1');
        const before = await tested.store.readCase((await onlyCase()).id);
        await tested.reopen();
        assert.deepEqual(await tested.store.readCase(before!.id), before);
        assert.equal((await keep(aNewFlag(1))).outcome, 'same');
        assert.equal(await tested.store.findModerator('hash-1'), 'ann');
      });
    }
  });
}
