import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aStatus } from '@report-this/client/testing';
import type { FlagStatus } from '@report-this/protocol';
import { canWithdraw, openQuestions } from '../src/status/act.ts';
import type { StatusReader } from '../src/status/status-reader.ts';
import { type Focus, Visit, type VisitState } from '../src/status/visit.ts';

const KEY = { flagId: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60', token: 'token' };
const QUESTION = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b61';
const at = '2026-11-21T10:00:00.000Z';

const question = { id: QUESTION, from: 'platform', text: 'Which product?', at } as const;
const asked = aStatus({
  state: 'needsInfo',
  targets: [{ target: 0, state: 'needsInfo' }],
  messages: [question],
});
const answered = aStatus({ state: 'inReview', targets: [{ target: 0, state: 'inReview' }] });
const withdrawn = aStatus({ state: 'withdrawn', targets: [{ target: 0, state: 'withdrawn' }] });

const refusal = (status: number) => Object.assign(new Error(), { name: 'RefusedError', problem: { status } });

/** A visit, what it drew last, where it sent the focus, and what it sent. */
function aVisit(
  reader: Partial<StatusReader>,
  { hasKey = true, prepare = async (_status: FlagStatus): Promise<void> => {} } = {},
) {
  const seen = { state: undefined as VisitState | undefined, focus: [] as Focus[], ids: 0 };
  const ports = {
    key: () => (hasKey ? KEY : undefined),
    reader: () => ({ readStatus: async () => asked, ...reader }),
    isOnline: () => true,
    newId: () => `id-${++seen.ids}`,
    prepare,
    draw: (state: VisitState, focus?: Focus) => {
      seen.state = state;
      if (focus) seen.focus.push(focus);
    },
  };
  return { visit: new Visit(ports), seen };
}

async function begun(...args: Parameters<typeof aVisit>) {
  const made = aVisit(...args);
  await made.visit.refresh();
  return made;
}

describe('reading a status', () => {
  it('asks nobody without a key', async () => {
    const { seen } = await begun({ readStatus: () => assert.fail() }, { hasKey: false });
    assert.deepEqual(seen.state!.look, { is: 'notFound' });
  });

  it('shows it, and says nothing of follow-up that the receiver does not take', async () => {
    const { seen } = await begun({ takesFollowUp: async () => false });
    assert.deepEqual(seen.state!.look, { is: 'shown', status: asked });
    assert.equal(seen.state!.takesFollowUp, false);
  });

  it('shows it though it cannot be known what the receiver takes', async () => {
    const { seen } = await begun({ takesFollowUp: () => Promise.reject(new TypeError()) });
    assert.equal(seen.state!.look.is, 'shown');
    assert.equal(seen.state!.takesFollowUp, false);
  });

  it('again says whether something has changed', async () => {
    let status: FlagStatus = asked;
    const { visit, seen } = await begun({ readStatus: async () => status });
    await visit.refresh();
    assert.equal(seen.state!.note, 'updated');
    status = answered;
    await visit.refresh();
    assert.equal(seen.state!.note, 'changed');
  });

  it('again keeps what is shown when the receiver cannot be reached, and what is being written', async () => {
    let isBroken = false;
    const { visit, seen } = await begun({
      readStatus: async () => (isBroken ? Promise.reject(new TypeError()) : asked),
    });
    visit.write(QUESTION, 'The red');
    isBroken = true;
    await visit.refresh();
    assert.deepEqual(seen.state!.look, { is: 'shown', status: asked, isStale: true });
    assert.equal(visit.textFor(QUESTION), 'The red');
    isBroken = false;
    await visit.refresh();
    assert.deepEqual(seen.state!.look, { is: 'shown', status: asked });
  });

  it('again takes back what the receiver no longer knows', async () => {
    let isGone = false;
    const { visit, seen } = await begun({
      readStatus: async () => (isGone ? Promise.reject(refusal(404)) : asked),
    });
    isGone = true;
    await visit.refresh();
    assert.deepEqual(seen.state!.look, { is: 'notFound' });
  });

  it('waits for the words that a status needs, and fails without them', async () => {
    const asked: FlagStatus[] = [];
    let isBroken = true;
    const { visit, seen } = await begun(
      {},
      {
        prepare: async (status) => {
          asked.push(status);
          if (isBroken) throw new TypeError('It could not be loaded.');
        },
      },
    );
    assert.equal(seen.state!.look.is, 'failed');
    isBroken = false;
    await visit.refresh();
    assert.deepEqual([seen.state!.look.is, asked.length], ['shown', 2]);
  });

  it('of another report forgets the one before', async () => {
    const keys = [KEY, { ...KEY, token: 'another' }];
    const visit = new Visit({
      key: () => keys[0],
      reader: () => ({ readStatus: async () => asked }),
      isOnline: () => true,
      newId: () => 'id',
      prepare: async () => {},
      draw: () => {},
    });
    await visit.refresh();
    visit.write(QUESTION, 'The red');
    keys.shift();
    const reading = visit.refresh();
    assert.equal(visit.state.look.is, 'loading');
    await reading;
    assert.equal(visit.textFor(QUESTION), '');
  });
});

describe('answering a question', () => {
  it('sends the text under a name, shows the new status, and says so', async () => {
    const sent: unknown[][] = [];
    const reply: StatusReader['reply'] = async (...args) => (sent.push(args.slice(0, 3)), answered);
    const { visit, seen } = await begun({ reply });
    visit.write(QUESTION, 'The red one.');
    await visit.reply(QUESTION);
    assert.deepEqual(sent, [
      [KEY.flagId, KEY.token, { id: 'id-1', inReplyTo: QUESTION, text: 'The red one.' }],
    ]);
    assert.deepEqual(seen.state!.look, { is: 'shown', status: answered });
    assert.equal(seen.state!.note, 'sent');
    assert.equal(seen.focus.at(-1), 'messages');
    assert.equal(visit.textFor(QUESTION), '');
  });

  it('sends nothing that is empty or too long, and goes to the field', async () => {
    const { visit, seen } = await begun({ reply: () => assert.fail() });
    for (const [text, trouble] of [
      [' \n', 'empty'],
      ['x'.repeat(2001), 'tooLong'],
    ] as const) {
      visit.write(QUESTION, text);
      await visit.reply(QUESTION);
      assert.deepEqual(seen.state!.act, { is: 'replying', question: QUESTION, trouble });
      assert.equal(seen.focus.at(-1), 'answer');
    }
  });

  it('counts as the protocol does: 2000 emoji are not too long', async () => {
    const { visit, seen } = await begun({ reply: async () => answered });
    visit.write(QUESTION, '🙂'.repeat(2000));
    await visit.reply(QUESTION);
    assert.equal(seen.state!.note, 'sent');
  });

  it('keeps the text when it does not arrive; the same text again is a repeat, another one is not', async () => {
    const ids: string[] = [];
    const reply: StatusReader['reply'] = (_, __, { id }) => (ids.push(id), Promise.reject(new TypeError()));
    const { visit, seen } = await begun({ reply });
    visit.write(QUESTION, 'The red one.');
    await visit.reply(QUESTION);
    await visit.reply(QUESTION);
    assert.deepEqual(seen.state!.act, { is: 'replying', question: QUESTION, trouble: 'notSent' });
    assert.equal(visit.textFor(QUESTION), 'The red one.');
    visit.write(QUESTION, 'The blue one.');
    await visit.reply(QUESTION);
    assert.deepEqual(ids, ['id-1', 'id-1', 'id-2']);
  });

  it('says when the question is no longer open', async () => {
    const { visit, seen } = await begun({ reply: () => Promise.reject(refusal(409)) });
    visit.write(QUESTION, 'The red one.');
    await visit.reply(QUESTION);
    assert.deepEqual(seen.state!.act, { is: 'replying', question: QUESTION, trouble: 'late' });
  });

  it('is done once, however often it is pressed', async () => {
    let times = 0;
    const { visit } = await begun({ reply: async () => (times++, answered) });
    visit.write(QUESTION, 'The red one.');
    await Promise.all([visit.reply(QUESTION), visit.reply(QUESTION)]);
    assert.equal(times, 1);
  });

  it('is still one act while the person writes on, asks to withdraw or confirms; what was not sent stays', async () => {
    const sent: string[] = [];
    let arrive!: (status: FlagStatus) => void;
    const reply: StatusReader['reply'] = (_, __, { text }) => {
      sent.push(text);
      return new Promise((resolve) => (arrive = resolve));
    };
    const { visit, seen } = await begun({ reply });
    visit.write(QUESTION, 'The red one.');
    const first = visit.reply(QUESTION);
    await tick();
    visit.write(QUESTION, 'The red one. Also the blue one.');
    visit.askToWithdraw();
    await visit.confirm();
    assert.deepEqual(seen.state!.act, { is: 'replying', question: QUESTION, isSending: true });
    await visit.reply(QUESTION);
    arrive(asked);
    await first;
    assert.deepEqual(sent, ['The red one.']);
    assert.deepEqual(seen.state!.act, { is: 'none' });
    assert.equal(visit.textFor(QUESTION), 'The red one. Also the blue one.');
  });

  it('wins over a reading that was on its way', async () => {
    const readings: ((status: FlagStatus) => void)[] = [];
    const { visit, seen } = aVisit({
      readStatus: () => new Promise((resolve) => readings.push(resolve)),
      reply: async () => answered,
    });
    const first = visit.refresh();
    await tick();
    readings[0]!(asked);
    await first;
    const second = visit.refresh();
    await tick();
    visit.write(QUESTION, 'The red one.');
    await visit.reply(QUESTION);
    readings[1]!(asked);
    await second;
    assert.deepEqual(seen.state!.look, { is: 'shown', status: answered });
  });
});

describe('withdrawing a report', () => {
  it('is asked about first, and can be left', async () => {
    const { visit, seen } = await begun({ withdrawFlag: () => assert.fail() });
    visit.askToWithdraw();
    assert.equal(seen.state!.act.is, 'withdrawing');
    assert.equal(seen.focus.at(-1), 'question');
    visit.keep();
    assert.equal(seen.state!.act.is, 'none');
    assert.equal(seen.focus.at(-1), 'withdraw');
  });

  it('shows what came of it', async () => {
    const { visit, seen } = await begun({ withdrawFlag: async () => withdrawn });
    visit.askToWithdraw();
    await visit.withdraw();
    assert.deepEqual(seen.state!.look, { is: 'shown', status: withdrawn });
    assert.equal(seen.state!.note, 'withdrawn');
    assert.equal(seen.focus.at(-1), 'title');
  });

  it('says when it came too late, and when it did not arrive', async () => {
    const errors = [refusal(409), new TypeError()];
    const { visit, seen } = await begun({ withdrawFlag: () => Promise.reject(errors.shift()!) });
    visit.askToWithdraw();
    await visit.withdraw();
    assert.deepEqual(seen.state!.act, { is: 'withdrawing', trouble: 'late' });
    await visit.withdraw();
    assert.deepEqual(seen.state!.act, { is: 'withdrawing', trouble: 'failed' });
  });

  it('is offered while no target is decided', () => {
    const of = (...states: FlagStatus['state'][]) =>
      canWithdraw(
        aStatus({ state: states[0]!, targets: states.map((state, target) => ({ target, state })) }),
      );
    assert.deepEqual([of('received'), of('inReview'), of('needsInfo')], [true, true, true]);
    assert.deepEqual([of('decided'), of('withdrawn'), of('closed')], [false, false, false]);
    assert.equal(of('inReview', 'decided'), false);
  });
});

describe('confirming an address', () => {
  it('sends the code, and says when it is wrong', async () => {
    const codes: string[] = [];
    const confirmEmail: StatusReader['confirmEmail'] = async (_, __, code) => {
      codes.push(code);
      if (code !== 'RIGHT') throw refusal(403);
      return answered;
    };
    const { visit, seen } = await begun({ confirmEmail });
    await visit.confirm();
    assert.deepEqual(seen.state!.act, { is: 'confirming', trouble: 'noCode' });
    visit.write('code', ' WRONG ');
    await visit.confirm();
    assert.deepEqual(seen.state!.act, { is: 'confirming', trouble: 'wrongCode' });
    assert.equal(seen.focus.at(-1), 'answer');
    visit.write('code', 'RIGHT');
    await visit.confirm();
    assert.equal(seen.state!.note, 'confirmed');
    assert.deepEqual(codes, ['WRONG', 'RIGHT']);
  });
});

describe('the questions that wait', () => {
  it('are those without a reply, while a case waits', () => {
    assert.deepEqual(openQuestions(asked), [question]);
    const reply = { id: 'r', from: 'reporter', text: 'Red.', at, inReplyTo: QUESTION } as const;
    assert.deepEqual(openQuestions({ ...asked, messages: [question, reply] }), []);
    assert.deepEqual(openQuestions({ ...answered, messages: [question] }), []);
  });

  it('are there though the other target of the flag is in another state', () => {
    const targets: FlagStatus['targets'] = [
      { target: 0, state: 'needsInfo' },
      { target: 1, state: 'received' },
    ];
    assert.deepEqual(openQuestions({ ...asked, state: 'inReview', targets }), [question]);
  });
});

/** Lets what has been promised happen. */
const tick = () => new Promise((resolve) => setImmediate(resolve));
