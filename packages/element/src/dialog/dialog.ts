import { catalogueFor } from '@report-this/strings';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { ReportCloseEvent, ReportOpenEvent } from '../events.ts';
import { languageOf } from '../language-of.ts';
import type { ReportOutcome } from '../outcome.ts';
import { receiverOf } from '../receiver-of.ts';
import type { ReportRequest } from '../report-request.ts';
import type { FlowState } from './flow-state.ts';
import { containerFor, placeToReturn } from './place.ts';
import { ReportDialog } from './report-dialog.ts';
import { requestOf, type Trigger } from './request-of.ts';
import { beginVisit, keyOf, type Visit } from './visit.ts';

/** A visit that is on the screen. */
interface Shown {
  readonly visit: Visit;
  readonly closed: () => Promise<ReportOutcome>;
  readonly end: (state: FlowState) => void;
}

const visits = new Map<string, Visit>();
let dialog: ReportDialog | undefined;
let shown: Shown | undefined;

/** What was selected of the page last: pressing a link, or anything in some browsers, selects nothing instead. */
let selected: Range | undefined;

function rememberSelection(): void {
  const selection = getSelection();
  if (selection?.type === 'Range') selected = selection.getRangeAt(0);
}

/** Gets the words ready, when somebody may be about to report. */
export function prepare(trigger: Element): void {
  rememberSelection();
  catalogueFor(DIALOG_LANGUAGES, languageOf(trigger)).catch(() => {}); // a click will tell
}

/** Opens the dialog for what a trigger says. */
export const reportFrom = (trigger: Trigger): Promise<ReportOutcome> => report(requestOf(trigger));

/** Opens the page's one dialog; resolves when it closes. */
export async function report(request: ReportRequest): Promise<ReportOutcome> {
  const origin = request.origin ?? document.documentElement;
  if (!origin.dispatchEvent(new ReportOpenEvent(request.target, DIALOG_LANGUAGES)))
    return { outcome: 'prevented' };

  const catalogue = await catalogueFor(DIALOG_LANGUAGES, request.language ?? languageOf(origin));
  const receiver = receiverOf(document, request.receiver);
  const { signal } = request;
  if (signal?.aborted) return { outcome: 'closed' };
  const key = keyOf(request, receiver, catalogue.language);
  const earlier = visits.get(key);
  const visit = earlier?.isOf(request)
    ? earlier
    : beginVisit({ ...request, origin }, receiver, catalogue, draw);
  visits.set(key, visit);

  if (shown?.visit === visit) return shown.closed();
  shown?.visit.controller.dispatch({ type: 'close' });
  rememberSelection();
  visit.renew({ selected, ...request, origin });
  selected = undefined;
  const close = () => shown?.visit === visit && visit.controller.dispatch({ type: 'close' });
  signal?.addEventListener('abort', close);
  return show(visit, origin).finally(() => signal?.removeEventListener('abort', close));
}

async function show(visit: Visit, origin: Element): Promise<ReportOutcome> {
  const returnFocus = placeToReturn(origin);
  dialog ??= ReportDialog.create();
  containerFor(origin).append(dialog);
  const closed = new Promise<FlowState>(
    (end) => (shown = { visit, closed: () => closed.then(outcomeOf), end }),
  );
  visit.controller.dispatch({ type: 'open' });

  const state = await closed;
  returnFocus();
  origin.dispatchEvent(new ReportCloseEvent());
  return outcomeOf(state);
}

// what could not be sent goes by itself once the browser is online again
addEventListener('online', () => shown?.visit.controller.dispatch({ type: 'online' }));

function draw(visit: Visit): void {
  if (shown?.visit !== visit) return;
  dialog?.show(visit.view());
  const { state } = visit.controller;
  if (state.step !== 'closed') return;
  shown.end(state);
  shown = undefined;
}

function outcomeOf(state: FlowState): ReportOutcome {
  if (state.step === 'closed' && state.sent) return { ...state.sent, outcome: 'sent' };
  if (state.step === 'closed' && state.queuedId) return { outcome: 'queued', flagId: state.queuedId };
  if (state.step === 'closed' && state.forwarded) return { outcome: 'forwarded', forwarded: state.forwarded };
  return { outcome: 'closed' };
}
