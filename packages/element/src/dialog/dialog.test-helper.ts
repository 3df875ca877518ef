import type { Offer, Receipt } from '@report-this/protocol';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { defaultOffer } from './default-offer.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { flow } from './flow.ts';
import { closedFlow, type FlowState } from './flow-state.ts';
import { laterParts } from './later.ts';
import type { OfferingRequest } from './parts/part.ts';
import { noticeSteps } from './notice.ts';
import type { ReportDialog } from './report-dialog.ts';
import { toldForwarded } from './steps/forwarded.ts';
import type { View } from './view.ts';

/** All texts of a language. */
async function textsOf(tag: string) {
  const language = await DIALOG_LANGUAGES[tag]!();
  const [notice, states, list] = await Promise.all([language.notice(), language.states(), language.list()]);
  return { language, notice: notice.strings, states: states.strings, list: list.strings };
}

const ENGLISH = await textsOf('en');
const CATALOGUES = new Map(
  await Promise.all(Object.keys(DIALOG_LANGUAGES).map(async (tag) => [tag, await textsOf(tag)] as const)),
);

/** The texts of the page's language, without waiting. */
export const textsHere = () => CATALOGUES.get(document.documentElement.lang) ?? ENGLISH;

/** An offer in the page's language, as a receiver would make it: one group has finer reasons. */
export function offerHere(): Offer {
  const strings = textsHere().list;
  const offer = defaultOffer(
    strings,
    document.documentElement.lang || 'en',
    'https://shop.example/report-this',
  );
  const finer = ['hate', 'violence', 'privacy'].map((code, index) => ({
    code: ['cyber.bullying', 'cyber.stalking', 'cyber.incitement'][index]!,
    label: strings.groups[code]![0],
    help: strings.groups[code]![1],
    bases: ['illegal' as const, 'terms' as const],
    traits: [],
  }));
  return {
    ...offer,
    service: { name: 'Shop' },
    groups: offer.groups.map((group) =>
      group.code === 'harassment' ? { ...group, reasons: [...group.reasons, ...finer] } : group,
    ),
  };
}

/** A form, filled in. */
export const aFilledDraft = (change: Partial<Draft> = {}): Draft => ({
  ...EMPTY_DRAFT,
  group: 'hate',
  isIllegal: true,
  explanation: 'It calls for violence against a group of people.',
  name: 'Ana Example',
  email: 'ana@example.org',
  ...change,
});

/** A state of the flow that an offer was read for. */
export function aState<State extends Partial<FlowState>>(state: State): FlowState {
  const offer = offerHere();
  return { ...closedFlow(), offer, source: 'receiver', ...state } as FlowState;
}

/** A receipt with everything in it. */
export const aFullReceipt = (change: Partial<Receipt> = {}): Receipt => ({
  flagId: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60',
  reference: 'F-3JZ9-J6GM-B',
  receivedAt: '2026-11-21T09:30:01.000Z',
  state: 'received',
  statusUrl: 'https://shop.example/status#0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60.token',
  token: 'token',
  completeness: { article16: false, missing: ['identity', 'goodFaith'] },
  expectedBy: '2026-11-28T09:30:01.000Z',
  next: ['review', 'decision', 'readStatus'],
  automatedProcessing: false,
  digest: `sha-256:${'0'.repeat(64)}`,
  ...change,
});

/** Shows a state in a dialog, and lets it live: what people do goes through the flow, and nothing is sent. */
export function live(
  dialog: ReportDialog,
  first: FlowState,
  change: Partial<View> = {},
  said: Partial<OfferingRequest> = {},
): void {
  let state = first;
  const request = { target: { kind: 'comment' }, comforts: [], ...said, origin: said.origin ?? dialog };
  const language = document.documentElement.lang || 'en';
  const texts = textsHere();
  const parts = laterParts({
    request: () => request,
    sender: () => Promise.reject(new TypeError('Nothing is sent from a story.')),
    language,
    texts: texts.language,
    redraw: () => draw(),
    signal: () => new AbortController().signal,
    retry: () => {},
    notice: () => undefined,
  });
  // loaded where a flag is forwarded, which none is from here
  const later =
    first.step === 'forwarded' ? { ...parts, draw: toldForwarded(first.forwarded, dialog) } : parts;
  const draw = () =>
    dialog.show({
      state,
      strings: texts.language.strings,
      language,
      dir: /^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr',
      target: { kind: 'comment', url: 'https://shop.example/products/31#comment-7' },
      excerpt: 'Buy now! Cheap watches, only today, at watches.example.',
      isReporterKnown: Boolean(request.reporter),
      hasComfort: request.comforts.length > 0,
      copied: '',
      later,
      notice: noticeSteps(texts.notice, later),
      dispatch: (event) => {
        state = flow(state, event);
        if (state.step === 'preparing') state = flow(state, { type: 'prepared' });
        draw();
      },
      copy: () => {},
      ...change,
    });
  draw();
}
