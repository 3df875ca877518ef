import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Offer } from '@report-this/protocol';
import { anOffer, anOfferedGroup, anOfferedReason, aReceipt } from '@report-this/client/testing';
import fc from 'fast-check';
import { type Draft, EMPTY_DRAFT } from '../src/dialog/draft.ts';
import type { Failure } from '../src/dialog/failure.ts';
import { flow } from '../src/dialog/flow.ts';
import type { FlowEvent } from '../src/dialog/flow-event.ts';
import { closedFlow, type FlowState, type Step } from '../src/dialog/flow-state.ts';

const OFFER = anOffer();
const BUILT_IN = anOffer({
  receiver: 'https://built-in.example/',
  groups: [anOfferedGroup(), anOfferedGroup({ code: 'ours' })],
});
const RECEIPT = aReceipt();
const FORWARDED = {
  status: 'forwarded',
  flagId: RECEIPT.flagId,
  to: 'social.example',
  isRepeat: false,
} as const;

const filled: Draft = {
  ...EMPTY_DRAFT,
  group: 'speech',
  explanation: 'It calls for violence.',
  isIllegal: true,
  name: 'Ana',
  email: 'ana@example.org',
};

const kept = { draft: filled, offer: OFFER, source: 'receiver' } as const;
const sent = { receipt: RECEIPT, isRepeat: false, isNotice: true };
const offline: Failure = { kind: 'offline' };

/** One state of each step, the form filled in as a complete notice. */
const STATES = {
  closed: { ...kept, step: 'closed' },
  loading: { ...kept, step: 'loading', offer: undefined, source: 'builtIn' },
  noOffer: { ...kept, step: 'noOffer', offer: undefined, source: 'builtIn' },
  reason: { ...kept, step: 'reason', issues: [] },
  comfort: { ...kept, step: 'comfort' },
  preparing: { ...kept, step: 'preparing' },
  unprepared: { ...kept, step: 'unprepared' },
  legal: { ...kept, step: 'legal', issues: [] },
  sending: { ...kept, step: 'sending', from: 'legal' },
  failed: { ...kept, step: 'failed', from: 'legal', failure: offline },
  queued: { ...kept, step: 'queued', flagId: RECEIPT.flagId },
  forwarded: { ...kept, step: 'forwarded', forwarded: FORWARDED },
  received: { ...kept, draft: EMPTY_DRAFT, step: 'received', sent, isEarlier: false },
} as const satisfies Record<Step, FlowState>;

const EVENTS = {
  open: { type: 'open' },
  readOffer: { type: 'readOffer' },
  offerRead: { type: 'offerRead', offer: OFFER },
  offerSlow: { type: 'offerSlow', builtIn: BUILT_IN },
  offerFailed: { type: 'offerFailed', builtIn: BUILT_IN },
  edit: { type: 'edit', change: { name: 'Ben' } },
  next: { type: 'next' },
  prepared: { type: 'prepared' },
  unprepared: { type: 'unprepared' },
  back: { type: 'back' },
  sent: { type: 'sent', receipt: RECEIPT, isRepeat: false },
  queued: { type: 'queued', flagId: RECEIPT.flagId },
  forwarded: { type: 'forwarded', forwarded: FORWARDED },
  failed: { type: 'failed', failure: offline },
  retry: { type: 'retry' },
  online: { type: 'online' },
  again: { type: 'again' },
  close: { type: 'close' },
} as const satisfies Record<FlowEvent['type'], FlowEvent>;

const NOT_OFFERED = {
  type: 'failed',
  failure: { kind: 'refused', issues: [{ field: 'reason', code: 'notOffered' }] },
} as const satisfies FlowEvent;

const SAME = '·';

