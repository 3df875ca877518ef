import { chosenIn } from '../chosen.ts';
import { asksIdentity, asksRights } from '../flow.ts';
import { type Child, h } from '../h.ts';
import type { NoticeView } from '../view.ts';
import { leave, primary, screen } from './screen.ts';

/** A legal notice in full, before it goes (WCAG 3.3.4). */
export function reviewStep(view: NoticeView): Child {
  const { state, strings } = view;
  const { draft, offer } = state;
  return screen(
    view,
    strings.reviewTitle,
    [
      h('p', { id: 'lead', part: 'lead' }, strings.reviewLead),
      h(
        'dl',
        {},
        row(strings.whatYouReport, subjectOf(view)),
        row(strings.reason, reasonLabel(view)),
        row(strings.explanation, draft.explanation),
        asksRights(state) && draft.work && row(strings.work, draft.work),
        row(strings.reporter, reporterOf(view)),
        row(strings.goodFaithGiven, offer.goodFaith.text),
      ),
    ],
    leave(view, strings.back, 'back'),
    primary(view, strings.send),
  );
}

const row = (term: string, text: string): Child =>
  h('div', {}, h('dt', {}, term), h('dd', { dir: 'auto' }, text));

function reporterOf({ state, strings }: NoticeView): string {
  const { isAnonymous, name, email } = state.draft;
  if (state.isReporterKnown) return strings.reporterKnown;
  return isAnonymous || !asksIdentity(state) ? strings.reporterAnonymous : `${name}, ${email}`;
}

/** What is being reported, in a line. */
function subjectOf({ excerpt, target }: NoticeView): string {
  return excerpt?.slice(0, 140) ?? target.url ?? target.uri ?? target.ref?.id ?? '';
}

/** The words of the chosen reason. */
function reasonLabel({ state }: NoticeView): string {
  const chosen = chosenIn(state.offer, state.draft);
  return chosen ? [chosen.group.label, ...(state.draft.reason ? [chosen.reason.label] : [])].join(' · ') : '';
}
