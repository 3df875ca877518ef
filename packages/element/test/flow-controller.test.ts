import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { aFlagDraft, anOffer, anOfferedGroup, aReceipt } from '@report-this/client/testing';
import type { FlagDraft, Offer } from '@report-this/protocol';
import { failureOf } from '../src/dialog/failing.ts';
import { closedFlow, type FlowState } from '../src/dialog/flow-state.ts';
import { FlowController, type FlowParts } from '../src/dialog/flow-controller.ts';
import { sending, type SendingParts } from '../src/dialog/sending.ts';
import type { Sender } from '../src/sender.ts';

const BUILT_IN = anOffer({ groups: [anOfferedGroup({ code: 'ours' })] });

/** A controller whose sender answers by hand, and everything that came out of it. */
function aController(parts: Partial<FlowParts & SendingParts> = {}) {
  const offers = deferred<Offer>();
  const states: FlowState[] = [];
  const submitted: { draft: FlagDraft; id: string; signal: AbortSignal }[] = [];
  let ids = 0;
  const all = {
    sender: async (): Promise<Sender> => ({
      readOffer: () => offers.promise,
      submitFlag: async (draft, options) => {
        submitted.push({ draft, id: options!.id!, signal: options!.signal! });
        return { status: 'received', receipt: aReceipt(), isRepeat: false };
      },
    }),
    language: 'en',
    builtInOffer: async () => BUILT_IN,
    prepareNotice: async () => {},
    said: (): unknown => undefined,
    flagDraft: () => aFlagDraft(),
    nextId: () => `id-${++ids}`,
    isOnline: () => true,
    failureOf: (error: unknown) => failureOf(error, true),
    maySubmit: () => true,
    onSent: () => {},
    onForwarded: async () => {},
    onError: () => {},
    onState: (state: FlowState) => states.push(state),
    ...parts,
  };
  const controller = new FlowController(closedFlow(), { send: sending(all), ...all });
  return { controller, offers, submitted, steps: () => states.map(({ step }) => step) };
}

function deferred<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Value>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const choose = { type: 'edit', change: { group: 'terms' } } as const;

