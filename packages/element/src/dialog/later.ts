import { ReportErrorEvent, ReportSentEvent, ReportSubmitEvent } from '../events.ts';
import type { ReportRequest } from '../report-request.ts';
import type { Sender } from '../sender.ts';
import type { LaterStrings } from '../strings/later/en.ts';
import type { RestStrings } from '../strings/rest/en.ts';
import { announcementOf } from './announcement.ts';
import { type Failure, unreachable } from './failure.ts';
import { flagDraftOf } from './flag-draft.ts';
import { flagId } from './flag-id.ts';
import { importAgain } from './import-again.ts';
import { sending } from './sending.ts';
import { css, sheetOf } from './sheet.ts';
import { explanation } from './steps/explanation.ts';
import { failureStep } from './steps/failure.ts';
import { notes } from './steps/notes.ts';
import { queuedStep, receiptStep } from './steps/receipt.ts';
import type { LaterParts, LaterView, OfferedView } from './view.ts';

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

/** What a visit sends by. */
export interface SendingVisit {
  /** What the host said last. */
  readonly request: () => ReportRequest & { readonly origin: Element };
  readonly sender: () => Promise<Sender>;
  readonly language: string;
  readonly rest: () => Promise<{ readonly strings: RestStrings }>;
}

/** Makes what comes right after the first screen: finer parts of the form, what sends, and what tells what became of it. */
export function laterParts(texts: LaterStrings, visit: SendingVisit): LaterParts {
  const { request, sender, language, rest } = visit;
  const whole = (view: OfferedView): LaterView => ({ ...view, strings: { ...view.strings, ...texts } });

  // most flags arrive, and those that cannot leave say no more than that: the rest is loaded when a receiver said no
  const failureOf = async (error: unknown): Promise<Failure> => {
    const { name } = Object(error) as { name?: string };
    if (name === 'UnreachableError' || !navigator.onLine) return unreachable(navigator.onLine);
    const [tellFailure, strings] = await Promise.all([
      importAgain('tellFailure', () => import('./failing.ts')),
      importAgain('strings', rest),
    ]);
    return tellFailure(error, navigator.onLine, strings, language);
  };

  return {
    sheet,
    texts,
    notes: (view) => notes(whole(view)),
    explanation: (view, label = texts.details, help = '') => explanation(whole(view), label, help),
    announcement: (view) => announcementOf(whole(view)),
    draw(view) {
      const { state } = view;
      if (state.step === 'received') return receiptStep(whole(view), state.sent, state.isEarlier);
      if (state.step !== 'failed') return queuedStep(whole(view));
      return failureStep(whole(view), state.failure);
    },
    send: sending({
      sender,
      failureOf,
      flagDraft: (state) =>
        flagDraftOf(state, {
          ...request(),
          language,
          pageUrl: location.href,
          at: new Date().toISOString(),
        }),
      nextId: () => flagId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      maySubmit: (draft) => request().origin.dispatchEvent(new ReportSubmitEvent(draft)),
      onSent(receipt, isRepeat) {
        const { origin } = request();
        const ownButton = origin.shadowRoot?.querySelector('[part=button]');
        if (ownButton && !origin.hasAttribute('label')) ownButton.textContent = texts.reported;
        origin.dispatchEvent(new ReportSentEvent(receipt, isRepeat));
      },
      onError: (error) => request().origin.dispatchEvent(new ReportErrorEvent(error)),
    }),
  };
}
