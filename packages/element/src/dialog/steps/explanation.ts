import { plural } from '../../plural.ts';
import { type Child, h } from '../h.ts';
import type { LaterView } from '../view.ts';
import { invalid, issueText } from './screen.ts';

/** The text in the person's own words, with what is left of its length. It is required where there is help for it. */
export function explanation(view: LaterView, label: string, help: string): Child {
  const { state, strings, language, dispatch } = view;
  const text = state.draft.explanation;
  const left = state.offer.limits.explanation - text.length;
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'explanation' }, label, ' ', help && h('small', {}, strings.required)),
    help && h('p', { class: 'help', id: 'explanation-help' }, help),
    issueText(view, 'explanation'),
    h('textarea', {
      id: 'explanation',
      part: 'input',
      rows: 4,
      dir: 'auto',
      required: Boolean(help),
      'aria-invalid': invalid(view, 'explanation'),
      'aria-describedby': 'explanation-issue explanation-help explanation-left',
      value: text,
      oninput: ({ currentTarget }) =>
        dispatch({ type: 'edit', change: { explanation: currentTarget.value } }),
    }),
    h('p', { class: 'help', id: 'explanation-left' }, plural(language, strings.left, left)),
  );
}