describe('what the flow asks for', () => {
  it('an offer that is slow lets the built-in one in, and is there when it is asked for', async (test) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    test.after(() => mock.timers.reset());
    const { controller, offers, steps } = aController();
    controller.dispatch({ type: 'open' });
    await settled();
    mock.timers.tick(2499);
    assert.deepEqual(steps(), ['loading']);
    mock.timers.tick(1);
    await settled();
    assert.deepEqual(steps(), ['loading', 'reason']);
    assert.equal(controller.state.offer, BUILT_IN);
    offers.resolve(anOffer());
    await settled();
    assert.equal(controller.state.offer, BUILT_IN);
    controller.dispatch({ type: 'readOffer' });
    await settled();
    assert.deepEqual(steps(), ['loading', 'reason', 'reason', 'loading', 'reason']);
    assert.deepEqual(controller.state.offer, anOffer());
  });

  it('an offer that is slow is still waited for when it is asked for again', async (test) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    test.after(() => mock.timers.reset());
    const readings = [deferred<Offer>(), deferred<Offer>()];
    const waiting = [...readings];
    const sender = { readOffer: () => waiting.shift()!.promise, submitFlag: () => assert.fail() };
    const { controller } = aController({ sender: async () => sender });
    controller.dispatch({ type: 'open' });
    await settled();
    mock.timers.tick(2500);
    await settled();
    controller.dispatch({ type: 'readOffer' });
    await settled();
    readings[0]!.resolve(anOffer());
    await settled();
    assert.deepEqual([controller.state.step, controller.state.offer], ['reason', anOffer()]);
  });

  it('an offer that comes after closing changes nothing', async () => {
    const { controller, offers, steps } = aController();
    controller.dispatch({ type: 'open' });
    controller.dispatch({ type: 'close' });
    offers.resolve(anOffer());
    await settled();
    assert.deepEqual(steps(), ['loading', 'closed']);
  });

  it('a sender whose code cannot be loaded is a failure to be tried again', async () => {
    const { controller, steps } = aController({ sender: () => Promise.reject(new TypeError('no chunk')) });
    controller.dispatch({ type: 'open' });
    await settled();
    assert.equal(controller.state.source, 'builtIn');
    controller.dispatch({ type: 'edit', change: { group: 'ours' } });
    controller.dispatch({ type: 'next' });
    await settled();
    assert.equal(steps().at(-1), 'failed');
  });

  it('a flag that the page keeps back is not sent, and the step stays', async () => {
    const { controller, offers, submitted } = aController({ maySubmit: () => false });
    controller.dispatch({ type: 'open' });
    offers.resolve(anOffer());
    await settled();
    controller.dispatch(choose);
    controller.dispatch({ type: 'next' });
    await settled();
    assert.equal(controller.state.step, 'reason');
    assert.equal(submitted.length, 0);
  });

  it('closing while the sender is being loaded sends nothing', async () => {
    const { controller, offers, submitted } = aController();
    controller.dispatch({ type: 'open' });
    offers.resolve(anOffer());
    await settled();
    controller.dispatch(choose);
    controller.dispatch({ type: 'next' });
    controller.dispatch({ type: 'close' });
    await settled();
    assert.equal(submitted.length, 0);
    assert.equal(controller.state.step, 'closed');
    assert.equal(controller.state.draft.group, 'terms');
  });

  it('a conflict of ids is met by another id', async () => {
    const conflict = Object.assign(new Error(), {
      name: 'RefusedError',
      problemName: 'flag-id-conflict',
      problem: { status: 409 },
    });
    const ids: string[] = [];
    const sender: Sender = {
      readOffer: async () => anOffer(),
      submitFlag: async (_draft, options) => {
        ids.push(options!.id!);
        throw conflict;
      },
    };
    const { controller } = aController({ sender: async () => sender });
    controller.dispatch({ type: 'open' });
    await settled();
    controller.dispatch(choose);
    controller.dispatch({ type: 'next' });
    await settled();
    controller.dispatch({ type: 'retry' });
    await settled();
    assert.deepEqual(ids, ['id-1', 'id-2']);
  });

  it('a flag that was refused is written anew, under another id, once the host says who reports', async () => {
    const refused = { name: 'RefusedError', problem: { status: 401 } };
    const submitted: [id: string, reporter: FlagDraft['reporter']][] = [];
    const sender: Sender = {
      readOffer: async () => anOffer(),
      submitFlag: async ({ reporter }, options) => {
        submitted.push([options!.id!, reporter]);
        throw Object.assign(new Error(), refused);
      },
    };
    let reporter: FlagDraft['reporter'] = { role: 'anonymous' };
    const { controller } = aController({
      sender: async () => sender,
      said: () => reporter,
      flagDraft: () => aFlagDraft({ reporter }),
    });
    controller.dispatch({ type: 'open' });
    await settled();
    controller.dispatch(choose);
    const send = async () => {
      controller.dispatch({ type: 'next' });
      await settled();
      controller.dispatch({ type: 'back' });
    };
    await send();
    await send();
    reporter = { role: 'account', assertion: 'ana' };
    await send();
    assert.deepEqual(submitted, [
      ['id-1', { role: 'anonymous' }],
      ['id-1', { role: 'anonymous' }],
      ['id-2', reporter],
    ]);
  });

  it('another flag about the same thing, after a receipt, has another id', async () => {
    const { controller, offers, submitted } = aController();
    controller.dispatch({ type: 'open' });
    offers.resolve(anOffer());
    await settled();
    for (const _ of [1, 2]) {
      controller.dispatch(choose);
      controller.dispatch({ type: 'next' });
      await settled();
      controller.dispatch({ type: 'again' });
    }
    assert.deepEqual(
      submitted.map(({ id }) => id),
      ['id-1', 'id-2'],
    );
  });

  it('the steps of a notice are asked for when it is wanted, and again until they come', async () => {
    let asked = 0;
    const prepareNotice = async () => {
      if (++asked < 3) throw new TypeError('no chunk');
    };
    const { controller, offers, steps } = aController({ prepareNotice });
    controller.dispatch({ type: 'open' });
    offers.resolve(anOffer());
    await settled();
    assert.equal(asked, 0);
    controller.dispatch({ type: 'edit', change: { group: 'terms', isIllegal: true } });
    controller.dispatch({ type: 'edit', change: { explanation: 'Once is enough.' } });
    assert.equal(asked, 1);
    controller.dispatch({ type: 'next' });
    await settled();
    assert.equal(controller.state.step, 'unprepared');
    controller.dispatch({ type: 'retry' });
    await settled();
    assert.deepEqual(steps().slice(-4), ['preparing', 'unprepared', 'preparing', 'legal']);
    assert.equal(controller.state.draft.explanation, 'Once is enough.');
  });

  it('a list of our own that cannot be loaded either is told', async () => {
    const { controller } = aController({
      sender: () => Promise.reject(new TypeError('no chunk')),
      builtInOffer: () => Promise.reject(new TypeError('no chunk')),
    });
    controller.dispatch({ type: 'open' });
    await settled();
    assert.equal(controller.state.step, 'noOffer');
  });

  it('code for sending that cannot be loaded is a failure to be tried again, and nothing is lost', async () => {
    const { controller, offers } = aController({ send: () => Promise.reject(new TypeError('no chunk')) });
    controller.dispatch({ type: 'open' });
    offers.resolve(anOffer());
    await settled();
    controller.dispatch(choose);
    controller.dispatch({ type: 'next' });
    await settled();
    const { state } = controller;
    assert.deepEqual(state.step === 'failed' && state.failure, { kind: 'unreachable' });
    assert.equal(state.draft.group, 'terms');
  });
});
