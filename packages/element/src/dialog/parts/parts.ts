import { chosenIn } from '../chosen.ts';
import { importAgain } from '../import-again.ts';
import type { LawAnswer } from './law-part.ts';
import type { PartRow } from './part.ts';
import { row } from './row.ts';
import { shows } from './shows.ts';

/** The parts of the form, in the order in which they are drawn at the same place. */
export const PARTS: readonly PartRow[] = [
  row(
    'searchPart',
    'search',
    'parts',
    () => import('./search-part.ts'),
    ({ state }) => Boolean(state.draft.answers['search']),
  ),
  row(
    'builtInPart',
    'reasons',
    'list',
    () => import('../default-offer.ts'),
    ({ state }) => state.source === 'builtIn',
  ),
  row(
    'notesPart',
    'chosen',
    'states',
    () => import('./notes.ts'),
    ({ state: { offer, draft } }) => Boolean(chosenIn(offer, draft)?.reason.traits.length),
  ),
  row(
    'lackingPart',
    'receipt',
    'notice',
    () => import('../notice.ts'),
    ({ state }) =>
      state.step === 'received' && state.sent.isNotice && state.sent.receipt.completeness.missing.length > 0,
  ),
  {
    name: 'pointing',
    place: 'target',
    isOffered: ({ state: { draft }, request: { content, selected, target } }) =>
      Boolean(selected ?? target.media ?? draft.answers['quote']) || shows(content, 'img,video,audio'),
    load: async (language) => (await importAgain('pointingPart', () => import('./pointing.ts')))(language),
  },
  row<'lawPart', 'notice', LawAnswer>(
    'lawPart',
    'legal',
    'notice',
    () => import('../notice.ts'),
    ({ state }) => state.draft.isIllegal,
  ),
  row(
    'comfortPart',
    'receipt',
    'parts',
    () => import('./comfort-part.ts'),
    ({ state: { step, draft }, request: { comforts } }) =>
      comforts.length > 0 && (draft.isDisliked || step === 'received'),
  ),
];
