import { ReportErrorEvent, ReportSentEvent, ReportSubmitEvent } from '../events.ts';
import type { ReportRequest } from '../report-request.ts';
import type { Sender } from '../sender.ts';
import type { EndingStrings } from '../strings/ending/en.ts';
import { flagDraftOf } from './flag-draft.ts';
import { flagId } from './flag-id.ts';
import { type Send, sending } from './sending.ts';
import { css, sheetOf } from './sheet.ts';
import { failureStep } from './steps/failure.ts';
import { queuedStep, receiptStep } from './steps/receipt.ts';
import type { LaterSteps } from './view.ts';

const sheet = sheetOf(css`
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  a {
    color: var(--accent);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  code {
    flex: 1;
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    font-weight: 600;
    white-space: nowrap;
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  .body > h3 + ul,
  .note > p + ul {
    margin-block-start: 0.5rem;
  }
`);

/** The steps that end a visit: what became of a flag. */
export const endingSteps = (texts: EndingStrings): LaterSteps => ({
  sheet,
  draw: (view) => {
    const { state } = view;
    const later = { ...view, strings: { ...view.strings, ...texts } };
    if (state.step === 'failed') return failureStep(later, state.failure);
    return state.step === 'received' ? receiptStep(later, state.sent, state.isEarlier) : queuedStep(later);
  },
});

/** What a visit sends by. */
export interface SendingVisit {
  /** What the host said last. */
  readonly request: () => ReportRequest & { readonly origin: Element };
  readonly sender: () => Promise<Sender>;
  readonly language: string;
}

/** Sends by a page: its clock, its network, and events that its element hears. */
export function sendingFrom({ request, sender, language }: SendingVisit, texts: EndingStrings): Send {
  return sending({
    sender,
    flagDraft: (state) =>
      flagDraftOf(state, {
        ...request(),
        language,
        pageUrl: location.href,
        at: new Date().toISOString(),
      }),
    nextId: () => flagId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    isOnline: () => navigator.onLine,
    maySubmit: (draft) => request().origin.dispatchEvent(new ReportSubmitEvent(draft)),
    onSent: (receipt, isRepeat) => {
      const { origin } = request();
      const ownButton = origin.shadowRoot?.querySelector('[part=button]');
      if (ownButton && !origin.hasAttribute('label')) ownButton.textContent = texts.reported;
      origin.dispatchEvent(new ReportSentEvent(receipt, isRepeat));
    },
    onError: (error) => request().origin.dispatchEvent(new ReportErrorEvent(error)),
  });
}
