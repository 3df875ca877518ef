import { chosenIn } from '../chosen.ts';
import { importAgain } from '../import-again.ts';
import type { PartRow } from './part.ts';

/** The parts of the form, in the order in which they are drawn at the same place. */
export const PARTS: readonly PartRow[] = [
  {
    name: 'builtIn',
    place: 'reasons',
    isOffered: ({ state }) => state.source === 'builtIn',
    async load(texts) {
      const [builtInPart, strings] = await Promise.all([
        importAgain('builtInPart', () => import('./built-in.ts')),
        importAgain('strings', texts.list),
      ]);
      return builtInPart(strings);
    },
  },
  {
    name: 'notes',
    place: 'chosen',
    isOffered: ({ state: { offer, draft } }) => Boolean(chosenIn(offer, draft)?.reason.traits.length),
    async load(texts) {
      const [notesPart, strings] = await Promise.all([
        importAgain('notesPart', () => import('./notes.ts')),
        importAgain('strings', texts.states),
      ]);
      return notesPart(strings);
    },
  },
  {
    name: 'lacking',
    place: 'receipt',
    isOffered: ({ state }) =>
      state.step === 'received' && state.sent.isNotice && state.sent.receipt.completeness.missing.length > 0,
    async load(texts) {
      const [lackingPart, strings] = await Promise.all([
        importAgain('lackingPart', () => import('../notice.ts')),
        importAgain('strings', texts.notice),
      ]);
      return lackingPart(strings);
    },
  },
];
