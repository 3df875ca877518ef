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
export function comfortsPart({ comfort: texts }: PartsStrings, actions: readonly ComfortAction[]): Part {
  const progress = new Map<ComfortAction, Progress>();
  let latest: Child;

  return {
    sheet,
    draw({ redraw, content }) {
      const settle = (action: ComfortAction, stage: Progress['stage'], text: string) => {
        latest = fill(text, { action: action.label });
        progress.set(action, { stage, told: latest });
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
        h('h3', {}, texts.title),
        h('ul', { class: 'comforts' }, actions.map(row)),
        h('p', { class: 'live', role: 'status' }, latest),
      ];
    },
  };
}
