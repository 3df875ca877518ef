import type { OfferedGroup, OfferedReason, Trait } from '@report-this/protocol';
import { html } from 'hono/html';
import type { FormPageView } from './form-page-view.ts';
import type { Piece } from './page.ts';

/** A group and, folded away, its finer reasons. All are one set of radio buttons: one thing is chosen. */
export function groupView(view: FormPageView, group: OfferedGroup, isFirst: boolean): Piece {
  const { words, filled } = view;
  const { code, label, reason, reasons } = group;
  const finer = reasons.length > 1;
  const standsFor = reasons.find((one) => one.code === reason);
  const isOpen = reasons.some((one) => one.code === filled.reason);
  return html`
    ${radio(view, { code, label, help: group.help, traits: standsFor?.traits ?? [] }, isFirst)}
    ${
      finer &&
      html`<details ${isOpen && 'open'}>
        <summary>
          <span lang="${words.language}">${words.strings.dialog.whatExactly}</span>
          <span class="quiet">– ${label}</span>
        </summary>
        ${reasons.map((one) => radio(view, one, false))}
      </details>`
    }
  `;
}

type Choice = Pick<OfferedReason, 'code' | 'label' | 'help' | 'traits'>;

function radio(
  { filled, issues }: FormPageView,
  { code, label, help, traits }: Choice,
  isFirst: boolean,
): Piece {
  const isMissing = isFirst && issues[0]?.field === 'reason';
  return html`
    <label class="choice">
      <input
        type="radio"
        name="reason"
        value="${code}"
        class="${classesOf(traits)}"
        ${filled.reason === code && 'checked'}
        ${isMissing && 'autofocus'}
      />
      <span>${label}${help && html`<span class="help">${help}</span>`}</span>
    </label>
  `;
}

/** What a choice asks, for the style to show. */
const ASKS: Partial<Record<Trait, string>> = {
  'identity-exempt': 'asks-nobody',
  'rights-holder': 'asks-rights',
  'threat-to-life': 'is-urgent',
  'support-card': 'may-hurt',
};

const classesOf = (traits: readonly Trait[]): string =>
  traits.flatMap((trait) => ASKS[trait] ?? []).join(' ');
