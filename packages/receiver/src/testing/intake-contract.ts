import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptFlag } from '../ports/intake-store.ts';
import { MAX_BYTES_OF_CASE, MAX_FLAGS_OF_CASE } from '../ports/review-store.ts';
import { flagId } from './a-flag.ts';
import { aNewFlag, bodyOf } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';
import { aCaseId, NOON, storeUnderTest, targetOf } from './store-under-test.ts';

/** What every store promises of flags and of the cases they open and join. `storeContract` runs it. */
export function intakeContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of intake`, () => {
    const tested = storeUnderTest(subject);
    const { keep, queue, onlyCase, decideCase } = tested;

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
        assert.equal(await tested.store.readProgress(flagId(2)), undefined);
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

      it('opens one case for each target of a flag, and counts and lists a flag once in a case it names twice', async () => {
        await keep(aNewFlag(1, { keys: ['b', 'a', 'b'] }));
        const { cases: found } = await queue();
        assert.deepEqual(
          found.map(({ flagCount }) => flagCount),
          [1, 1],
        );
        const { targets } = (await tested.store.readProgress(flagId(1)))!;
        assert.deepEqual(
          targets.map(({ position }) => position),
          [0, 1, 2],
        );
        const both = found.find(({ target }) => targetOf(target) === 'b')!;
        const { flags } = (await tested.store.readCase(both.id))!;
        assert.deepEqual(
          flags.map(({ position }) => position),
          [0],
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
        const found = (await tested.store.readCase((await onlyCase()).id))!;
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
            confirmedAt: undefined,
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
            confirmedAt: undefined,
          },
        ]);
      });

      it('reads a case with its newest flags when it has more than an answer holds', async () => {
        for (let number = 1; number <= MAX_FLAGS_OF_CASE + 2; number++) await keep(aNewFlag(number));
        const { flags, flagCount } = (await tested.store.readCase((await onlyCase()).id))!;
        assert.deepEqual([flags.length, flagCount], [MAX_FLAGS_OF_CASE, MAX_FLAGS_OF_CASE + 2]);
        assert.deepEqual(
          [flags[0]!.flagId, flags.at(-1)!.flagId],
          [flagId(3), flagId(MAX_FLAGS_OF_CASE + 2)],
        );
      });

      it('reads a case with as many of its flags as have room, and first those that were asked about', async () => {
        const body = JSON.stringify({ targets: [{ key: 'a' }], long: 'x'.repeat(MAX_BYTES_OF_CASE / 2) });
        for (const number of [1, 2, 3, 4]) await keep(aNewFlag(number, { body }));
        const { id } = await onlyCase();
        const shown = async () => (await tested.store.readCase(id))!.flags.map((flag) => flag.flagId);
        assert.deepEqual(await shown(), [flagId(3), flagId(4)]);
        await tested.store.moveFlag({ flagId: flagId(1) }, ({ number }) => ({
          verdict: 'asked',
          change: {
            cases: [
              {
                caseId: id,
                state: 'needsInfo',
                event: { type: 'case.asked', at: NOON, flagNumber: number },
              },
            ],
            message: {
              id: flagId(99),
              flagId: flagId(1),
              text: 'Which part?',
              at: NOON,
              askedBy: 'ann',
              inReplyTo: undefined,
            },
          },
        }));
        assert.deepEqual(await shown(), [flagId(1), flagId(4)]);
      });

      it('opens another case when the target is flagged again after its case was decided', async () => {
        await keep(aNewFlag(1));
        const before = await onlyCase();
        await decideCase(before.id);
        await keep(aNewFlag(2));
        const after = await onlyCase();
        assert.notEqual(after.id, before.id);
        assert.equal((await tested.store.readCase(after.id))!.previousCaseId, before.id);
        assert.equal((await tested.store.readCase(before.id))!.flagCount, 1);
      });

      it('knows no case and no flag that was not kept', async () => {
        assert.equal(await tested.store.readCase(aCaseId()), undefined);
        assert.equal(await tested.store.readProgress(flagId(1)), undefined);
        assert.equal(
          await tested.store.move({ caseId: aCaseId() }, () => ({ verdict: 'judged' })),
          undefined,
        );
      });
    });
  });
}