// prettier-ignore
const TABLE: Record<Step, Record<FlowEvent['type'], Step | typeof SAME>> = {
  closed:   { open: 'reason', readOffer: SAME, offerRead: 'closed', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: SAME },
  loading:  { open: SAME, readOffer: SAME, offerRead: 'reason', offerSlow: 'reason', offerFailed: 'reason', edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  noOffer:  { open: SAME, readOffer: SAME, offerRead: 'noOffer', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: 'loading', online: SAME, again: SAME, close: 'closed' },
  reason:   { open: SAME, readOffer: SAME, offerRead: 'reason', offerSlow: SAME, offerFailed: SAME, edit: 'reason', next: 'preparing', prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  comfort: { open: SAME, readOffer: SAME, offerRead: 'comfort', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: 'reason', sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  preparing: { open: SAME, readOffer: SAME, offerRead: 'preparing', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: 'legal', unprepared: 'unprepared', back: 'reason', sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  unprepared: { open: SAME, readOffer: SAME, offerRead: 'unprepared', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: 'reason', sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: 'preparing', online: SAME, again: SAME, close: 'closed' },
  legal:    { open: SAME, readOffer: SAME, offerRead: 'legal', offerSlow: SAME, offerFailed: SAME, edit: 'legal', next: 'sending', prepared: SAME, unprepared: SAME, back: 'reason', sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  sending:  { open: SAME, readOffer: SAME, offerRead: 'sending', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: 'legal', sent: 'received', queued: 'queued', forwarded: 'forwarded', failed: 'failed', retry: SAME, online: SAME, again: SAME, close: 'closed' },
  failed:   { open: SAME, readOffer: SAME, offerRead: 'failed', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: 'legal', sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: 'sending', online: 'sending', again: SAME, close: 'closed' },
  queued:   { open: SAME, readOffer: SAME, offerRead: 'queued', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  forwarded: { open: SAME, readOffer: SAME, offerRead: 'forwarded', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: SAME, close: 'closed' },
  received: { open: SAME, readOffer: SAME, offerRead: 'received', offerSlow: SAME, offerFailed: SAME, edit: SAME, next: SAME, prepared: SAME, unprepared: SAME, back: SAME, sent: SAME, queued: SAME, forwarded: SAME, failed: SAME, retry: SAME, online: SAME, again: 'reason', close: 'closed' },
};

describe('the flow', () => {
  for (const [step, row] of Object.entries(TABLE) as [Step, (typeof TABLE)[Step]][]) {
    for (const [type, expected] of Object.entries(row) as [FlowEvent['type'], Step | typeof SAME][]) {
      it(`${step} + ${type} → ${expected === SAME ? 'as it was' : expected}`, () => {
        const before: FlowState = STATES[step];
        const after = flow(before, EVENTS[type]);
        if (expected === SAME) assert.equal(after, before);
        else {
          assert.notEqual(after, before);
          assert.equal(after.step, expected);
        }
      });
    }
  }

  it('is left as it is by an event that is none', () => {
    assert.equal(flow(STATES.reason, { type: 'dance' } as never), STATES.reason);
  });

  const from = (state: FlowState, ...events: FlowEvent[]) => events.reduce(flow, state);
  const edit = (change: Partial<Draft>): FlowEvent => ({ type: 'edit', change });
  const opened = from(closedFlow(), EVENTS.open, EVENTS.offerRead);

  it('sends a report of broken rules in three activations: open, choose, send', () => {
    assert.equal(from(opened, edit({ group: 'terms' }), EVENTS.next).step, 'sending');
  });

  it('asks for a reason before anything else', () => {
    const state = from(opened, EVENTS.next);
    assert.deepEqual(state.step === 'reason' && state.issues, [{ field: 'reason', code: 'required' }]);
    const mended = from(state, edit({ group: 'terms' }));
    assert.deepEqual(mended.step === 'reason' && mended.issues, []);
  });

  it('sends nothing for what a person just does not like', () => {
    const disliked = from(
      opened,
      edit({ group: 'terms', reason: 'terms.spam' }),
      edit({ group: '', isDisliked: true }),
    );
    assert.deepEqual([disliked.draft.group, disliked.draft.reason], ['', '']);
    const comfort = from(disliked, EVENTS.next);
    assert.equal(comfort.step, 'comfort');
    assert.equal(from(comfort, EVENTS.back).step, 'reason');
    assert.equal(from(disliked, edit({ group: 'terms' }), EVENTS.next).step, 'sending');
  });

  it('asks for a reason of who does not like it and thinks that it is illegal', () => {
    const state = from(opened, edit({ isDisliked: true, isIllegal: true }), EVENTS.next);
    assert.deepEqual(state.step === 'reason' && state.issues, [{ field: 'reason', code: 'required' }]);
  });

  it('stays where a part of the form finds something missing, until that part is mended', () => {
    const issue = { field: 'part-quote', text: 'Choose the words.' } as const;
    const state = from(opened, edit({ group: 'terms' }), { type: 'next', issues: [issue] });
    assert.deepEqual(state.step === 'reason' && state.issues, [issue]);
    const other = from(state, edit({ explanation: 'Spam.' }));
    assert.deepEqual(other.step === 'reason' && other.issues, [issue]);
    const mended = from(state, edit({ answers: { quote: 'Buy now' } }));
    assert.deepEqual(mended.step === 'reason' && mended.issues, []);
  });

  it('forgets what was found missing in a field when that is mended', () => {
    const issues = (['explanation', 'name', 'email'] as const).map(
      (field) => ({ field, code: 'required' }) as const,
    );
    const notice = from(STATES.legal, { type: 'next', issues });
    assert.equal(notice.step, 'legal');
    const fields = (state: FlowState) =>
      state.step === 'legal' ? state.issues.map(({ field }) => field) : undefined;
    assert.deepEqual(fields(notice), ['explanation', 'name', 'email']);
    assert.deepEqual(fields(from(notice, edit({ name: 'Ana' }))), ['explanation', 'email']);
    assert.deepEqual(fields(from(notice, edit({ isAnonymous: true }))), ['explanation']);
  });

  it('sends a notice in which nothing is missing', () => {
    const change = { group: 'speech', isIllegal: true, explanation: 'Hate.', isAnonymous: true };
    assert.equal(from(opened, edit(change), EVENTS.next, EVENTS.prepared, EVENTS.next).step, 'sending');
  });

  it('refuses a text longer than the receiver takes', () => {
    const state = from(opened, edit({ group: 'terms', explanation: 'a'.repeat(2001) }), EVENTS.next);
    assert.deepEqual(state.step === 'reason' && state.issues, [{ field: 'explanation', code: 'tooLong' }]);
  });

  it('leads a refusal to the field it names', () => {
    const refused = (field: 'email' | 'reason'): FlowEvent => ({
      type: 'failed',
      failure: { kind: 'refused', issues: [{ field, code: 'refused' }] },
    });
    assert.equal(from(STATES.sending, refused('email')).step, 'legal');
    assert.equal(from(STATES.sending, refused('reason')).step, 'reason');
  });

  it('tells a refusal that names no field, and does not offer to try the same again', () => {
    const state = from(STATES.sending, { type: 'failed', failure: { kind: 'refused', issues: [] } });
    assert.equal(state.step, 'failed');
    assert.equal(flow(state, EVENTS.retry), state);
  });

  it('forgets the finer reason when another group is chosen', () => {
    const state = from(
      opened,
      edit({ group: 'speech' }),
      edit({ reason: 'speech.defamation' }),
      edit({ group: 'terms' }),
    );
    assert.equal(state.draft.reason, '');
  });

  describe('a list that comes late', () => {
    const early = from(closedFlow(), EVENTS.open, EVENTS.offerSlow);
    const issuesOf = (state: FlowState) => state.step === 'reason' && state.issues;
    const notChosen = [{ field: 'reason', code: 'required' }];

    it('does not move the one that is on the screen, whatever is chosen there', () => {
      for (const change of [{}, { isDisliked: true }, { group: 'ours' }, { group: 'terms' }]) {
        const before = from(early, edit(change));
        const after = from(before, EVENTS.offerRead);
        assert.deepEqual({ ...after, late: undefined }, { ...before, late: undefined });
        assert.deepEqual([after.offer, after.source], [BUILT_IN, 'builtIn']);
      }
    });

    it('is what the flag is sent by, where it has what is chosen', () => {
      const state = from(early, edit({ group: 'terms' }), EVENTS.offerRead, EVENTS.next);
      assert.deepEqual([state.step, state.offer, state.source], ['sending', OFFER, 'receiver']);
    });

    it('is shown instead of sending what it lacks', () => {
      const state = from(
        early,
        edit({ group: 'ours', explanation: 'It is.' }),
        EVENTS.offerRead,
        EVENTS.next,
      );
      assert.deepEqual([state.offer, state.source], [OFFER, 'receiver']);
      assert.deepEqual(issuesOf(state), notChosen);
      assert.deepEqual([state.draft.group, state.draft.explanation], ['', 'It is.']);
      assert.equal(from(state, edit({ group: 'terms' }), EVENTS.next).step, 'sending');
    });

    it('is there when the person opens the dialog again, and says that a choice is lost', () => {
      const leave = [EVENTS.offerRead, EVENTS.close, EVENTS.open];
      const state = from(early, edit({ group: 'ours' }), ...leave);
      assert.deepEqual([state.step, state.offer, state.source], ['reason', OFFER, 'receiver']);
      assert.deepEqual([state.draft.group, issuesOf(state)], ['', notChosen]);
      assert.deepEqual(issuesOf(from(early, edit({ group: 'terms' }), ...leave)), []);
    });

    it('is there when the person asks for it, also where it is as slow again', () => {
      for (const event of [EVENTS.offerRead, EVENTS.offerSlow, EVENTS.offerFailed]) {
        const state = from(early, EVENTS.offerRead, EVENTS.readOffer, event);
        assert.deepEqual([state.step, state.offer, state.source], ['reason', OFFER, 'receiver']);
      }
    });

    it('leaves a notice that is being written as it is, and is there once the receiver lacks its reason', () => {
      const notice = from(early, edit({ group: 'ours', isIllegal: true }), EVENTS.next, EVENTS.prepared);
      const late = from(notice, EVENTS.offerRead);
      assert.deepEqual([late.step, late.offer], ['legal', BUILT_IN]);
      const state = from(late, EVENTS.next, NOT_OFFERED);
      assert.deepEqual([state.step, state.offer, state.draft.group], ['reason', OFFER, '']);
      assert.deepEqual(issuesOf(state), NOT_OFFERED.failure.issues);
    });
  });

  describe('a reason that the receiver no longer takes', () => {
    const OTHER = anOffer({ groups: [anOfferedGroup({ code: 'other' })] });
    const refused = from(opened, edit({ group: 'terms' }), EVENTS.next, NOT_OFFERED);
    const issuesOf = (state: FlowState) => state.step === 'reason' && state.issues;

    it('has the list read again, and what is wrong said there', () => {
      assert.equal(refused.step, 'loading');
      const state = from(refused, { type: 'offerRead', offer: OTHER });
      assert.deepEqual([state.step, state.offer, state.draft.group], ['reason', OTHER, '']);
      assert.deepEqual(issuesOf(state), NOT_OFFERED.failure.issues);
    });

    it('is said on the list from before, where it cannot be read again', () => {
      for (const event of [EVENTS.offerSlow, EVENTS.offerFailed]) {
        const state = from(refused, event);
        assert.deepEqual([state.offer, state.source, state.draft.group], [OFFER, 'receiver', 'terms']);
        assert.deepEqual(issuesOf(state), NOT_OFFERED.failure.issues);
      }
    });
  });

  it('tells when the list cannot be read, and reads it again on demand', () => {
    const state = from(closedFlow(), EVENTS.open, EVENTS.offerFailed);
    assert.equal(state.source, 'builtIn');
    assert.equal(from(state, EVENTS.readOffer).step, 'loading');
  });

  it('tells when not even its own list is there, and tries both again on demand', () => {
    const state = from(closedFlow(), EVENTS.open, { type: 'offerFailed', builtIn: undefined });
    assert.equal(state.step, 'noOffer');
    assert.equal(from(state, EVENTS.retry, EVENTS.offerRead).step, 'reason');
    const waiting = from(closedFlow(), EVENTS.open);
    assert.equal(flow(waiting, { type: 'offerSlow', builtIn: undefined }), waiting);
  });

  it('keeps the draft when the steps of a notice cannot be loaded', () => {
    const draft = edit({ group: 'speech', isIllegal: true, explanation: 'Hate.' });
    const state = from(opened, draft, EVENTS.next, EVENTS.unprepared);
    assert.equal(state.step, 'unprepared');
    const legal = from(state, EVENTS.retry, EVENTS.prepared);
    assert.equal(legal.step, 'legal');
    assert.equal(legal.draft.explanation, 'Hate.');
    assert.equal(from(state, EVENTS.back).step, 'reason');
  });

  it('keeps the answers of other parts when one is told', () => {
    const tell = (name: string, answer: unknown): FlowEvent => ({
      type: 'edit',
      change: { answers: { [name]: answer } },
    });
    const { draft } = from(STATES.reason, tell('quote', 'Buy'), tell('moment', 12), tell('quote', 'Buy now'));
    assert.deepEqual(draft.answers, { quote: 'Buy now', moment: 12 });
  });

  it('shows a receipt that the host kept before anything else', () => {
    for (const event of [EVENTS.offerRead, EVENTS.offerSlow, EVENTS.offerFailed]) {
      const state = from(closedFlow(RECEIPT), EVENTS.open, event);
      assert.deepEqual(state.step === 'received' && [state.sent.receipt, state.isEarlier], [RECEIPT, true]);
      assert.equal(from(state, EVENTS.again).step, 'reason');
    }
  });

  it('shows the receipt when the dialog is opened once more, and lets the person report something else', () => {
    const again = from(STATES.received, EVENTS.close, EVENTS.open);
    assert.deepEqual(again.step === 'received' && again.isEarlier, true);
    assert.deepEqual(from(again, EVENTS.again).draft, EMPTY_DRAFT);
  });
});

describe('whatever happens in whatever order', () => {
  const drafts = fc.record(
    {
      group: fc.constantFrom('', 'terms', 'child', 'speech', 'ours', 'gone'),
      reason: fc.constantFrom('', 'terms.spam', 'speech.defamation'),
      explanation: fc.string(),
      isDisliked: fc.boolean(),
      isIllegal: fc.boolean(),
      isAnonymous: fc.boolean(),
      name: fc.string(),
      email: fc.constantFrom('', 'ana', 'ana@example.org'),
    },
    { requiredKeys: [] },
  );
  const other: Offer = anOffer({
    groups: [anOfferedGroup({ reasons: [anOfferedReason({ code: 'terms.other' })] })],
  });
  const kinds = fc.constantFrom(
    ...(['offline', 'unreachable', 'timeout', 'unexpected', 'challenge', 'signIn', 'gone'] as const),
  );
  const failures: fc.Arbitrary<Failure> = fc.oneof(
    kinds.map((kind): Failure => ({ kind })),
    fc.nat().map((waitMs): Failure => ({ kind: 'limited', waitMs })),
    fc
      .constantFrom('reason', 'email')
      .map((field): Failure => ({ kind: 'refused', issues: [{ field, code: 'refused' }] })),
    fc.constant<Failure>(NOT_OFFERED.failure),
  );
  const events: fc.Arbitrary<FlowEvent> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.values(EVENTS)) },
    { weight: 2, arbitrary: drafts.map((change): FlowEvent => ({ type: 'edit', change })) },
    { weight: 1, arbitrary: failures.map((failure): FlowEvent => ({ type: 'failed', failure })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(OFFER, other).map((offer): FlowEvent => ({ type: 'offerRead', offer })),
    },
  );

  it('the step is one of the table, and the draft is kept until the flag is sent', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 60 }), (sequence) => {
        let state = closedFlow();
        let expected = EMPTY_DRAFT;
        for (const event of sequence) {
          const before = state;
          state = flow(state, event);
          assert.ok(state.step in TABLE, state.step);

          const isEdited = event.type === 'edit' && (before.step === 'reason' || before.step === 'legal');
          if (isEdited) {
            const isOtherGroup = 'group' in event.change && event.change.group !== expected.group;
            expected = {
              ...expected,
              ...(isOtherGroup && { reason: '', isDisliked: false }),
              ...event.change,
            };
          }
          const isSent = before.step === 'sending' && ['sent', 'queued', 'forwarded'].includes(event.type);
          if (isSent) expected = EMPTY_DRAFT;
          // but for that, only a list of the receiver's that lacks it takes a choice away
          if (expected.group && !state.draft.group && !isEdited) {
            assert.equal(state.source, 'receiver');
            const group = state.offer?.groups.find(({ code }) => code === expected.group);
            assert.ok(!group?.reasons.some(({ code }) => !expected.reason || code === expected.reason));
            expected = { ...expected, group: '', reason: '' };
          }
          // what is on the screen moves only with the person
          if (before.step === 'reason' && state.step === 'reason' && event.type !== 'next')
            assert.equal(state.offer, before.offer);
          assert.deepEqual(state.draft, expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
