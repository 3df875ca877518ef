import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Decision, State } from '@report-this/protocol';
import type { Kept, KeptFlag, NewFlag } from '../ports/intake-store.ts';
import type { QueuePlace } from '../ports/review-store.ts';
import type { Store } from '../ports/store.ts';
import { flagId } from './a-flag.ts';
import { aNewFlag, bodyOf } from './a-new-flag.ts';
import { followUpContract } from './follow-up-contract.ts';
import type { OpenStore } from './open-store.ts';
import { mailContract } from './mail-contract.ts';
import { outboxContract } from './outbox-contract.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const OPEN: readonly State[] = ['received', 'inReview'];

let cases = 0;
const caseId = () => `0192f3a1-0000-7000-8000-${(++cases).toString(16).padStart(12, '0')}`;

function aDecision(number: number, ofCase: string): Decision {
  return {
    id: `0192f3a1-dec1-7000-8000-${number.toString(16).padStart(12, '0')}`,
    caseId: ofCase,
    decidedAt: new Date(NOON + 1000).toISOString(),
    outcome: 'noAction',
    measures: [],
    automation: { detection: false, decision: 'none' },
    redress: [],
  };
}

const claimed = (at = NOON) => ({ type: 'case.claimed', at }) as const;
const targetOf = (target: unknown) => (target as { key: string }).key;
const outcomeOf = ({ outcome }: Kept) => outcome;

