import type { Case } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { correspondence, notesCard, type Talk } from './case-talk.ts';
import { factList } from './fact-list.ts';
import { flagCard } from './flag-card.ts';
import { hashOf } from './route.ts';
import { targetFacts } from './target-facts.ts';
import type { Voice } from './voice.ts';

/** All that is known of a case: its target, its flags and what was said about them, its notes and its history. */
export function caseEvidence(
  current: Case,
  voice: Voice,
  { isDangerous, talk }: { isDangerous: boolean; talk: Talk },
): TemplateResult {
  const words = voice.strings.caseView;
  const { target, flags, flagCount, messages = [], previousCaseId } = current;
  const olderFlags = flagCount - flags.length;
  return html`<div class="evidence">
    <section class="card" aria-labelledby="target">
      <h2 id="target">${words.target}</h2>
      ${targetFacts(target, voice, isDangerous)}
    </section>
    <section class="card" aria-labelledby="flags">
      <h2 id="flags">${words.flags(flagCount)}</h2>
      ${olderFlags > 0 ? html`<p class="muted small">${words.olderFlags(olderFlags)}</p>` : nothing}
      ${flags.map((flag) =>
        flagCard(flag, target, voice, {
          isDangerous,
          correspondence: correspondence(flag.flagId, messages, voice, {
            ...talk,
            canAsk: talk.canAsk && flag.withdrawnAt === undefined,
          }),
        }),
      )}
    </section>
    ${notesCard(current, voice, talk)}
    <section class="card" aria-labelledby="about">
      <h2 id="about">${words.facts}</h2>
      ${factList([
        [words.openedAt, voice.date(current.openedAt)],
        [words.lastFlaggedAt, voice.date(current.lastFlaggedAt)],
        [
          words.previous,
          previousCaseId &&
            html`<a href=${hashOf({ room: 'case', caseId: previousCaseId })}>${words.previousLink}</a>`,
        ],
      ])}
    </section>
  </div>`;
}
