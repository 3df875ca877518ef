import { html } from 'hono/html';
import { keyFields } from './key-fields.ts';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';

const WITHDRAWABLE: readonly string[] = ['received', 'awaitingConfirmation', 'needsInfo', 'inReview'];

/** SPEC §10.1.6: how a report is taken back, folded away, while it can be. */
export function withdrawView({ words, status, token, takesFollowUp }: StatusPageView): Piece {
  if (!takesFollowUp || !status.targets.every(({ state }) => WITHDRAWABLE.includes(state))) return '';
  const { status: texts } = words.strings;
  return html`
    <details class="card">
      <summary>${texts.withdraw}</summary>
      <form method="post" action="report-status">
        ${keyFields(words, status.flagId, token)}
        <p>${texts.withdrawHelp}</p>
        <p><button name="act" value="withdraw">${texts.withdrawYes}</button></p>
      </form>
    </details>
  `;
}
