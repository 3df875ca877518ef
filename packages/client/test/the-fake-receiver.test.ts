import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusedError, isTimeoutError } from '@report-this/client';
import { aFlagDraft, manualClock, refusal } from '@report-this/client/testing';
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
});
