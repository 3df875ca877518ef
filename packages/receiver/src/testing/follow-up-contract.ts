import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { FlagChange, FlagNow, StoredMessage } from '../ports/follow-up-store.ts';
import type { Store } from '../ports/store.ts';
import { flagId } from './a-flag.ts';
import { aNewFlag } from './a-new-flag.ts';
import type { OpenStore } from './open-store.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const idOf = (kind: string, number: number) => `0192f3a1-${kind}-7000-8000-${`${number}`.padStart(12, '0')}`;
const caseOf = (number: number) => idOf('0000', number);

/** What every store promises of what comes after the receipt. `storeContract` runs it. */
export function followUpContract(name: string, subject: OpenStore): void {
  describe(`${name} keeps the contract of follow-ups`, () => {
    let store: Store;
    let cases: number;
    beforeEach(async () => {
      store = await subject.open();
      cases = 0;
    });
    afterEach(() => store.close());

    const keep = (number: number, keys = ['a']) =>
      store.keep(aNewFlag(number, { keys }), () => caseOf(++cases));
    const look = (number: number, messageId?: string) =>
      store.moveFlag({ flagId: flagId(number), ...(messageId && { messageId }) }, (now) => ({
        verdict: now,
      }));
    const change = (number: number, changeOf: (now: FlagNow) => FlagChange) =>
      store.moveFlag({ flagId: flagId(number) }, (now) => ({ verdict: now, change: changeOf(now) }));
    const question = (number: number, about: number): StoredMessage => ({
      id: idOf('0e55', number),
      flagId: flagId(about),
      text: 'Which one?',
      at: NOON,
      askedBy: 'ann',
      inReplyTo: undefined,
    });
    const ask = (number: number, about: number, caseId = caseOf(1)) =>
      change(about, (now) => ({
        cases: [
          {
            caseId,
            state: 'needsInfo',
            claim: { by: 'ann', at: NOON },
            event: { type: 'case.asked', at: NOON, flagNumber: now.number },
          },
        ],
        message: question(number, about),
      }));
    const withdraw = (number: number) =>
      change(number, (now) => ({
        cases: now.cases.map(({ caseId, state }) => ({
          caseId,
          state,
          event: { type: 'flag.withdrawn', at: NOON, flagNumber: now.number },
        })),
        withdrawnAt: NOON,
      }));

    it('shows the judge a flag with its cases, each once, in the order of its targets', async () => {
      await keep(1, ['b', 'a', 'b']);
      await keep(2, ['a']);
      const now = (await look(1))!;
      const byKey = (await store.readProgress(flagId(1)))!;
      assert.equal(now.number, byKey.number);
      assert.deepEqual(
        now.cases.map(({ state, claimedBy, question: open, flagsLeft }) => [
          state,
          claimedBy,
          open,
          flagsLeft,
        ]),
        [
          ['received', undefined, undefined, 1],
          ['received', undefined, undefined, 2],
        ],
      );
      assert.deepEqual([now.withdrawnAt, now.sameMessage], [undefined, undefined]);
      assert.equal(await look(9), undefined);
    });

    it('records a question with what it changes and tells, and shows it until it is answered', async () => {
      await keep(1);
      await keep(2);
      await ask(1, 1);
      const [asked] = (await look(2))!.cases;
      assert.deepEqual(
        [asked!.state, asked!.claimedBy, asked!.question],
        ['needsInfo', 'ann', { id: idOf('0e55', 1), flagId: flagId(1) }],
      );
      assert.deepEqual((await look(2, idOf('0e55', 1)))!.sameMessage, {
        ...question(1, 1),
        caseId: caseOf(1),
      });

      const reply = {
        ...question(2, 1),
        askedBy: undefined,
        inReplyTo: idOf('0e55', 1),
        text: 'The second.',
      };
      await change(1, ({ number }) => ({
        cases: [
          {
            caseId: caseOf(1),
            state: 'inReview',
            event: { type: 'flag.replied', at: NOON, flagNumber: number },
          },
        ],
        message: reply,
      }));
      assert.equal((await look(1))!.cases[0]!.question, undefined);
      assert.deepEqual((await store.readCase(caseOf(1)))!.messages, [question(1, 1), reply]);
      assert.deepEqual((await store.readProgress(flagId(1)))!.targets[0]!.messages, [question(1, 1), reply]);
      assert.deepEqual((await store.readProgress(flagId(2)))!.targets[0]!.messages, []);
      const told = (await store.readEvents(0, 100)).slice(-2);
      assert.deepEqual(
        told.map(({ type, sequence, flag }) => [type, sequence, flag!.id]),
        [
          ['case.asked', 4, flagId(1)],
          ['flag.replied', 5, flagId(1)],
        ],
      );
    });

    it('counts withdrawn flags out of each of their cases, and shows when they were', async () => {
      await keep(1, ['a', 'b', 'a']);
      await keep(2, ['a']);
      await withdraw(1);
      const now = (await look(1))!;
      assert.equal(now.withdrawnAt, NOON);
      assert.deepEqual(
        now.cases.map(({ flagsLeft }) => flagsLeft),
        [1, 0],
      );
      assert.equal((await store.readProgress(flagId(1)))!.withdrawnAt, NOON);
      const { flags } = (await store.readCase(caseOf(1)))!;
      assert.deepEqual(
        flags.map(({ withdrawnAt }) => withdrawnAt),
        [NOON, undefined],
      );
    });

    it('changes nothing when a part of a change cannot be recorded', async () => {
      await keep(1);
      await withdraw(1);
      await assert.rejects(withdraw(1));
      assert.equal((await look(1))!.cases[0]!.flagsLeft, 0);
      assert.equal((await store.readEvents(0, 100)).length, 3);
    });

    it('keeps a note once, and tells another under its id', async () => {
      await keep(1);
      await keep(2, ['b']);
      const note = { id: idOf('070e', 1), by: 'ann', text: 'Seen before.', at: NOON };
      assert.equal(await store.addNote(caseOf(1), note), 'new');
      assert.equal(await store.addNote(caseOf(1), { ...note, at: NOON + 1 }), 'same');
      assert.equal(await store.addNote(caseOf(1), { ...note, text: 'Other words.' }), 'conflict');
      assert.equal(await store.addNote(caseOf(2), note), 'conflict');
      assert.equal(await store.addNote(caseOf(9), note), undefined);
      assert.deepEqual((await store.readCase(caseOf(1)))!.notes, [note]);
    });
  });
}
