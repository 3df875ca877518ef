import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flagId } from './a-flag.ts';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';
import { aDecision, NOON, OPEN, storeUnderTest, targetOf } from './store-under-test.ts';

const claimed = (at = NOON) => ({ type: 'case.claimed', at }) as const;

/** What every store promises of the queue and of what moderators do with cases. `storeContract` runs it. */
export function reviewContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of review`, () => {
    const tested = storeUnderTest(subject);
    const { keep, queue, onlyCase, decideCase } = tested;

    describe('moving cases', () => {
      it('records what the judge says, and shows it to the reporter', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const verdict = await tested.store.move({ caseId: id }, (now) => ({
          verdict: now,
          change: { state: 'inReview', claim: { by: 'ann', at: NOON + 500 }, event: claimed(NOON + 500) },
        }));
        assert.deepEqual(verdict, { state: 'received', claimedBy: undefined, sameDecision: undefined });
        const found = await onlyCase();
        assert.deepEqual([found.state, found.claimedBy, found.claimedAt], ['inReview', 'ann', NOON + 500]);

        await decideCase(id);
        const { targets } = (await tested.store.readProgress(flagId(1)))!;
        assert.deepEqual(targets, [
          {
            position: 0,
            state: 'decided',
            claimedAt: NOON + 500,
            releasedAt: undefined,
            decision: aDecision(1, id),
            messages: [],
          },
        ]);
        assert.deepEqual((await tested.store.readCase(id))!.decision, aDecision(1, id));
      });

      it('takes a claim away, and remembers when until somebody claims again', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const move = (claim: { by: string; at: number } | null, at: number) =>
          tested.store.move({ caseId: id }, () => ({
            verdict: undefined,
            change: claim
              ? { state: 'inReview', claim, event: claimed(at) }
              : { state: 'received', claim, event: { type: 'case.released', at } },
          }));
        const progress = async () => (await tested.store.readProgress(flagId(1)))!.targets[0]!;
        await move({ by: 'ann', at: NOON + 500 }, NOON + 500);
        await move(null, NOON + 900);
        assert.deepEqual([(await onlyCase()).state, (await onlyCase()).claimedBy], ['received', undefined]);
        assert.deepEqual((await progress()).releasedAt, NOON + 900);
        await move({ by: 'bob', at: NOON + 999 }, NOON + 999);
        assert.equal((await onlyCase()).claimedBy, 'bob');
        assert.equal((await progress()).releasedAt, undefined);
      });

      it('changes nothing when the judge says so', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        assert.equal(await tested.store.move({ caseId: id }, () => ({ verdict: 'no' })), 'no');
        assert.equal((await onlyCase()).state, 'received');
      });

      it('shows the judge the decision that has the asked id, also of another case', async () => {
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const [one, other] = (await queue()).cases;
        await decideCase(one!.id);
        const decision = aDecision(1, one!.id);
        const seen = await tested.store.move({ caseId: other!.id, decisionId: decision.id }, (now) => ({
          verdict: now.sameDecision,
        }));
        assert.deepEqual(seen, { decision, digest: 'd' });
      });

      it('judges moves on one case one after the other', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const claim = (by: string) =>
          tested.store.move({ caseId: id }, ({ claimedBy }) =>
            claimedBy
              ? { verdict: `taken by ${claimedBy}` }
              : {
                  verdict: `claimed by ${by}`,
                  change: { state: 'inReview', claim: { by, at: NOON }, event: claimed() },
                },
          );
        assert.deepEqual(await Promise.all([claim('ann'), claim('bob')]), ['claimed by ann', 'taken by ann']);
      });
    });

    describe('the queue', () => {
      const targetsOf = (page: { cases: readonly { target: unknown }[] }) =>
        page.cases.map(({ target }) => targetOf(target));

      /** Walks through the queue, doing something after the first page. */
      async function walk(
        limit: number,
        meanwhile: () => Promise<unknown> = async () => undefined,
      ): Promise<string[]> {
        const first = await queue(OPEN, limit);
        await meanwhile();
        const seen = targetsOf(first);
        for (let place = first.next; place;) {
          const page = await queue(OPEN, limit, place);
          seen.push(...targetsOf(page));
          place = page.next;
        }
        return seen;
      }

      it('puts the most urgent first, then the oldest', async () => {
        await keep(aNewFlag(1, { keys: ['normal1'] }));
        await keep(aNewFlag(2, { keys: ['critical'], priority: 'critical' }));
        await keep(aNewFlag(3, { keys: ['normal2'] }));
        await keep(aNewFlag(4, { keys: ['high'], priority: 'high' }));
        assert.deepEqual(targetsOf(await queue()), ['critical', 'high', 'normal1', 'normal2']);
      });

      it('shows only cases in the asked states', async () => {
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const [first] = (await queue()).cases;
        await decideCase(first!.id);
        assert.equal((await queue()).cases.length, 1);
        assert.deepEqual(
          (await queue(['decided'])).cases.map(({ id }) => id),
          [first!.id],
        );
      });

      it('ends without a next place', async () => {
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        assert.equal((await queue(OPEN, 2)).next, undefined);
        assert.notEqual((await queue(OPEN, 1)).next, undefined);
        assert.deepEqual((await queue(['closed'])).cases, []);
      });

      it('walks past every case once, by pages of any size', async () => {
        const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
        await keep(aNewFlag(1, { keys })); // all opened at one instant
        for (const limit of [1, 2, 3, 7]) assert.deepEqual((await walk(limit)).sort(), keys);
      });

      it('walks past every case once while flags make cases more urgent', async () => {
        for (let number = 1; number <= 6; number++) await keep(aNewFlag(number, { keys: [`${number}`] }));
        const seen = await walk(2, async () => {
          await keep(aNewFlag(7, { keys: ['1'], priority: 'critical' })); // was seen
          await keep(aNewFlag(8, { keys: ['4'], priority: 'high' })); // was not
          await keep(aNewFlag(9, { keys: ['4'], priority: 'critical' }));
          await keep(aNewFlag(10, { keys: ['6'], priority: 'high' }));
        });
        assert.deepEqual(seen, ['1', '2', '3', '4', '5', '6']);
      });

      it('walks past every case once while cases come, are claimed and go', async () => {
        for (let number = 1; number <= 5; number++) await keep(aNewFlag(number, { keys: [`${number}`] }));
        const ids = new Map((await queue()).cases.map(({ id, target }) => [targetOf(target), id]));
        const seen = await walk(2, async () => {
          await keep(aNewFlag(6, { keys: ['new'], priority: 'critical' }));
          await tested.store.move({ caseId: ids.get('4')! }, () => ({
            verdict: 'claimed',
            change: { state: 'inReview', claim: { by: 'ann', at: NOON }, event: claimed() },
          }));
          await decideCase(ids.get('3')!);
        });
        assert.deepEqual(seen, ['1', '2', '4', '5']);
      });
    });
  });
}
