import { ReportErrorEvent, ReportSentEvent, ReportSubmitEvent } from '../sending-events.ts';
import type { Sender } from '../sender.ts';
import { announcementOf } from './announcement.ts';
import { type Failure, unreachable } from './failure.ts';
import { flagDraftOf } from './flag-draft.ts';
import { flagId } from './flag-id.ts';
import { importAgain } from './import-again.ts';
import { offeredParts, type PartsVisit } from './parts/offered-parts.ts';
import { PARTS } from './parts/parts.ts';
import { sending } from './sending.ts';
import { css, sheetOf } from './sheet.ts';
import { comfortStep } from './steps/comfort.ts';
import { explanation } from './steps/explanation.ts';
import { failureStep } from './steps/failure.ts';
import { queuedStep, receiptStep } from './steps/receipt.ts';
import type { LaterParts, NoticeSteps, Steps } from './view.ts';

const sheet = sheetOf(css`
  .reference {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  a {
    display: inline-block;
    padding-block: 0.625rem;
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
    min-inline-size: max-content;
  }
  slot {
    display: block;
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
export interface SendingVisit extends PartsVisit {
  readonly sender: () => Promise<Sender>;
  readonly language: string;
  /** Sends again what a receiver did not take. */
  readonly retry: () => void;
  /** What writes a legal notice: it is there when one is sent. */
  readonly notice: () => NoticeSteps | undefined;
}

/** Makes what comes right after the first screen: finer parts of the form, what sends, and what tells what became of it. */
export function laterParts(visit: SendingVisit): LaterParts {
  const { request, sender, language, texts, retry, notice } = visit;
  const { sheets, place, issues, announcement, toFlag } = offeredParts(PARTS, visit);

  // most flags arrive, and those that cannot leave say no more than that: the rest is loaded when a receiver said no
  const failureOf = async (error: unknown): Promise<Failure> => {
    const { name, retryable } = Object(error) as { name?: string; retryable?: boolean };
    const isLost = name === 'UnreachableError' || !navigator.onLine;
    if (isLost && retryable !== false) return unreachable(navigator.onLine);
    const [tellFailure, strings] = await Promise.all([
      importAgain('tellFailure', () => import('./failing.ts')),
      importAgain('strings', texts.states),
    ]);
    const { origin } = request();
    return tellFailure(error, { texts: strings, language, isOnline: navigator.onLine, origin, retry });
  };

  let forwardedStep: Steps['draw'] | undefined;
  const markReported = (origin: Element) => {
    const ownButton = origin.shadowRoot?.querySelector('[part=button]');
    if (ownButton && !origin.hasAttribute('label')) ownButton.textContent = texts.strings.reported;
  };

  return {
    sheets: () => [sheet, ...sheets()],
    explanation,
    place,
    issues,
    announcement: (view) => announcementOf(view) ?? announcement(view),
    draw(view) {
      const { state } = view;
      if (state.step === 'received') return receiptStep(view, state.sent, state.isEarlier, place);
      if (state.step === 'comfort') return comfortStep(view, place);
      if (state.step === 'forwarded') return forwardedStep?.(view);
      return state.step === 'failed' ? failureStep(view, state.failure) : queuedStep(view);
    },
    send: sending({
      sender,
      failureOf,
      said: () => request().reporter,
      flagDraft: (state, signal) => {
        const at = new Date().toISOString();
        const context = { ...request(), language, pageUrl: location.href, at };
        const flag = flagDraftOf(state, context);
        return toFlag(
          (state.draft.isIllegal && notice()?.toNotice(flag, state, context)) || flag,
          state,
          signal,
        );
      },
      nextId: () => flagId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      maySubmit: (draft) => request().origin.dispatchEvent(new ReportSubmitEvent(draft)),
      async onForwarded(forwarded) {
        const { origin } = request();
        const tell = await importAgain('toldForwarded', () => import('./steps/forwarded.ts'));
        forwardedStep = tell(forwarded, origin);
        markReported(origin);
      },
      onSent(receipt, isRepeat) {
        const { origin } = request();
        markReported(origin);
        origin.dispatchEvent(new ReportSentEvent(receipt, isRepeat));
      },
      onError: (error) => request().origin.dispatchEvent(new ReportErrorEvent(error)),
    }),
  };
}
