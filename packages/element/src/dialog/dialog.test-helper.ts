import type { Offer, Receipt } from '@report-this/protocol';
import * as ar from '../strings/ar.ts';
import * as en from '../strings/en.ts';
import { strings as arEnding } from '../strings/ending/ar.ts';
import { strings as enEnding } from '../strings/ending/en.ts';
import { strings as nlEnding } from '../strings/ending/nl.ts';
import * as nl from '../strings/nl.ts';
import { strings as arRest } from '../strings/rest/ar.ts';
import { strings as enRest } from '../strings/rest/en.ts';
import { strings as nlRest } from '../strings/rest/nl.ts';
import { defaultOffer } from './default-offer.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { closedFlow, flow, type FlowState } from './flow.ts';
import { endingSteps } from './ending.ts';
import { noticeSteps } from './notice.ts';
import type { ReportDialog } from './report-dialog.ts';
import type { View } from './view.ts';

const ENGLISH = { strings: en.strings, ending: enEnding, rest: enRest };
const CATALOGUES: Record<string, typeof ENGLISH> = {
  ar: { strings: ar.strings, ending: arEnding, rest: arRest },
  nl: { strings: nl.strings, ending: nlEnding, rest: nlRest },
};

/** The texts of the page's language, without waiting. */
const textsHere = () => CATALOGUES[document.documentElement.lang] ?? ENGLISH;

/** An offer in the page's language, as a receiver would make it: one group has finer reasons. */
export function offerHere(): Offer {
  const strings = textsHere().rest;
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
  isGoodFaith: true,
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
export function live(dialog: ReportDialog, first: FlowState, change: Partial<View> = {}): void {
  let state = first;
  const language = document.documentElement.lang || 'en';
  const { strings, ending, rest } = textsHere();
  const draw = () =>
    dialog.show({
      state,
      strings,
      language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
      target: { kind: 'comment', url: 'https://shop.example/products/31#comment-7' },
      excerpt: 'Buy now! Cheap watches, only today, at watches.example.',
      copied: '',
      notice: noticeSteps(rest),
      ending: endingSteps(ending),
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