/** What every store promises. Run it on each. */
export function storeContract(name: string, subject: OpenStore): void {
  outboxContract(name, subject);
  followUpContract(name, subject);
  mailContract(name, subject);
  describe(`${name} keeps the contract of stores`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await subject.open();
    });
    afterEach(() => store.close());

    const keep = (flag: NewFlag) => store.keep(flag, caseId);
    const queue = async (states = OPEN, limit = 100, after?: QueuePlace) =>
      store.readQueue(states, limit, after);
    const onlyCase = async () => (await queue()).cases[0]!;
    const decideCase = (id: string, number = 1) =>
      store.move({ caseId: id, decisionId: aDecision(number, id).id }, () => ({
        verdict: 'decided',
        change: {
          state: 'decided',
          decision: { decision: aDecision(number, id), digest: 'd', by: 'ann', at: NOON + 1000 },
          event: { type: 'case.decided', at: NOON + 1000 },
        },
      }));

    describe('keeping flags', () => {
      it('keeps a flag once: the same again is the same, with its first facts', async () => {
        const flag = aNewFlag(1);
        const kept = await keep(flag);
        assert.equal(kept.outcome, 'new');
        const first = (kept as { flag: KeptFlag }).flag;
        const again = await keep({ ...flag, receivedAt: NOON + 99 });
        assert.deepEqual(again, {
          outcome: 'same',
          flag: {
            id: flag.id,
            digest: flag.digest,
            receivedAt: flag.receivedAt,
            missing: flag.missing,
            number: first.number,
            hasAddress: false,
          },
        });
        assert.equal((await onlyCase()).flagCount, 1);
      });

      it('finds a conflict when the id comes back with another digest, and changes nothing', async () => {
        await keep(aNewFlag(1));
        assert.deepEqual(await keep(aNewFlag(1, { digest: 'sha-256:other', keys: ['b'] })), {
          outcome: 'conflict',
        });
        assert.equal((await queue()).cases.length, 1);
      });

      it('numbers flags upwards, and never twice', async () => {
        const numbers: number[] = [];
        for (const flag of [aNewFlag(1), aNewFlag(2), aNewFlag(1), aNewFlag(3)]) {
          const kept = await keep(flag);
          if (kept.outcome !== 'conflict') numbers.push(kept.flag.number);
        }
        const [first, second, repeated, third] = numbers as [number, number, number, number];
        assert.ok(first >= 1 && second > first && third > second);
        assert.equal(repeated, first);
      });

      it('takes in the same flag once when it comes many times at once', async () => {
        const kept = await Promise.all(Array.from({ length: 50 }, () => keep(aNewFlag(1))));
        assert.equal(kept.filter(({ outcome }) => outcome === 'new').length, 1);
        assert.equal(kept.filter(({ outcome }) => outcome === 'same').length, 49);
      });

      it('fails a flag that cannot be kept, and keeps the next one on its target', async () => {
        await keep(aNewFlag(1));
        await assert.rejects(keep({ ...aNewFlag(2, { keys: ['b'] }), body: null as never }));
        await keep(aNewFlag(3, { keys: ['b'] }));
        assert.deepEqual(
          (await queue()).cases.map(({ flagCount }) => flagCount),
          [1, 1],
        );
      });

      it('fails a flag that cannot be kept, and keeps those that came with it', async () => {
        const broken = aNewFlag(2, { keys: ['b', null as never] });
        const outcomes = await Promise.allSettled([
          keep(aNewFlag(1)),
          keep(broken),
          keep(aNewFlag(3, { keys: ['d'] })),
        ]);
        assert.deepEqual(
          outcomes.map(({ status }) => status),
          ['fulfilled', 'rejected', 'fulfilled'],
        );
        assert.equal(await store.readProgress(flagId(2)), undefined);
        assert.deepEqual(
          (await queue()).cases.map(({ target }) => target),
          [{ key: 'a' }, { key: 'd' }],
        );
      });
    });

    describe('cases', () => {
      it('gives flags on one target one open case, as the first described it', async () => {
        await keep(aNewFlag(1, { body: '{"targets":[{"first":true}]}' }));
        await keep(aNewFlag(2, { reason: 'speech.hate', basis: 'illegal' }));
        await keep(aNewFlag(3));
        const found = await onlyCase();
        assert.equal(found.flagCount, 3);
        assert.deepEqual(found.target, { first: true });
        assert.equal(found.openedAt, NOON + 1);
        assert.equal(found.lastFlaggedAt, NOON + 3);
        assert.deepEqual(found.reasons, [
          { reason: 'terms.spam', basis: 'terms', count: 2 },
          { reason: 'speech.hate', basis: 'illegal', count: 1 },
        ]);
      });

      it('opens one case for each target of a flag, and counts a flag once in a case it names twice', async () => {
        await keep(aNewFlag(1, { keys: ['b', 'a', 'b'] }));
        const { cases: found } = await queue();
        assert.deepEqual(
          found.map(({ flagCount }) => flagCount),
          [1, 1],
        );
        const { targets } = (await store.readProgress(flagId(1)))!;
        assert.deepEqual(
          targets.map(({ position }) => position),
          [0, 1, 2],
        );
        const both = found.find(({ target }) => targetOf(target) === 'b')!;
        const { flags } = (await store.readCase(both.id))!;
        assert.deepEqual(
          flags.map(({ position }) => position),
          [0, 2],
        );
      });

      it('takes the most urgent priority of its flags', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { priority: 'critical' }));
        await keep(aNewFlag(3, { priority: 'high' }));
        assert.equal((await onlyCase()).priority, 'critical');
      });

      it('reads a case with its flags in the order of arrival', async () => {
        await keep(aNewFlag(1));
        await keep(aNewFlag(2, { role: 'reachable' }));
        const found = (await store.readCase((await onlyCase()).id))!;
        assert.deepEqual(found.flags, [
          {
            flagId: flagId(1),
            number: found.flags[1 - 1]!.number,
            receivedAt: NOON + 1,
            role: 'anonymous',
            missing: ['explanation', 'identity', 'goodFaith'],
            body: bodyOf(1, ['a']),
            position: 0,
            withdrawnAt: undefined,
          },
          {
            flagId: flagId(2),
            number: found.flags[2 - 1]!.number,
            receivedAt: NOON + 2,
            role: 'reachable',
            missing: ['explanation', 'identity', 'goodFaith'],
            body: bodyOf(2, ['a']),
            position: 0,
            withdrawnAt: undefined,
          },
        ]);
      });

      it('opens another case when the target is flagged again after its case was decided', async () => {
        await keep(aNewFlag(1));
        const before = await onlyCase();
        await decideCase(before.id);
        await keep(aNewFlag(2));
        const after = await onlyCase();
        assert.notEqual(after.id, before.id);
        assert.equal((await store.readCase(after.id))!.previousCaseId, before.id);
        assert.equal((await store.readCase(before.id))!.flagCount, 1);
      });

      it('knows no case and no flag that was not kept', async () => {
        assert.equal(await store.readCase(caseId()), undefined);
        assert.equal(await store.readProgress(flagId(1)), undefined);
        assert.equal(await store.move({ caseId: caseId() }, () => ({ verdict: 'judged' })), undefined);
      });
    });

    describe('moving cases', () => {
      it('records what the judge says, and shows it to the reporter', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const verdict = await store.move({ caseId: id }, (now) => ({
          verdict: now,
          change: { state: 'inReview', claim: { by: 'ann', at: NOON + 500 }, event: claimed(NOON + 500) },
        }));
        assert.deepEqual(verdict, { state: 'received', claimedBy: undefined, sameDecision: undefined });
        const found = await onlyCase();
        assert.deepEqual([found.state, found.claimedBy, found.claimedAt], ['inReview', 'ann', NOON + 500]);

        await decideCase(id);
        const { targets } = (await store.readProgress(flagId(1)))!;
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
        assert.deepEqual((await store.readCase(id))!.decision, aDecision(1, id));
      });

      it('takes a claim away, and remembers when until somebody claims again', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const move = (claim: { by: string; at: number } | null, at: number) =>
          store.move({ caseId: id }, () => ({
            verdict: undefined,
            change: claim
              ? { state: 'inReview', claim, event: claimed(at) }
              : { state: 'received', claim, event: { type: 'case.released', at } },
          }));
        const progress = async () => (await store.readProgress(flagId(1)))!.targets[0]!;
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
        assert.equal(await store.move({ caseId: id }, () => ({ verdict: 'no' })), 'no');
        assert.equal((await onlyCase()).state, 'received');
      });

      it('shows the judge the decision that has the asked id, also of another case', async () => {
        await keep(aNewFlag(1, { keys: ['a', 'b'] }));
        const [one, other] = (await queue()).cases;
        await decideCase(one!.id);
        const decision = aDecision(1, one!.id);
        const seen = await store.move({ caseId: other!.id, decisionId: decision.id }, (now) => ({
          verdict: now.sameDecision,
        }));
        assert.deepEqual(seen, { decision, digest: 'd' });
      });

      it('judges moves on one case one after the other', async () => {
        await keep(aNewFlag(1));
        const { id } = await onlyCase();
        const claim = (by: string) =>
          store.move({ caseId: id }, ({ claimedBy }) =>
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
          await store.move({ caseId: ids.get('4')! }, () => ({
            verdict: 'claimed',
            change: { state: 'inReview', claim: { by: 'ann', at: NOON }, event: claimed() },
          }));
          await decideCase(ids.get('3')!);
        });
        assert.deepEqual(seen, ['1', '2', '4', '5']);
      });
    });

    describe('moderators', () => {
      it('are found by the hash of their key, until another takes its place', async () => {
        assert.equal(await store.hasModerators(), false);
        await store.admitModerator('ann', 'hash-1');
        assert.equal(await store.hasModerators(), true);
        assert.equal(await store.findModerator('hash-1'), 'ann');
        await store.admitModerator('ann', 'hash-2');
        assert.equal(await store.findModerator('hash-1'), undefined);
        assert.equal(await store.findModerator('hash-2'), 'ann');
      });
    });

    it('can be written to', () => store.checkWritable());

    if (subject.reopen) {
      it('finds everything again after it was closed', async () => {
        await keep(aNewFlag(1, { sealedReporter: new Uint8Array([1, 2, 3]) }));
        await store.admitModerator('ann', 'hash-1');
        const before = await store.readCase((await onlyCase()).id);
        await store.close();
        store = await subject.reopen!();
        assert.deepEqual(await store.readCase(before!.id), before);
        assert.equal(outcomeOf(await keep(aNewFlag(1))), 'same');
        assert.equal(await store.findModerator('hash-1'), 'ann');
      });
    }
  });
}
