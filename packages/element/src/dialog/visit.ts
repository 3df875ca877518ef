import type { Target } from '@report-this/protocol';
import type { Catalogue } from '../catalogue.ts';
import { ReportErrorEvent, ReportSentEvent, ReportSubmitEvent } from '../events.ts';
import { type ReceiverAddress } from '../receiver-of.ts';
import type { ReportRequest } from '../report-request.ts';
import type { Sender } from '../sender.ts';
import type { Strings } from '../strings/en.ts';
import { defaultOffer } from './default-offer.ts';
import { flagDraftOf } from './flag-draft.ts';
import { flagId } from './flag-id.ts';
import { closedFlow, type FlowState } from './flow.ts';
import { FlowController } from './flow-controller.ts';
import type { View } from './view.ts';

/** All that belongs to reporting one target: kept in memory, so that what was written is there the next time. */
export interface Visit {
  readonly controller: FlowController;
  /** Takes what the host says this time. */
  renew(request: ReportRequest): void;
  /** What the dialog shows now. */
  view(): View;
}

/** Begins a visit. */
export function beginVisit(
  first: ReportRequest & { readonly origin: Element },
  receiver: ReceiverAddress,
  { strings, language, dir }: Catalogue<Strings>,
  onState: (visit: Visit, state: FlowState) => void,
): Visit {
  let request = first;
  let sender: Promise<Sender> | undefined;
  let isCopied = false;

  const controller = new FlowController(
    closedFlow(defaultOffer(strings, language, receiver.url), Boolean(first.reporter)),
    {
      language,
      sender: () =>
        request.sender
          ? Promise.resolve(request.sender)
          : (sender ??= import('./default-sender.ts').then(
              ({ createSender }) => createSender(receiver),
              (error: unknown) => {
                sender = undefined;
                throw error;
              },
            )),
      flagDraft: (state) =>
        flagDraftOf(state, {
          target: request.target,
          excerpt: request.excerpt,
          reporter: request.reporter,
          language,
          pageUrl: location.href,
          at: new Date().toISOString(),
        }),
      nextId: () => flagId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      isOnline: () => navigator.onLine,
      maySubmit: (draft) => request.origin.dispatchEvent(new ReportSubmitEvent(draft)),
      onState: (state) => {
        isCopied = false;
        if (state.step === 'received' && !state.isEarlier) {
          const { origin } = request;
          const ownButton = origin.shadowRoot?.querySelector('[part=button]');
          if (ownButton && !origin.hasAttribute('label')) ownButton.textContent = strings.reported;
          origin.dispatchEvent(new ReportSentEvent(state.sent.receipt, state.sent.isRepeat));
        }
        onState(visit, state);
      },
      onError: (error) => request.origin.dispatchEvent(new ReportErrorEvent(error)),
      network: window,
    },
  );

  const visit: Visit = {
    controller,
    renew: (renewed) => {
      request = { ...first, ...renewed, origin: renewed.origin ?? first.origin };
    },
    view: () => ({
      state: controller.state,
      strings,
      language,
      dir,
      target: request.target,
      excerpt: request.excerpt,
      isCopied,
      dispatch: (event) => controller.dispatch(event),
      // there is none on pages without TLS
      copy:
        navigator.clipboard &&
        ((text) =>
          void navigator.clipboard.writeText(text).then(() => {
            isCopied = true;
            onState(visit, controller.state);
          })),
    }),
  };
  return visit;
}

/** What a visit is kept under: the same thing, reported to the same receiver in the same language. */
export const keyOf = (target: Target, receiver: ReceiverAddress, language: string): string =>
  JSON.stringify([target, receiver.url, language]);
