// What holds for every other system that flags are filed into.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offerSchema, readBy } from '@report-this/protocol/json-schema';
import { nameOf, Offer, read } from '@report-this/protocol';
import {
  isFlagClientError,
  isInvalidDraftError,
  isRefusedError,
  isTimeoutError,
  isUnexpectedAnswerError,
  isUnreachableError,
} from '@report-this/client';
import { anId, answer, type ManualClock, manualClock } from '@report-this/client/testing';
import { createAtprotoSender } from '@report-this/client/transports/atproto';
import { createMastodonSender, type ForwardingSender } from '@report-this/client/transports/mastodon';
import { createMatrixSender } from '@report-this/client/transports/matrix';
import { rejectionOf } from './clients.test-helper.ts';
import {
  aDraftAbout,
  ANA,
  anEvent,
  aPage,
  aRecord,
  aStatus,
  type FakeSystem,
  fakeMastodon,
  fakeMatrix,
  fakePds,
  LABELER,
  parts,
  TOKEN,
} from './other-systems.test-helper.ts';

interface Case {
  readonly system: FakeSystem;
  readonly sender: ForwardingSender;
  readonly clock: ManualClock;
}
type Made = ReturnType<typeof parts>;

const SYSTEMS = {
  Mastodon: {
    fake: fakeMastodon,
    make: (made: Made) => createMastodonSender({ instance: 'https://social.example', ...made }),
    target: aStatus(1),
    report: 'POST /api/v1/reports',
  },
  Matrix: {
    fake: fakeMatrix,
    make: (made: Made) => createMatrixSender({ homeserver: 'https://matrix.example', ...made }),
    target: anEvent(),
    report: 'POST /_matrix',
  },
  'the AT Protocol': {
    fake: fakePds,
    make: (made: Made) =>
      createAtprotoSender({ service: 'https://pds.example', labelerDid: LABELER, ...made }),
    target: aRecord(),
    report: 'POST /xrpc',
  },
} as const;

