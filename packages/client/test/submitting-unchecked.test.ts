import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlagDraft } from '@report-this/protocol';
import { createHttp, isRefusedError, submitFlag, submitUncheckedFlag } from '@report-this/client';
import { aFlagDraft, anId, fakeReceiver } from '@report-this/client/testing';
import { rejectionOf } from './clients.test-helper.ts';

const aWay = () => {
  const receiver = fakeReceiver();
  return { receiver, http: createHttp({ receiver: receiver.url, fetch: receiver.fetch }) };
};
const withoutTargets: FlagDraft = { ...aFlagDraft(), targets: [] };

describe('submitting a flag without a check', () => {
  it('sends the same request, and hands over the same receipt', async () => {
    const [checked, unchecked] = [aWay(), aWay()];
    const one = await submitFlag(checked.http, aFlagDraft(), { id: anId() });
    const other = await submitUncheckedFlag(unchecked.http, aFlagDraft(), { id: anId() });
    assert.deepEqual(other, one);
    assert.deepEqual(unchecked.receiver.requests[0]?.body, checked.receiver.requests[0]?.body);
  });

  it('leaves it to the receiver to name what is wrong', async () => {
    const { receiver, http } = aWay();
    const error = await rejectionOf(submitUncheckedFlag(http, withoutTargets, { id: anId() }));
    assert.ok(isRefusedError(error) && error.problemName === 'invalid-flag');
    assert.deepEqual(receiver.transcript, ['POST /flags → 422']);
  });

  it('sends nothing once its caller has given up', async () => {
    const { receiver, http } = aWay();
    const reason = new Error('Enough.');
    assert.equal(
      await rejectionOf(
        submitUncheckedFlag(http, aFlagDraft(), { id: anId(), signal: AbortSignal.abort(reason) }),
      ),
      reason,
    );
    assert.deepEqual(receiver.transcript, []);
  });
});
