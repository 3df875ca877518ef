import { expect } from 'chai';
import * as dialog from '../src/dialog/dialog.stories.ts';
import type { Failure } from '../src/dialog/failure.ts';
import type { FlowState, Step } from '../src/dialog/flow-state.ts';
import * as parts from '../src/dialog/parts/parts.stories.ts';

// the types ask for a new one here
const STEPS: Record<Exclude<Step, 'closed'>, true> = {
  loading: true,
  noOffer: true,
  reason: true,
  comfort: true,
  preparing: true,
  unprepared: true,
  legal: true,
  sending: true,
  failed: true,
  queued: true,
  forwarded: true,
  received: true,
};
const FAILURES: Record<Failure['kind'], true> = {
  offline: true,
  unreachable: true,
  timeout: true,
  unexpected: true,
  signIn: true,
  gone: true,
  challenge: true,
  limited: true,
  refused: true,
};

const told = Object.entries({ ...dialog, ...parts })
  .filter(([name]) => name !== 'default')
  .map(
    ([name, story]) =>
      [name, (story as { parameters: { state: () => FlowState } }).parameters.state()] as const,
  );

describe('the stories of the dialog', () => {
  it('are one at least for each step of the flow; a closed dialog shows nothing', () => {
    const steps = new Set(told.map(([, { step }]) => step));
    expect([...steps].sort()).to.deep.equal(Object.keys(STEPS).sort());
  });

  it('are one at least for each way a flag can fail', () => {
    const failures = told.flatMap(([, state]) => (state.step === 'failed' ? [state.failure] : []));
    expect([...new Set(failures.map(({ kind }) => kind))].sort()).to.deep.equal(Object.keys(FAILURES).sort());
    expect(
      failures.some((failure) => 'isFinal' in failure),
      'not to be sent again',
    ).to.equal(true);
  });

  it('show the steps that a failure can lead back to, and both ways of a repeat', () => {
    const looks = told.map(([, state]) => {
      if (state.step === 'failed' || state.step === 'sending') return `${state.step} from ${state.from}`;
      if (state.step === 'received')
        return `received ${state.isEarlier} ${state.sent.isRepeat} ${state.sent.isNotice}`;
      return state.step === 'forwarded' ? `forwarded ${state.forwarded.isRepeat}` : state.step;
    });
    expect(looks).to.include.members([
      'failed from legal',
      'failed from reason',
      'sending from legal',
      'sending from reason',
      'received false false false',
      'received false false true',
      'received false true false',
      'received true false false',
      'forwarded false',
      'forwarded true',
    ]);
  });
});
