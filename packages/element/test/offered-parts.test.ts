import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFlagDraft, anOffer } from '@report-this/client/testing';
import type { DialogLanguage } from '@report-this/strings/dialog';
import { EMPTY_DRAFT } from '../src/dialog/draft.ts';
import { flow } from '../src/dialog/flow.ts';
import type { FlowEvent } from '../src/dialog/flow-event.ts';
import { closedFlow, type OfferedState } from '../src/dialog/flow-state.ts';
import type { Child } from '../src/dialog/h.ts';
import { offeredParts } from '../src/dialog/parts/offered-parts.ts';
import type { Part, PartRow } from '../src/dialog/parts/part.ts';
import type { OfferedView } from '../src/dialog/view.ts';

const { signal } = new AbortController();
const settled = () => new Promise((resolve) => setImmediate(resolve));

function aState(answers: Readonly<Record<string, unknown>> = {}): OfferedState {
  const offered = flow(flow(closedFlow(), { type: 'open' }), { type: 'offerRead', offer: anOffer() });
  return { ...offered, draft: { ...EMPTY_DRAFT, answers } } as OfferedState;
}

/** A visit whose form has these parts, and what came out of it. */
function aVisit(...rows: (Partial<PartRow> & { part: Part })[]) {
  const loads: string[] = [];
  const events: FlowEvent[] = [];
  let draws = 0;
  const parts = offeredParts(
    rows.map(({ part, ...row }, index) => ({
      name: `part-${index}`,
      place: 'details',
      isOffered: () => true,
      load: async () => (loads.push(row.name ?? `part-${index}`), part),
      ...row,
    })),
    {
      request: () => ({ target: { kind: 'comment' }, origin: {} as Element, comforts: [] }),
      texts: {} as DialogLanguage,
      redraw: () => draws++,
      signal: () => signal,
    },
  );
  const viewOf = (state: OfferedState) =>
    ({ state, dispatch: (event: FlowEvent) => events.push(event) }) as unknown as OfferedView;
  return { parts, loads, events, viewOf, draws: () => draws };
}

const says = (text: string): Part => ({ draw: ({ content }) => [content, text] });

describe('the parts of the form', () => {
  it('are loaded when they are offered, once, and then the form is drawn again', async () => {
    const { parts, loads, viewOf, draws } = aVisit(
      { part: says('one') },
      { part: says('never'), isOffered: () => false },
    );
    const view = viewOf(aState());
    assert.equal(parts.place(view, 'details', 'content'), 'content');
    parts.place(view, 'details', 'content');
    await settled();
    assert.deepEqual([loads, draws()], [['part-0'], 1]);
    assert.deepEqual(parts.place(view, 'details', 'content'), ['content', 'one']);
    parts.place(view, 'details');
    assert.deepEqual(loads, ['part-0']);
  });

  it('stand around each other in the order of their rows, each at its place', async () => {
    const { parts, viewOf } = aVisit(
      { part: says('one') },
      { part: says('elsewhere'), place: 'receipt' },
      { part: { draw: ({ content }) => ['two', content] } },
    );
    const view = viewOf(aState());
    parts.place(view, 'details');
    await settled();
    const flat = (drawn: Child) => [drawn].flat(9);
    assert.deepEqual(flat(parts.place(view, 'details', 'content')), ['two', 'content', 'one']);
  });

  it('are asked for again when they could not be loaded', async () => {
    let isBroken = true;
    const load = async () => {
      if (isBroken) throw new TypeError('No network.');
      return says('one');
    };
    const { parts, viewOf, draws } = aVisit({ part: says('one'), load });
    const view = viewOf(aState());
    parts.place(view, 'details');
    await settled();
    assert.equal(draws(), 0);
    isBroken = false;
    parts.place(view, 'details');
    await settled();
    assert.equal(draws(), 1);
  });

  it('keep their answers in the draft, by their names', async () => {
    const told: unknown[] = [];
    const part: Part<string> = {
      draw: ({ answer, tell }) => (told.push(answer), tell('Buy now'), ''),
    };
    const { parts, viewOf, events } = aVisit({ part: part as Part, name: 'quote' });
    const view = viewOf(aState({ quote: 'Buy', moment: 12 }));
    parts.place(view, 'details');
    await settled();
    parts.place(view, 'details');
    assert.deepEqual(told, ['Buy']);
    assert.deepEqual(events, [{ type: 'edit', change: { answers: { quote: 'Buy now' } } }]);
  });

  it('say what is missing, and what is to be said', async () => {
    const issue = { field: 'part-quote', text: 'Choose the words.' } as const;
    const { parts, viewOf } = aVisit(
      { part: { issues: () => [issue], announcement: () => 'One.' } },
      { part: { announcement: () => 'Two.' } },
    );
    const view = viewOf(aState());
    assert.deepEqual(parts.issues(view), []);
    await settled();
    assert.deepEqual(parts.issues(view), [issue]);
    assert.equal(parts.announcement(view), 'One. Two.');
  });

  it('write into the flag in order; what could not be loaded keeps no flag back', async () => {
    const { parts, viewOf } = aVisit(
      {
        name: 'quote',
        part: {
          draw: () => '',
          toFlag: (flag, answer) => ({ ...flag, claim: { ...flag.claim, explanation: String(answer) } }),
        },
      },
      {
        part: {
          draw: () => '',
          toFlag: async (flag) => ({ ...flag, context: { surface: flag.claim.explanation! } }),
        },
      },
      { part: {}, load: () => Promise.reject(new TypeError('No network.')) },
    );
    const state = aState({ quote: 'Buy now' });
    parts.place(viewOf(state), 'details');
    await settled();
    const flag = await parts.toFlag(aFlagDraft(), state, signal);
    assert.equal(flag.claim.explanation, 'Buy now');
    assert.deepEqual(flag.context, { surface: 'Buy now' });
  });
});
