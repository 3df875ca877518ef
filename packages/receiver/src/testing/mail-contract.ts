import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { EventType } from '@report-this/protocol';
import type { LeasedMail } from '../ports/mail-store.ts';
import type { Store } from '../ports/store.ts';
import { flagId } from './a-flag.ts';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const LEASE_MS = 60_000;
const caseOf = (number: number) => `0192f3a1-0000-7000-8000-${`${number}`.padStart(12, '0')}`;

/** What every store promises of addresses and mails. `storeContract` runs it. */
export function mailContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of mails`, () => {
    let store: Store;
    let cases: number;
    beforeEach(async () => {
      store = await subject.open();
      cases = 0;
    });
    afterEach(() => store.close());

    const keep = (number: number, keys = ['a'], hasAddress = true) =>
      store.keep(
        aNewFlag(number, { keys, hasAddress, sealedReporter: Buffer.from(`sealed ${number}`) }),
        () => caseOf(++cases),
      );
    const lease = (now = NOON, limit = 100) => store.leaseMails({ now, until: now + LEASE_MS, limit });
    const move = (caseNumber: number, type: EventType, flagNumber?: number) =>
      store.move({ caseId: caseOf(caseNumber) }, () => ({
        verdict: 'moved',
        change: {
          state: 'inReview',
          event: { type, at: NOON, ...(flagNumber !== undefined && { flagNumber }) },
        },
      }));
    const told = (mails: readonly LeasedMail[]) =>
      mails.map(({ kind, flag }) => `${kind} ${parseInt(flag.id.slice(-12), 16)}`);
    const settleAll = async (now = NOON) => {
      for (const mail of await lease(now)) await store.settleMail(mail, 'done');
    };

    it('says of a flag, also of a repeat, whether it has an address', async () => {
      const outcomes = [
        await keep(1),
        await keep(1),
        await keep(2, ['a'], false),
        await keep(2, ['a'], false),
      ];
      assert.deepEqual(
        outcomes.map((kept) => kept.outcome !== 'conflict' && [kept.outcome, kept.flag.hasAddress]),
        [
          ['new', true],
          ['same', true],
          ['new', false],
          ['same', false],
        ],
      );
      assert.deepEqual(await store.readAddress(flagId(1)), { receivedAt: NOON + 1, confirmedAt: undefined });
      assert.equal(await store.readAddress(flagId(2)), undefined);
      assert.equal(await store.readAddress(flagId(3)), undefined);
    });

    it('asks once for each flag with an address, whatever its cases', async () => {
      await keep(1, ['a', 'b']);
      await keep(2, ['a'], false);
      await keep(3);
      const mails = await lease();
      assert.deepEqual(told(mails), ['confirmation 1', 'confirmation 3']);
      assert.deepEqual([String(mails[0]!.flag.sealedReporter), mails[0]!.tries], ['sealed 1', 1]);
      assert.deepEqual(await lease(), []);
    });

    it('confirms an address once, and tells each case', async () => {
      await keep(1, ['a', 'b', 'a']);
      await settleAll();
      await store.confirmAddress(flagId(1), NOON + 10);
      await store.confirmAddress(flagId(1), NOON + 20);
      await store.confirmAddress(flagId(9), NOON);
      assert.equal((await store.readAddress(flagId(1)))!.confirmedAt, NOON + 10);
      assert.equal((await store.readProgress(flagId(1)))!.isAddressConfirmed, true);
      const events = await store.readEvents(0, 100);
      assert.deepEqual(
        events.filter(({ type }) => type === 'flag.confirmed').map(({ caseId }) => caseId),
        [caseOf(1), caseOf(2)],
      );
      assert.deepEqual(told(await lease()), ['receipt 1']);
    });

    it('tells confirmed reporters of questions to them and of decisions on their cases, and no others', async () => {
      for (let number = 1; number <= 3; number++) await keep(number);
      await keep(4, ['b']);
      await settleAll();
      for (const number of [1, 2, 4]) await store.confirmAddress(flagId(number), NOON);
      await settleAll();
      const numberOf = async (number: number) => (await store.readProgress(flagId(number)))!.number;
      await move(1, 'case.asked', await numberOf(1));
      await move(1, 'case.asked', await numberOf(3));
      assert.deepEqual(told(await lease()), ['question 1']);
      await store.moveFlag({ flagId: flagId(2) }, () => ({
        verdict: 'gone',
        change: {
          cases: [{ caseId: caseOf(1), state: 'inReview', event: { type: 'flag.withdrawn', at: NOON } }],
          withdrawnAt: NOON,
        },
      }));
      await move(1, 'case.decided');
      assert.deepEqual(told(await lease()), ['outcome 1']);
    });

    it('forgets what waits for a flag that is withdrawn meanwhile', async () => {
      await keep(1);
      await keep(2);
      for (const mail of await lease()) await store.settleMail(mail, { retryAt: NOON + 5000 });
      await store.moveFlag({ flagId: flagId(1) }, () => ({
        verdict: 'gone',
        change: {
          cases: [{ caseId: caseOf(1), state: 'received', event: { type: 'flag.withdrawn', at: NOON } }],
          withdrawnAt: NOON,
        },
      }));
      assert.deepEqual(told(await lease(NOON + 5000)), ['confirmation 2']);
    });

    it('leases a mail to one holder, the oldest first, and again when it settles nothing', async () => {
      await keep(1);
      await keep(2);
      const [first] = await lease(NOON, 1);
      const [second] = await lease(NOON, 1);
      assert.deepEqual(told([first!, second!]), ['confirmation 1', 'confirmation 2']);
      assert.deepEqual(await lease(NOON + LEASE_MS - 1), []);
      const [again] = await lease(NOON + LEASE_MS, 1);
      assert.deepEqual([again!.number, again!.tries], [first!.number, 2]);
      await store.settleMail(first!, 'done'); // its holder was not dead, only slow
      await store.settleMail(again!, { retryAt: NOON + 2 * LEASE_MS });
      await store.settleMail(second!, 'done');
      const later = await lease(NOON + 2 * LEASE_MS);
      assert.deepEqual(
        later.map(({ tries }) => tries),
        [3],
      );
      await store.settleMail(later[0]!, 'released');
      assert.equal((await lease(NOON + 2 * LEASE_MS))[0]!.tries, 3);
    });
  });
}
