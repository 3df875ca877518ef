import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type FlagDraft, isRefusedError, isTimeoutError } from '@report-this/client';
import { aFlagDraft, aTarget, manualClock, refusal } from '@report-this/client/testing';
import { aClient, rejectionOf } from './clients.test-helper.ts';

describe('the fake receiver', () => {
  it('answers late by the clock, without anybody waiting', async () => {
    const clock = manualClock();
    const { client, receiver } = aClient({ clock }, { clock });
    receiver.answerNext({ afterMs: 9000, then: refusal('not-accepting', { retryAfter: 60 }) });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft()));
    await clock.untilAsleep(9000);
    assert.deepEqual(receiver.transcript, ['POST /flags → …']);
    clock.advance(9000);
    assert.ok(isRefusedError(await submitting));
    assert.deepEqual(receiver.transcript, ['POST /flags → 503']);
  });

  it('that answers too late is not waited for', async () => {
    const clock = manualClock();
    const { client, receiver } = aClient({ clock }, { clock });
    receiver.answerNext({ afterMs: 20_000, then: 'as-usual' });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft()));
    await clock.untilAsleep(20_000);
    clock.advance(15_000);
    assert.ok(isTimeoutError(await submitting));
    assert.deepEqual(receiver.transcript, ['POST /flags → aborted']);
  });

  for (const [what, change, name, pointer] of [
    [
      'a reason',
      { claim: { basis: 'terms', reason: 'terms.off_topic' } },
      'reason-not-offered',
      '/claim/reason',
    ],
    [
      'a kind of target',
      { targets: [aTarget(), aTarget({ kind: 'ad' })] },
      'target-kind-not-accepted',
      '/targets/1/kind',
    ],
    ['a role', { reporter: { role: 'account', assertion: 'jwt' } }, 'invalid-flag', '/reporter/role'],
  ] as const) {
    it(`refuses ${what} that its offer does not list`, async () => {
      const { client } = aClient();
      const error = await rejectionOf(client.submitFlag(aFlagDraft(change as Partial<FlagDraft>)));
      assert.ok(isRefusedError(error));
      assert.deepEqual([error.problemName, error.problem.issues?.[0]?.pointer], [name, pointer]);
    });
  }
});
