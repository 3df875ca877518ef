import { plural } from '@report-this/strings';
import { type Child, h } from '../h.ts';
import type { OfferedView, Required } from '../view.ts';
import { invalid, issueText } from './screen.ts';

/** The text in the person's own words, with what is left of its length. */
export function explanation(view: OfferedView, label = view.strings.details, required?: Required): Child {
  const { state, strings, language, dispatch } = view;
  const value = state.draft.explanation;
  const left = state.offer.limits.explanation - value.length;
  return h(
    'div',
    { class: 'field' },
    h('label', { for: 'explanation' }, label, ' ', required && h('small', {}, required.mark)),
    required && h('p', { class: 'help', id: 'explanation-help' }, required.help),
    issueText(view, 'explanation'),
    h('textarea', {
      id: 'explanation',
      part: 'input',
      rows: 4,
      dir: value ? 'auto' : undefined, // an empty field is written in as the page is
      required: Boolean(required),
      'aria-invalid': invalid(view, 'explanation'),
      'aria-describedby': 'explanation-issue explanation-help explanation-left',
      value,
      oninput: ({ currentTarget }) =>
        dispatch({ type: 'edit', change: { explanation: currentTarget.value } }),
    }),
    h('p', { class: 'help', id: 'explanation-left' }, plural(language, strings.left, left)),
  );
}
