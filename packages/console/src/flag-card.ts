import type { CaseFlag, Evidence, Target } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { factList } from './fact-list.ts';
import { targetFacts } from './target-facts.ts';
import type { Voice } from './voice.ts';
import { webAddress } from './web-address.ts';

/** One flag of a case: what its reporter says, and nothing of who that is but the role; then what was asked and answered. */
export function flagCard(
  flag: CaseFlag,
  caseTarget: Target,
  voice: Voice,
  { isDangerous, correspondence }: { isDangerous: boolean; correspondence: TemplateResult },
): TemplateResult {
  const { strings } = voice;
  const words = strings.flag;
  const { claim, confirmedAt, withdrawnAt } = flag;
  return html`<article class="flag" aria-labelledby=${`flag-${flag.flagId}`}>
    <header>
      <h3 id=${`flag-${flag.flagId}`}>${voice.reason(claim.reason)}</h3>
      <span class="badge ${claim.basis === 'illegal' ? 'high' : ''}">${strings.bases[claim.basis]}</span>
      <span class="muted small"><code dir="ltr">${flag.reference}</code></span>
      <time class="muted small" datetime=${flag.receivedAt}>${voice.date(flag.receivedAt)}</time>
    </header>
    ${withdrawnAt ? html`<p class="notice small">${words.withdrawn(voice.date(withdrawnAt))}</p>` : nothing}
    ${
      claim.explanation
        ? html`<blockquote dir="auto">${claim.explanation}</blockquote>`
        : html`<p class="muted">${words.noExplanation}</p>`
    }
    ${factList(
      [
        [
          words.secondary,
          claim.secondaryReasons?.length &&
            voice.list(claim.secondaryReasons.map((code) => voice.reason(code))),
        ],
        [
          words.aggravators,
          claim.aggravators?.length && voice.list(claim.aggravators.map((name) => strings.aggravators[name])),
        ],
        [words.urgency, claim.urgency],
        [words.legalGround, claim.legalGround],
        [words.country, claim.country],
        [words.policies, claim.policyIds?.length && voice.list(claim.policyIds)],
        [
          words.rights,
          claim.rights && words.rightsOf(strings.capacities[claim.rights.capacity], claim.rights.work),
        ],
        [words.priorContact, claim.priorContact && priorContact(claim.priorContact, voice)],
        [
          words.evidence,
          flag.evidence.length > 0 ? evidenceList(flag.evidence, voice, isDangerous) : undefined,
        ],
        [words.goodFaith, claim.goodFaith ? words.yes : words.no],
        [words.completeness, completeness(flag, voice)],
        [words.reporter, strings.roles[flag.reporter.role] ?? flag.reporter.role],
        [words.email, confirmedAt && words.confirmed(voice.date(confirmedAt))],
      ].map(([term, value]) => [term as string, value || undefined] as const),
    )}
    ${
      isSame(flag.target, caseTarget)
        ? nothing
        : html`<details>
            <summary>${words.otherTarget}</summary>
            ${targetFacts(flag.target, voice, isDangerous)}
          </details>`
    }
    ${correspondence}
  </article>`;
}

function completeness({ completeness: { article16, missing } }: CaseFlag, voice: Voice): string {
  return article16
    ? voice.strings.flag.complete
    : voice.strings.flag.lacks(voice.sentence(missing.map((element) => voice.strings.missing[element])));
}

function priorContact(
  { attempted, on, outcome }: NonNullable<CaseFlag['claim']['priorContact']>,
  voice: Voice,
): TemplateResult {
  return html`${attempted ? voice.strings.flag.yes : voice.strings.flag.no}${on ? html`, ${voice.day(on)}` : nothing}${
    outcome ? html`: <span dir="auto">${outcome}</span>` : nothing
  }`;
}

function evidenceList(
  evidence: readonly Evidence[],
  { strings }: Voice,
  isDangerous: boolean,
): TemplateResult {
  const one = (piece: Evidence) => {
    switch (piece.type) {
      case 'link':
        return webAddress(piece.url, strings, isDangerous);
      case 'hash':
        return html`${piece.algorithm} <code dir="ltr">${piece.value}</code>`;
      case 'note':
        return nothing;
    }
  };
  return html`<ul>
    ${evidence.map((piece) => html`<li>${one(piece)} <span dir="auto">${piece.description}</span></li>`)}
  </ul>`;
}

function isSame(one: Target, other: Target): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
