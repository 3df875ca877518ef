import type { OfferedGroup } from '@report-this/protocol';
import { isLong } from '../chosen.ts';
import { cut } from '../cut.ts';
import type { Draft } from '../draft.ts';
import { fill } from '../fill.ts';
import { type Child, h } from '../h.ts';
import type { OfferedView, Place, View } from '../view.ts';
import { choice, invalid, issueText, leave, primary, screen, secondary } from './screen.ts';

/** The first screen: what is wrong, in the receiver's own words. */
export function reasonStep(view: OfferedView): Child {
  const { state, strings, later } = view;
  const { draft, offer, source } = state;
  return screen(
    view,
    titleOf(view),
    [
      h(
        'p',
        { id: 'lead', part: 'lead' },
        strings.lead,
        ' ',
        source === 'receiver' && fill(strings.goesTo, { service: offer.service.name }),
      ),
      excerptOf(view),
      h(
        'fieldset',
        { 'aria-describedby': 'reason-issue', class: 'reasons' },
        h('legend', {}, strings.whatIsWrong),
        issueText(view, 'reason'),
        isLong(offer) && h('div', { class: 'field search' }, around(view, 'search', searchField(view))),
        around(
          view,
          'reasons',
          h(
            'div',
            { lang: offer.locale },
            offer.groups.map((group, index) => groupChoice(view, group, index)),
            view.hasComfort && h('div', { lang: view.language }, dislike(view)),
          ),
        ),
      ),
      around(view, 'target', ''),
      h(
        'details',
        {},
        h('summary', {}, strings.addDetails),
        around(view, 'details', later?.explanation(view) ?? strings.loading),
      ),
      choice(
        'checkbox',
        {
          name: 'illegal',
          'aria-labelledby': 'illegal',
          'aria-describedby': 'illegal-help',
          checked: draft.isIllegal,
        },
        (isIllegal) => edit(view, { isIllegal }),
        labelOf('illegal', strings.illegal, strings.illegalHelp),
      ),
    ],
    leave(view, strings.cancel, 'close'),
    primary(view, draft.isIllegal || draft.isDisliked ? strings.next : strings.send),
  );
}

/** What is shown before there is anything to choose from. */
export const loadingStep = (view: View): Child =>
  screen(
    view,
    titleOf(view),
    [excerptOf(view), h('p', { class: 'loading' }, view.strings.loading)],
    secondary(view, view.strings.cancel, 'close'),
  );

/** What stands at a place, with the parts of the form that belong there. */
const around = (view: OfferedView, place: Place, content: Child): Child =>
  view.later ? view.later.place(view, place, content) : content;

/** Where a long list is searched by typing. What finds comes with the first letter, and takes over this very field. */
function searchField(view: OfferedView): Child {
  const { state, strings } = view;
  return h('input', {
    type: 'search',
    part: 'input',
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-label': strings.search,
    placeholder: strings.search,
    value: (state.draft.answers['search'] ?? '') as string,
    onkeydown(event) {
      // here it stands for "search", never for "send"
      if ((event as Event as KeyboardEvent).key === 'Enter') event.preventDefault();
    },
    oninput: ({ currentTarget }) => edit(view, { answers: { search: currentTarget.value } }),
  });
}

/** No reason to report, but to look away. It comes last: nobody is led away from a report (DSA Art. 25). */
const dislike = (view: OfferedView): Child =>
  radio(
    'group',
    'dislike',
    { label: view.strings.dislike },
    view.state.draft.isDisliked,
    invalid(view, 'reason'),
    () => edit(view, { group: '', isDisliked: true }),
  );

function groupChoice(view: OfferedView, group: OfferedGroup, index: number): Child {
  const isChosen = view.state.draft.group === group.code;
  return [
    radio('group', `group-${index}`, group, isChosen, invalid(view, 'reason'), () =>
      edit(view, { group: group.code }),
    ),
    isChosen && h('div', { class: 'finer' }, around(view, 'chosen', finerReasons(view, group))),
  ];
}

function finerReasons(view: OfferedView, { reasons }: OfferedGroup): Child {
  const { state, strings, language } = view;
  return (
    reasons.length > 1 &&
    h(
      'fieldset',
      {},
      h('legend', { lang: language }, strings.whatExactly),
      reasons.map((reason, index) =>
        radio('reason', `reason-${index}`, reason, state.draft.reason === reason.code, undefined, () =>
          edit(view, { reason: reason.code }),
        ),
      ),
    )
  );
}

const radio = (
  name: 'group' | 'reason',
  id: string,
  { label, help }: { label: string; help?: string | undefined },
  checked: boolean,
  isInvalid: string | undefined,
  choose: () => void,
): Child =>
  choice(
    'radio',
    {
      name,
      'aria-labelledby': id,
      'aria-describedby': help && `${id}-help`,
      'aria-invalid': isInvalid,
      checked,
    },
    choose,
    labelOf(id, label, help),
  );

const labelOf = (id: string, label: string, help: string | undefined): Child =>
  h('span', {}, h('span', { id }, label), help && h('small', { id: `${id}-help` }, help));

const edit = ({ dispatch }: View, change: Partial<Draft>) => dispatch({ type: 'edit', change });

/** What is being done, by the kind of the target. */
export const titleOf = ({ strings, target }: View) => strings.titles[target.kind] ?? strings.title;

const EXCERPT_LENGTH = 140;

const excerptOf = ({ excerpt }: View): Child =>
  excerpt &&
  h(
    'blockquote',
    { part: 'excerpt', dir: 'auto' },
    excerpt.length > EXCERPT_LENGTH ? `${cut(excerpt, EXCERPT_LENGTH)}…` : excerpt,
  );
