import type { FieldIssue } from '../failure.ts';
import type { FlowState } from '../flow-state.ts';
import { type Child, h } from '../h.ts';
import type { OfferedView, View } from '../view.ts';

/** The frame of every step: a heading that takes the focus, what there is to do, and the buttons. */
export const screen = (view: View, heading: string, content: Child, ...actions: Child[]): Child => [
  h(
    'div',
    { class: 'body', part: 'body', inert: Boolean(underWay(view)) },
    h(
      'h2',
      { id: 'title', part: 'title', tabindex: '-1', autofocus: true, 'aria-describedby': 'lead' },
      heading,
    ),
    content,
  ),
  h('div', { class: 'actions', part: 'actions' }, actions),
];

/** A button that does something, but not what Enter stands for. */
export const button = (text: string, onclick: () => void, isPrimary = false): Child =>
  h('button', { ...looksOf(isPrimary), type: 'button', onclick }, text);

/** A button that tells the flow something. */
export const secondary = ({ dispatch }: View, text: string, type: PlainEvent, isPrimary = false): Child =>
  button(text, () => dispatch({ type }), isPrimary);

/** The button that Enter stands for. It is never disabled: pressing it says what is missing. */
export function primary(
  view: OfferedView,
  text: string,
  describedBy?: string,
  found: () => readonly FieldIssue[] = () => [],
): Child {
  const told = underWay(view);
  const onclick = (event: Event) => {
    event.preventDefault(); // a frame without allow-forms sends no form, but it clicks
    view.dispatch({ type: 'next', issues: [...found(), ...(view.later?.issues(view) ?? [])] });
  };
  return h(
    'button',
    { ...looksOf(true), 'aria-disabled': told && 'true', 'aria-describedby': describedBy, onclick },
    told ?? text,
  );
}

const looksOf = (isPrimary: boolean) =>
  isPrimary ? { class: 'primary', part: 'button button--primary' } : { part: 'button' };

/** Goes back a step; while something is under way, stops that. */
export function leave(view: View, text: string, type: PlainEvent): Child {
  return underWay(view) ? secondary(view, view.strings.cancel, 'back') : secondary(view, text, type);
}

/** The events that a button stands for. */
type PlainEvent = 'again' | 'back' | 'close' | 'readOffer' | 'retry';

/** A row with a radio button or a checkbox. */
export const choice = (
  type: 'radio' | 'checkbox',
  props: Readonly<Record<string, string | boolean | undefined>>,
  onchange: (isChecked: boolean) => void,
  ...label: Child[]
): Child =>
  h(
    'label',
    { class: 'choice', part: 'choice' },
    h('input', { type, ...props, onchange: ({ currentTarget }) => onchange(currentTarget.checked) }),
    label,
  );

/** What is wrong with a field, for the field to point at; nothing when nothing is. */
export function issueOf({ state, strings }: View, field: string): string | undefined {
  const issue = issuesIn(state).find((it) => it.field === field);
  return issue && (strings.issues[`${field}.${issue.code}`] ?? issue.text);
}

/** Marks a field as wrong, or not. */
export const invalid = (view: View, field: string) => issueOf(view, field) && 'true';

/** The sentence under a field that says what is wrong. */
export function issueText(view: View, field: string): Child {
  const text = issueOf(view, field);
  return text && h('p', { class: 'issue', part: 'issue', id: `${field}-issue` }, text);
}

/** What is being done, while the person waits for it. */
export function underWay({ state, strings }: View): string | undefined {
  if (state.step === 'sending') return strings.sending;
  return state.step === 'preparing' ? strings.loading : undefined;
}

/** What is wrong in a form; nothing where there is none. */
export const issuesIn = (state: FlowState | undefined): readonly FieldIssue[] =>
  state && 'issues' in state ? state.issues : [];
