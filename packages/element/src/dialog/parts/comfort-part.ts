import type { PartsStrings } from '@report-this/strings/dialog';
import type { ComfortAction } from '../../comfort-event.ts';
import { fill } from '../fill.ts';
import { type Child, h } from '../h.ts';
import type { Part } from './part.ts';
import { sheet } from './styles.ts';

/** Where an action stands, and what was said of it last. */
interface Progress {
  readonly stage: 'offered' | 'acting' | 'done';
  readonly told?: Child;
}

const OFFERED: Progress = { stage: 'offered' };

/** Offers what a person can do for their own comfort, tells what came of it, and takes back what can be taken back. */
export function comfortPart({ comfort: texts }: PartsStrings): Part {
  const progress = new WeakMap<ComfortAction, Progress>();
  let latest: ComfortAction | undefined;

  return {
    sheet,
    draw({ redraw, content, state, request: { comforts } }) {
      const settle = (action: ComfortAction, stage: Progress['stage'], text: string) => {
        latest = action;
        progress.set(action, { stage, told: fill(text, { action: action.label }) });
        redraw();
      };
      const press = async (action: ComfortAction) => {
        const before = progress.get(action) ?? OFFERED;
        const isDone = before.stage === 'done';
        const act = isDone ? action.undo : action.act;
        if (before.stage === 'acting' || !act) return;
        progress.set(action, { ...before, stage: 'acting' });
        redraw();
        try {
          await act.call(action);
          settle(action, isDone ? 'offered' : 'done', isDone ? texts.undone : texts.done);
        } catch {
          settle(action, before.stage, texts.failed);
        }
      };

      // the button stays the same one all the time, so that the focus stays where it is
      const row = (action: ComfortAction, place: number) => {
        const { stage, told } = progress.get(action) ?? OFFERED;
        const isDone = stage === 'done';
        const isOver = stage === 'acting' || (isDone && !action.undo);
        const about = told ?? action.help;
        return h(
          'li',
          { class: 'comfort' },
          h(
            'button',
            {
              type: 'button',
              part: 'button',
              'aria-describedby': about && `comfort-${place}`,
              'aria-disabled': isOver && 'true',
              onclick: () => void press(action),
            },
            isDone && action.undo ? texts.undo : action.label,
          ),
          h('span', { id: `comfort-${place}` }, about),
        );
      };
      return [
        content,
        state.step === 'comfort' && h('p', { id: 'lead', part: 'lead' }, texts.notSent),
        h('h3', {}, texts.title),
        h('ul', { class: 'comforts' }, comforts.map(row)),
        h(
          'p',
          { class: 'live', role: 'status' },
          latest && comforts.includes(latest) && progress.get(latest)?.told,
        ),
      ];
    },
  };
}
