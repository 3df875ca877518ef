import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import { anId, answer, manualClock } from '@report-this/client/testing';
import { createMatrixSender, type MatrixSenderOptions } from '@report-this/client/transports/matrix';
import { rejectionOf } from './clients.test-helper.ts';
import { aDraftAbout, anEvent, fakeMatrix, parts } from './other-systems.test-helper.ts';

function aSender(options: Partial<MatrixSenderOptions> = {}) {
  const matrix = fakeMatrix();
  const clock = manualClock();
  const sender = createMatrixSender({
    homeserver: 'https://matrix.example',
    ...parts(matrix, clock),
    ...options,
  });
  return { matrix, clock, sender };
}

const V3 = '/_matrix/client/v3';

describe('filing into Matrix', () => {
  it('reports events, rooms and users, for which there is no id', async () => {
    const { matrix, sender } = aSender();
    const targets = [
      anEvent(),
      { kind: 'channel', uri: 'matrix:roomid/abc:matrix.example' },
      { kind: 'account', uri: 'matrix:u/mallory:matrix.example' },
      { kind: 'comment', url: 'https://shop.example/7' },
    ];
    assert.deepEqual(await sender.submitFlag(aDraftAbout(targets, { basis: 'illegal' }), { id: anId(7) }), {
      status: 'forwarded',
      flagId: anId(7),
      to: 'matrix.example',
      reports: [{ targets: [0] }, { targets: [1] }, { targets: [2] }],
      leftOut: [{ target: 3, why: 'noAddress' }],
      isRepeat: false,
    });
    assert.deepEqual(matrix.transcript, [
      `POST ${V3}/rooms/!room%3Amatrix.example/report/%24event1 → 200`,
      `POST ${V3}/rooms/!abc%3Amatrix.example/report → 200`,
      `POST ${V3}/users/%40mallory%3Amatrix.example/report → 200`,
    ]);
    assert.deepEqual(matrix.filed[0], {
      reason: '[illegal] [terms.spam] I am [reporter] of [reporter]: write to [reporter].',
    });
  });

  it('goes on where it stopped, when the same flag is submitted again', async () => {
    const { matrix, sender } = aSender();
    const draft = aDraftAbout([anEvent(), { kind: 'account', uri: 'matrix:u/mallory:matrix.example' }]);
    matrix.next(
      `POST ${V3}/users`,
      answer(429, { errcode: 'M_LIMIT_EXCEEDED', error: 'Slow', retry_after_ms: 2500 }),
    );

    const error = await rejectionOf(sender.submitFlag(draft, { id: anId(7) }));
    assert.ok(isRefusedError(error));
    assert.deepEqual(
      [error.problemName, error.retryable, error.retryAfterMs, error.flagId],
      ['rate-limited', true, 2500, anId(7)],
    );
    const second = await sender.submitFlag(draft, { id: anId(7) });
    assert.deepEqual([second.reports.length, second.isRepeat, matrix.filed.length], [2, false, 2]);
    const third = await sender.submitFlag(draft, { id: anId(7) });
    assert.deepEqual([third.reports.length, third.isRepeat, matrix.filed.length], [2, true, 2]);
  });

  it('files another content under the same id, and the same content under another', async () => {
    const { matrix, sender } = aSender();
    await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(7) });
    await sender.submitFlag(aDraftAbout([anEvent()], { explanation: 'Other words.' }), { id: anId(7) });
    await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(8) });
    assert.equal(matrix.filed.length, 3);
  });

  it('forgets the oldest of many flags', async () => {
    const { matrix, sender } = aSender();
    for (let nth = 1; nth <= 51; nth++) await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(nth) });
    assert.equal((await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(2) })).isRepeat, true);
    assert.equal((await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(1) })).isRepeat, false);
    assert.equal(matrix.filed.length, 52);
  });

  it('tells that the account is not in the room', async () => {
    const { sender } = aSender();
    const error = await rejectionOf(sender.submitFlag(aDraftAbout([anEvent('!elsewhere:matrix.example')])));
    assert.ok(isRefusedError(error));
    assert.deepEqual([error.problemName, error.problem.detail], ['not-found', 'Not in the room']);
  });

  it('says at the target what is missing', async () => {
    const { sender, matrix } = aSender();
    const target = { kind: 'message', uri: 'matrix:r/lobby:matrix.example/e/xyz' };
    const error = await rejectionOf(sender.submitFlag(aDraftAbout([target])));
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual([error.issues[0]?.pointer, error.issues[0]?.code], ['/targets/0', 'noRoom']);
    assert.deepEqual(matrix.asked, []);
  });

  it('offers every reason, and asks nothing for it', async () => {
    const { sender, matrix } = aSender();
    const offer = await sender.readOffer();
    assert.equal(offer.groups.length, 12);
    assert.deepEqual(offer.targetKinds, ['message', 'channel', 'account']);
    assert.deepEqual(offer.reporterRoles, ['account']);
    assert.deepEqual(matrix.asked, []);
  });
});

describe('complaints by MSC4457', () => {
  for (const [complaints, api] of [
    ['unstable', '/_matrix/client/unstable/org.matrix.msc4457'],
    ['stable', '/_matrix/client/v1'],
  ] as const) {
    it(`go to the ${complaints} endpoint under a transaction of their own, and come back with an id`, async () => {
      const { matrix, sender } = aSender({ complaints });
      const { reports } = await sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(7) });
      assert.deepEqual(reports, [{ targets: [0], id: 'complaint-1' }]);
      assert.deepEqual(matrix.transcript, [`POST ${api}/safety/report/${anId(7)}.0 → 200`]);
    });
  }

  it('are sent again where the answer was lost, and filed once', async () => {
    const { matrix, sender, clock } = aSender({ complaints: 'stable' });
    matrix.next('POST', 'lost-answer');
    const submitting = sender.submitFlag(aDraftAbout([anEvent()]), { id: anId(7) });
    await clock.untilAsleep(250);
    clock.advance(250);
    assert.deepEqual((await submitting).reports, [{ targets: [0], id: 'complaint-1' }]);
    assert.deepEqual([matrix.asked.length, matrix.filed.length], [2, 1]);
  });

  it('take every explanation that the offer allows without a cut, whatever the script', async () => {
    const { matrix, sender } = aSender({ complaints: 'stable' });
    const { limits } = await sender.readOffer();
    const explanation = '漢'.repeat(limits.explanation);
    await sender.submitFlag(
      aDraftAbout([anEvent()], { basis: 'illegal', reason: 'fraud.inauthentic_account', explanation }),
    );
    const [{ description }] = matrix.filed as [{ description: string }];
    assert.ok(description.endsWith(explanation), description);
  });
});
