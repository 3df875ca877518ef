import { CAPACITIES, type Draft } from '../draft.ts';
import { asksIdentity, asksRights } from '../flow.ts';
import { type Child, h } from '../h.ts';
import type { NoticeView } from '../view.ts';
import { choice, invalid, issueText, leave, primary, screen } from './screen.ts';

/** What makes a report a legal notice (DSA Art. 16(2)): why, who, and in good faith. */
export function legalStep(view: NoticeView, explanation: Child): Child {
  const { state, strings } = view;
  const { offer, isReporterKnown } = state;
  return screen(
    view,
    strings.legalTitle,
    [
      explanation,
      asksRights(state) && rights(view),
      asksIdentity(state) ? identity(view) : !isReporterKnown && h('p', { class: 'note' }, strings.exempt),
      issueText(view, 'goodFaith'),
      checkbox(view, 'goodFaith', 'isGoodFaith', true, offer.goodFaith.text, offer.locale),
    ],
    leave(view, strings.back, 'back'),
    primary(view, strings.next),
  );
}

function identity(view: NoticeView): Child {
  const { state, strings } = view;
  return h(
    'fieldset',
    { 'aria-describedby': 'who-help' },
    h('legend', {}, strings.who),
    h('p', { class: 'help', id: 'who-help' }, strings.whoHelp),
    !state.draft.isAnonymous && [
      input(view, 'name', strings.name, 'text'),
      input(view, 'email', strings.email, 'email'),
    ],
    state.offer.reporterRoles.includes('anonymous') &&
      checkbox(view, 'anonymous', 'isAnonymous', false, strings.anonymous),
  );
}

/** Rights in a work: helpful, and never required. */
function rights(view: NoticeView): Child {
  const { state, strings } = view;
  return h(
    'fieldset',
    {},
    h('legend', {}, strings.rights),
    CAPACITIES.map((capacity) =>
      choice(
        'radio',
        { name: 'capacity', checked: state.draft.capacity === capacity },
        () => edit(view, { capacity }),
        strings.capacities[capacity],
      ),
    ),
    input(view, 'work', strings.work, 'text'),
  );
}

const checkbox = (
  view: NoticeView,
  name: string,
  key: 'isGoodFaith' | 'isAnonymous',
  required: boolean,
  label: string,
  lang?: string,
): Child =>
  choice(
    'checkbox',
    {
      id: name,
      required,
      'aria-labelledby': `${name}-label`,
      'aria-describedby': `${name}-issue`,
      'aria-invalid': invalid(view, name) ?? 'false', // a box that must be ticked is not wrong before anybody tried
      checked: view.state.draft[key],
    },
    (isChecked) => edit(view, { [key]: isChecked }),
    h('span', { id: `${name}-label`, lang }, label),
  );

// as long as the protocol lets them be
const LENGTHS = { name: 200, email: 254, work: 1000 };

const input = (view: NoticeView, name: keyof typeof LENGTHS, label: string, type: 'text' | 'email'): Child =>
  h(
    'div',
    { class: 'field' },
    h('label', { for: name }, label),
    issueText(view, name),
    h('input', {
      id: name,
      part: 'input',
      type,
      maxLength: LENGTHS[name],
      autocomplete: name === 'work' ? 'off' : name,
      dir: 'auto',
      'aria-invalid': invalid(view, name),
      'aria-describedby': `${name}-issue`,
      value: view.state.draft[name],
      oninput: ({ currentTarget }) => edit(view, { [name]: currentTarget.value }),
    }),
  );

const edit = ({ dispatch }: NoticeView, change: Partial<Draft>) => dispatch({ type: 'edit', change });
