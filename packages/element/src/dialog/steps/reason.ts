import type { OfferedGroup } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../words.ts';
import type { Draft } from '../draft.ts';
import type { OfferedView, View } from '../view.ts';
import { issueOf, issueText, leave, primary, screen, secondary } from './screen.ts';

/** The first screen: what is wrong, in the receiver's own words. */
export function reasonStep(view: OfferedView): TemplateResult {
  const { state, strings, later } = view;
  const { draft, offer, source } = state;
  return screen(
    view,
    titleOf(view),
    html`
      <p id="lead" part="lead">
        ${strings.lead}
        ${source === 'receiver' ? fill(strings.goesTo, { service: offer.service.name }) : nothing}
      </p>
      ${excerptOf(view)}
      ${
        source === 'builtIn'
          ? html`<p class="note">${strings.builtIn} ${secondary(view, strings.readOffer, 'readOffer')}</p>`
          : nothing
      }
      <fieldset aria-describedby="reason-issue" class="reasons">
        <legend>${strings.whatIsWrong}</legend>
        ${issueText(view, 'reason')}
        <div lang=${offer.locale}>${offer.groups.map((group, index) => groupChoice(view, group, index))}</div>
      </fieldset>
      <details ?open=${Boolean(draft.explanation) || Boolean(issueOf(view, 'explanation'))}>
        <summary>${strings.addDetails}</summary>
        ${later?.explanation(view) ?? strings.loading}
      </details>
      <label class="choice" part="choice">
        <input
          type="checkbox"
          name="illegal"
          aria-labelledby="illegal"
          aria-describedby="illegal-help"
          .checked=${draft.isIllegal}
          @change=${(event: Event) => edit(view, { isIllegal: (event.target as HTMLInputElement).checked })}
        />
        <span
          ><span id="illegal">${strings.illegal}</span
          ><small id="illegal-help">${strings.illegalHelp}</small></span
        >
      </label>
    `,
    html`${leave(view, strings.cancel, 'close')}
    ${primary(view, draft.isIllegal ? strings.next : strings.send)}`,
  );
}

/** What is shown before there is anything to choose from. */
export function loadingStep(view: View): TemplateResult {
  const { strings } = view;
  const content = html`${excerptOf(view)}
    <p class="loading">${strings.loading}</p>`;
  return screen(view, titleOf(view), content, secondary(view, strings.cancel, 'close'));
}

function groupChoice(view: OfferedView, group: OfferedGroup, index: number): TemplateResult {
  const { draft } = view.state;
  const isChosen = draft.group === group.code;
  const name = `group-${index}`;
  return html`
    ${radio('group', name, group, isChosen, Boolean(issueOf(view, 'reason')), () => edit(view, { group: group.code }))}
    ${isChosen ? html`<div class="finer">${finerReasons(view, group)} ${view.later?.notes(view)}</div>` : nothing}
  `;
}

function finerReasons(view: OfferedView, { reasons }: OfferedGroup): TemplateResult | typeof nothing {
  const { state, strings, language } = view;
  if (reasons.length < 2) return nothing;
  return html`
    <fieldset>
      <legend lang=${language}>${strings.whatExactly}</legend>
      ${reasons.map((reason, index) =>
        radio('reason', `reason-${index}`, reason, state.draft.reason === reason.code, false, () =>
          edit(view, { reason: reason.code }),
        ),
      )}
    </fieldset>
  `;
}

function radio(
  name: 'group' | 'reason',
  id: string,
  { label, help }: { label: string; help?: string | undefined },
  isChosen: boolean,
  isInvalid: boolean,
  choose: () => void,
): TemplateResult {
  return html`
    <label class="choice" part="choice">
      <input
        type="radio"
        name=${name}
        aria-labelledby=${id}
        aria-describedby=${help ? `${id}-help` : nothing}
        aria-invalid=${isInvalid ? 'true' : nothing}
        .checked=${isChosen}
        @change=${choose}
      />
      <span
        ><span id=${id}>${label}</span>${help ? html`<small id="${id}-help">${help}</small>` : nothing}</span
      >
    </label>
  `;
}

const edit = ({ dispatch }: View, change: Partial<Draft>) => dispatch({ type: 'edit', change });

/** What is being done, by the kind of the target. */
export const titleOf = ({ strings, target }: View) => strings.titles[target.kind] ?? strings.title;

const EXCERPT_LENGTH = 140;

function excerptOf({ excerpt }: View): TemplateResult | typeof nothing {
  if (!excerpt) return nothing;
  const isLong = excerpt.length > EXCERPT_LENGTH;
  return html`<blockquote part="excerpt" dir="auto">
    ${isLong ? `${excerpt.slice(0, EXCERPT_LENGTH)}…` : excerpt}
  </blockquote>`;
}
