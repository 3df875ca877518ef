import type { Target } from '@report-this/protocol';
import { html } from 'hono/html';
import { fill } from './fill.ts';
import type { FormPageView } from './form-page-view.ts';
import { described, issueOf, issueSummary } from './issue-view.ts';
import type { Words } from './languages.ts';
import { legalView } from './legal-view.ts';
import type { Piece } from './page.ts';
import { groupView } from './reason-view.ts';

/** EU Directive 2018/1972, Art. 109: free of charge throughout the Union; who reads this may be anywhere in it. */
const EMERGENCY_NUMBER = '112';

/** The title of the form, by the kind of what is reported. */
export function titleOf({ strings }: Words, { kind }: Target): string {
  return strings.dialog.titles[kind] ?? strings.dialog.title;
}

/** The form: what is reported, why, and what a legal notice asks. Style alone hides what a choice does not ask. */
export function formView(view: FormPageView): Piece {
  const { words, offer, target, filled, issues, trouble } = view;
  const { strings } = words;
  return html`
    ${(trouble || issues.length > 0) && issueSummary(view)}
    <form method="post" action="report" novalidate>
      ${(['kind', 'url', 'ref', 'author', 'lang', 'id', 'at'] as const).map(
        (name) => filled[name] && html`<input type="hidden" name="${name}" value="${filled[name]}" />`,
      )}
      <dl>
        <dt>${strings.notice.whatYouReport}</dt>
        <dd><bdi>${target.url ?? target.ref?.id}</bdi></dd>
      </dl>
      <p>${fill(strings.dialog.goesTo, { service: offer.service.name })}</p>
      <fieldset lang="${offer.locale}" id="reason" ${described(view, 'reason')}>
        <legend lang="${words.language}">${strings.dialog.whatIsWrong}</legend>
        <p class="help" lang="${words.language}">${strings.dialog.lead}</p>
        ${issueOf(view, 'reason')} ${offer.groups.map((group, index) => groupView(view, group, index === 0))}
      </fieldset>
      <p class="card life" role="note">${fill(strings.states.emergency, { number: EMERGENCY_NUMBER })}</p>
      <p class="card support" role="note">${strings.states.support}</p>
      <div class="field">
        <label for="explanation">
          <span class="plain">${strings.dialog.addDetails}</span>
          <span class="legal"
            >${strings.notice.why} <span class="quiet">${strings.notice.required}</span></span
          >
        </label>
        ${issueOf(view, 'explanation')}
        <textarea
          id="explanation"
          name="explanation"
          rows="5"
          dir="auto"
          maxlength="${offer.limits.explanation}"
          ${described(view, 'explanation')}
        >
${filled.explanation}</textarea>
      </div>
      <label class="choice">
        <input type="checkbox" name="illegal" value="yes" id="illegal" ${filled.illegal && 'checked'} />
        <span>${strings.dialog.illegal}<span class="help">${strings.dialog.illegalHelp}</span></span>
      </label>
      ${legalView(view)}
      <p><button>${strings.dialog.send}</button></p>
    </form>
  `;
}
