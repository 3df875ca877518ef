import type { Target } from '@report-this/protocol';
import { chosenIn } from '../chosen.ts';
import { cut } from '../cut.ts';
import type { Capacity, Draft } from '../draft.ts';
import { type Child, h } from '../h.ts';
import { issuesOfNotice } from '../notice-issues.ts';
import { asksIdentity, asksRights } from '../notice-questions.ts';
import type { NoticeView } from '../view.ts';
import { choice, invalid, issueText, leave, primary, screen } from './screen.ts';

/** What makes a report a legal notice (DSA Art. 16(2)): what, why, who, and in good faith; all of it in sight when it is sent (WCAG 3.3.4). */
export function legalStep(view: NoticeView, explanation: Child): Child {
  const { state, strings, isReporterKnown } = view;
  const { offer } = state;
  return screen(
    view,
    strings.legalTitle,
    [
      h(
        'dl',
        { id: 'lead' },
        row(strings.whatYouReport, subjectsOf(view)),
        row(strings.reason, reasonLabel(view), offer.locale),
        isReporterKnown && row(strings.reporter, strings.reporterKnown),
      ),
      explanation,
      asksRights(state) && rights(view),
      !isReporterKnown && (asksIdentity(state) ? identity(view) : h('p', { class: 'note' }, strings.exempt)),
      h(
        'div',
        { class: 'note', part: 'note', id: 'statement' },
        h('h3', {}, strings.goodFaithGiven),
        h('p', { lang: offer.locale }, offer.goodFaith.text),
        h('p', { class: 'help' }, strings.stated),
      ),
    ],
    leave(view, strings.back, 'back'),
    primary(view, strings.send, 'statement', () => issuesOfNotice(state, isReporterKnown)),
  );
}

const row = (term: string, text: string, lang?: string): Child =>
  h('div', {}, h('dt', {}, term), h('dd', { dir: 'auto', lang }, text));

/** What is being reported, each in a line. */
const subjectsOf = ({ excerpt, target, furtherTargets = [] }: NoticeView): string =>
  [excerpt === undefined ? nameOf(target) : cut(excerpt, 140), ...furtherTargets.map(nameOf)].join('\n');

const nameOf = ({ url, uri, ref }: Target) => url ?? uri ?? ref?.id ?? '';

/** The words of the chosen reason. */
function reasonLabel({ state }: NoticeView): string {
  const { group, reason } = chosenIn(state.offer, state.draft)!;
  return state.draft.reason ? `${group.label} · ${reason.label}` : group.label;
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
      choice(
        'checkbox',
        { id: 'anonymous', checked: state.draft.isAnonymous },
        (isAnonymous) => edit(view, { isAnonymous }),
        strings.anonymous,
      ),
  );
}

const CAPACITIES: readonly Capacity[] = ['rightsHolder', 'authorised', 'other'];

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
      dir: view.state.draft[name] ? 'auto' : undefined, // an empty field is written in as the page is
      'aria-invalid': invalid(view, name),
      'aria-describedby': `${name}-issue`,
      value: view.state.draft[name],
      oninput: ({ currentTarget }) => edit(view, { [name]: currentTarget.value }),
    }),
  );

const edit = ({ dispatch }: NoticeView, change: Partial<Draft>) => dispatch({ type: 'edit', change });
