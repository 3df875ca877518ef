import type { Catalogue } from '@report-this/strings';
import type { DialogLanguage } from '@report-this/strings/dialog';
import { ReportComfortEvent } from '../comfort-event.ts';
import { type ReceiverAddress } from '../receiver-of.ts';
import type { ReportRequest } from '../report-request.ts';
import type { Sender } from '../sender.ts';
import { closedFlow, type Step } from './flow-state.ts';
import { FlowController } from './flow-controller.ts';
import { importAgain } from './import-again.ts';
import type { OfferingRequest } from './parts/part.ts';
import type { LaterParts, NoticeSteps, View } from './view.ts';

/** What the host says, with the element that events come from. */
type RequestFrom = ReportRequest & { readonly origin: Element };

/** All that belongs to reporting one target: kept in memory, so that what was written is there the next time. */
export interface Visit {
  readonly controller: FlowController;
  /** Takes what the host says this time. It is forgotten when the dialog closes, so that what left the page can go. */
  renew(request: RequestFrom): void;
  /**
   * Whether it goes on for who reports now: what one person wrote, or was told, is not for the next. What somebody unknown
   * wrote is for whoever signs in then, but not what they were told.
   */
  isOf(request: ReportRequest): boolean;
  /** What the dialog shows now. */
  view(): View;
}

/** Begins a visit. */
export function beginVisit(
  first: RequestFrom,
  receiver: ReceiverAddress,
  texts: Catalogue<DialogLanguage>,
  onChange: (visit: Visit) => void,
): Visit {
  const { strings, language, dir } = texts;
  let request: OfferingRequest = { ...first, comforts: [] };
  /** Who has reported last, where the host knows. */
  let reporter: string | undefined;
  let ownSender: Sender | undefined;
  let copied = '';
  let later: LaterParts | undefined;
  let notice: NoticeSteps | undefined;

  const sender = async () =>
    request.sender ??
    (ownSender ??= (await importAgain('createSender', () => import('./default-sender.ts')))(receiver));

  let leaving = new AbortController();
  let last: Step = 'closed';
  const redraw = () => onChange(visit);

  const prepareLater = async () => {
    if (later) return later;
    const laterParts = await importAgain('laterParts', () => import('./later.ts'));
    later ??= laterParts({
      request: () => request,
      sender,
      language,
      texts,
      redraw,
      signal: () => leaving.signal,
      retry: () => controller.dispatch({ type: 'retry' }),
      notice: () => notice,
    });
    redraw();
    return later;
  };

  const prepareNotice = async () => {
    const [noticeSteps, strings, parts] = await Promise.all([
      importAgain('noticeSteps', () => import('./notice.ts')),
      importAgain('strings', texts.notice),
      prepareLater(),
    ]);
    notice ??= noticeSteps(strings, parts);
  };

  const controller = new FlowController(closedFlow(first.receipt), {
    sender,
    language,
    builtInOffer: async () => {
      const [defaultOffer, rest] = await Promise.all([
        importAgain('defaultOffer', () => import('./default-offer.ts')),
        importAgain('strings', texts.list),
      ]);
      return defaultOffer(rest, language, receiver.url);
    },
    prepareNotice,
    send: async (state, signal) => (await prepareLater()).send(state, signal),
    isOnline: () => navigator.onLine,
    onState: ({ step }) => {
      copied = '';
      if (step !== last && (step === 'closed' || step === 'received' || step === 'queued')) {
        leaving.abort();
        leaving = new AbortController();
      }
      last = step;
      if (step === 'closed')
        request = { target: request.target, origin: document.documentElement, comforts: [] };
      redraw();
      // asked for when the dialog opens, so that it is there when it is needed, and again until it is there
      if (step === 'loading' || step === 'reason') prepareLater().catch(() => {});
    },
  });

  const visit: Visit = {
    controller,
    renew: (renewed) => {
      const asked = new ReportComfortEvent(renewed.target);
      renewed.origin.dispatchEvent(asked);
      request = { ...renewed, comforts: asked.actions };
      reporter = JSON.stringify(renewed.reporter);
    },
    isOf: (request) => reporter === JSON.stringify(request.reporter) || !(reporter || controller.state.sent),
    view: () => ({
      state: controller.state,
      strings,
      language,
      dir,
      target: request.target,
      furtherTargets: request.furtherTargets,
      excerpt: request.excerpt,
      isReporterKnown: Boolean(request.reporter),
      hasComfort: request.comforts.length > 0,
      copied,
      later,
      notice,
      dispatch: (event) => controller.dispatch(event),
      // there is none on pages without TLS, and a frame may not use it: the text is there to be copied by hand
      copy:
        navigator.clipboard &&
        ((text, told) =>
          void navigator.clipboard.writeText(text).then(
            () => {
              copied = told;
              onChange(visit);
            },
            () => {},
          )),
    }),
  };
  return visit;
}

/** What a visit is kept under: the same thing, reported to the same receiver in the same language. */
export const keyOf = (
  { target, furtherTargets }: ReportRequest,
  receiver: ReceiverAddress,
  language: string,
): string => JSON.stringify([target, furtherTargets, receiver.url, language]);
