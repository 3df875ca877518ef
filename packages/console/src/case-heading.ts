import { after, type Case } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { nameOfCase, type Voice } from './voice.ts';

/** What can be done with a case from its heading. */
export interface HeadingActs {
  readonly claim: () => void;
  readonly release: () => void;
}

/** What a case is called, how urgent it is, where it stands, and who has it. */
export function caseHeading(current: Case, voice: Voice, acts: HeadingActs): TemplateResult {
  const { strings } = voice;
  const { priority, state, target } = current;
  const kind = strings.kinds[target.kind] ?? target.kind;
  return html`<header>
    <h1 tabindex="-1">${strings.caseView.title(nameOfCase(current, voice), kind)}</h1>
    <p class="marks">
      <span class="badge ${priority}">${strings.priorities[priority]}</span>
      <span class="badge ${state === 'decided' ? 'good' : ''}">${strings.states[state]}</span>
      ${claimant(current, voice, acts)}
    </p>
  </header>`;
}

function claimant(
  { state, claimedBy, claimedByMe }: Case,
  { strings: { caseView } }: Voice,
  { claim, release }: HeadingActs,
): TemplateResult | typeof nothing {
  if (state === 'received') {
    return html`<span class="muted small">${caseView.unclaimed}</span>
      <button type="button" aria-keyshortcuts="c" @click=${claim}>${caseView.claim}</button>`;
  }
  if (!claimedBy || after(state, 'decide') === undefined) return nothing;
  const whose = claimedByMe ? caseView.claimedByMe : caseView.claimedBy(claimedBy);
  const canRelease = after(state, 'release') !== undefined;
  return html`<span class="muted small">${whose}</span> ${
      canRelease
        ? html`<button type="button" id="release" @click=${release}>${caseView.release}</button>`
        : nothing
    }`;
}