for (const [name, { fake, make, target, report }] of Object.entries(SYSTEMS)) {
  const aCase = (): Case => {
    const system = fake();
    const clock = manualClock();
    return { system, clock, sender: make(parts(system, clock)) };
  };
  const draft = aDraftAbout([target]);
  const reportsIn = ({ asked }: FakeSystem) =>
    asked.filter(({ method, path }) => `${method} ${path}`.startsWith(report)).length;

  describe(`filing into ${name}`, () => {
    it('tells nothing of who flagged, and the token to nobody but the system', async () => {
      const { system, sender } = aCase();
      await sender.readOffer();
      await sender.submitFlag({
        ...draft,
        evidence: [{ type: 'note', description: `${ANA.name} saw it` }],
        context: { pageUrl: 'https://shop.example/?visitor=ana.rusu@example.org' },
      });
      assert.equal(system.filed.length, 1);
      for (const { all, body } of system.asked) {
        for (const secret of [ANA.name, ANA.email, ANA.organisation, 'visitor=', 'identified'])
          assert.ok(!all.toLowerCase().includes(secret.toLowerCase()), all);
        assert.ok(!JSON.stringify(body ?? '').includes(TOKEN));
      }
    });

    it('offers what is an offer, in words of its own', async () => {
      const offer = await aCase().sender.readOffer();
      assert.ok(readBy(offerSchema, offer).ok);
      assert.ok(read(Offer, offer).ok);
    });

    it('sends a report once when no answer comes, and says that it may be there', async () => {
      const { system, sender } = aCase();
      system.next(report, 'lost-answer');
      const error = await rejectionOf(sender.submitFlag(draft, { id: anId(7) }));
      assert.ok(isUnreachableError(error));
      assert.deepEqual([error.retryable, error.flagId, reportsIn(system)], [false, anId(7), 1]);
      assert.match(error.message, /may have the report all the same/);
      assert.ok(error.cause instanceof TypeError);
    });

    it('sends a report once when the system fails', async () => {
      const { system, sender } = aCase();
      system.next(report, answer(500, { error: 'Internal', errcode: 'M_UNKNOWN' }));
      const error = await rejectionOf(sender.submitFlag(draft));
      assert.ok(isRefusedError(error));
      assert.deepEqual([error.problem.status, error.retryable, reportsIn(system)], [500, false, 1]);
    });

    it('gives up in time', async () => {
      const { system, sender, clock } = aCase();
      system.next(report, 'silence');
      const submitting = rejectionOf(sender.submitFlag(draft));
      await clock.untilAsleep(15_000);
      while (!reportsIn(system)) await new Promise(setImmediate);
      clock.advance(15_000);
      const error = await submitting;
      assert.ok(isTimeoutError(error));
      assert.deepEqual([error.retryable, reportsIn(system)], [false, 1]);
    });

    it('tries no second time when it is too fast, and tells how long to wait', async () => {
      const { system, sender } = aCase();
      const body = { error: 'Too many requests', errcode: 'M_LIMIT_EXCEEDED' };
      system.next(report, answer(429, body, { 'retry-after': '30' }));
      const error = await rejectionOf(sender.submitFlag(draft));
      assert.ok(isRefusedError(error));
      assert.deepEqual(
        [error.problemName, error.retryable, error.retryAfterMs, reportsIn(system)],
        ['rate-limited', true, 30_000, 1],
      );
      assert.equal(nameOf(error.problem), 'rate-limited');
    });

    it('knows a page for people from the system', async () => {
      const { system, sender } = aCase();
      system.next(report, aPage);
      const error = await rejectionOf(sender.submitFlag(draft));
      assert.ok(isUnexpectedAnswerError(error));
      assert.equal(error.status, 200);
    });

    it('asks nothing for a draft that is not valid', async () => {
      const { system, sender } = aCase();
      const error = await rejectionOf(sender.submitFlag({ ...draft, targets: [] }));
      assert.ok(isInvalidDraftError(error));
      assert.equal(error.issues[0]?.pointer, '/targets');
      assert.deepEqual(system.asked, []);
    });

    it('rejects with the caller’s own reason to abort', async () => {
      const { system, sender } = aCase();
      const reason = new Error('Never mind.');
      assert.equal(
        await rejectionOf(sender.submitFlag(draft, { signal: AbortSignal.abort(reason) })),
        reason,
      );
      assert.equal(await rejectionOf(sender.readOffer({ signal: AbortSignal.abort(reason) })), reason);
      assert.deepEqual(system.asked, []);

      const leaving = new AbortController();
      system.next(report, 'silence');
      const submitting = rejectionOf(sender.submitFlag(draft, { signal: leaving.signal }));
      while (!reportsIn(system)) await new Promise(setImmediate);
      leaving.abort(reason);
      assert.equal(await submitting, reason);
    });

    it('keeps words of the draft and the token out of what is logged', async () => {
      const { system, sender } = aCase();
      system.next(report, answer(403, { error: 'Forbidden', errcode: 'M_FORBIDDEN' }));
      const error = await rejectionOf(sender.submitFlag(draft));
      assert.ok(isFlagClientError(error));
      assert.doesNotMatch(JSON.stringify(error), new RegExp(`${TOKEN}|write to|${ANA.name}`));
    });
  });
}

describe('a sender to another system', () => {
  it('refuses an address that is none when it is made', () => {
    assert.throws(() => createMatrixSender({ homeserver: 'javascript:1', accessToken: TOKEN }), TypeError);
  });

  it('shares one time limit among the requests of a call', async () => {
    const system = fakeMastodon();
    const clock = manualClock();
    const sender = createMastodonSender({
      instance: 'https://social.example',
      ...parts(system, clock),
      fetch: async (request) => {
        if (request.method === 'GET') clock.advance(9000);
        return system.fetch(request);
      },
    });
    system.next('POST', 'silence');
    const submitting = rejectionOf(sender.submitFlag(aDraftAbout([aStatus(1)])));
    await clock.untilAsleep(6000);
    while (system.transcript.length < 2) await new Promise(setImmediate);
    clock.advance(6000);
    assert.ok(isTimeoutError(await submitting));
  });
});
