import type { CaseSummary } from '@report-this/protocol';
import { html, type TemplateResult } from 'lit';
import { hashOf } from './route.ts';
import { nameOfCase, shieldOf, type Voice } from './voice.ts';

/** One case in the queue: how urgent it is, what it is about, and who has it. `claim` is asked for by its button. */
export function queueRow(item: CaseSummary, voice: Voice, claim: () => void): TemplateResult {
  const { strings } = voice;
  const name = nameOfCase(item, voice);
  const { kind, url, uri, ref } = item.target;
  return html`<li data-case=${item.id} class=${item.priority}>
    <span class="badge ${item.priority}">${strings.priorities[item.priority]}</span>
    <a href=${hashOf({ room: 'case', caseId: item.id })}>${name}</a>
    <p class="what small">
      <span>${strings.kinds[kind] ?? kind}</span>
      ${
        shieldOf(item, voice)
          ? html`<span class="muted">${strings.queue.hiddenTarget}</span>`
          : html`<bdi class="muted address">${url ?? uri ?? ref?.id}</bdi>`
      }
    </p>
    <p class="when small">
      <span>${strings.queue.flags(item.flagCount)}</span>
      <time class="muted" datetime=${item.openedAt} title=${voice.date(item.openedAt)}>
        ${strings.queue.opened(voice.age(item.openedAt))}
      </time>
    </p>
    <p class="who small">${standing(item, name, voice, claim)}</p>
  </li>`;
}

/** How a case stands: a button to claim it, who has it, or its state. */
function standing(item: CaseSummary, name: string, { strings }: Voice, claim: () => void) {
  const { queue, states } = strings;
  if (item.state === 'received') {
    return html`<button type="button" aria-label=${queue.claimNamed(name)} @click=${claim}>
      ${queue.claim}
    </button>`;
  }
  if (item.state === 'inReview' && item.claimedBy)
    return item.claimedByMe ? queue.claimedByMe : queue.claimedBy(item.claimedBy);
  const { claimedBy } = item;
  const waits = item.state === 'needsInfo' && claimedBy !== undefined;
  return html`<span class="badge">${states[item.state]}</span> ${waits ? html`<bdi>${claimedBy}</bdi>` : ''}`;
}
