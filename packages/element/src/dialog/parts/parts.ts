import type { PartsStrings } from '../../strings/parts/en.ts';
import { chosenIn } from '../chosen.ts';
import { importAgain } from '../import-again.ts';
import { comfortsOf } from './comforts.ts';
import type { Part, PartRow } from './part.ts';

/** Loads a part that speaks the texts of parts. Its answers are its own: nobody else reads or writes them. */
const withTexts =
  <Name extends string, Answer>(
    name: Name,
    load: () => Promise<Record<Name, (texts: PartsStrings) => Part<Answer>>>,
  ): PartRow['load'] =>
  async (texts) => {
    const [part, strings] = await Promise.all([importAgain(name, load), importAgain('strings', texts.parts)]);
    return part(strings) as unknown as Part;
  };

/** Whether a content is such an element, or has one in it. */
const shows = (content: Element | undefined, selector: string): boolean =>
  Boolean(content?.matches(selector) || content?.querySelector(selector));

/** The parts of the form, in the order in which they are drawn at the same place. */
export const PARTS: readonly PartRow[] = [
  {
    name: 'search',
    place: 'search',
    isOffered: () => true,
    load: withTexts('searchPart', () => import('./search-part.ts')),
  },
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
  {
    name: 'digest',
    place: 'chosen',
    isOffered: ({ state: { offer, draft }, request }) =>
      chosenIn(offer, draft)?.reason.traits.includes('no-upload') === true &&
      Boolean(request.target.media?.length || shows(request.content, 'img,video,audio')),
    load: withTexts('digestPart', () => import('./digest-part.ts')),
  },
  {
    name: 'quote',
    place: 'target',
    isOffered: ({ state, request: { selected, content = document.body } }) =>
      Boolean(state.draft.answers['quote'] ?? selected?.intersectsNode(content)),
    load: withTexts('quotePart', () => import('./quote-part.ts')),
  },
  {
    name: 'moment',
    place: 'target',
    isOffered: ({ request: { content } }) => shows(content, 'video,audio'),
    load: withTexts('momentPart', () => import('./moment-part.ts')),
  },
  {
    name: 'region',
    place: 'target',
    isOffered: ({ request: { content } }) => shows(content, 'img'),
    load: withTexts('regionPart', () => import('./region-part.ts')),
  },
  {
    name: 'law',
    place: 'legal',
    isOffered: ({ state }) => state.draft.isIllegal,
    async load(texts) {
      const [lawPart, strings] = await Promise.all([
        importAgain('lawPart', () => import('./law-part.ts')),
        importAgain('strings', texts.notice),
      ]);
      return lawPart(strings) as unknown as Part;
    },
  },
  {
    name: 'comfort',
    place: 'receipt',
    isOffered: ({ state }) => state.step === 'received' && comfortsOf(state.sent.receipt).length > 0,
    load: withTexts('comfortPart', () => import('./comfort-part.ts')),
  },
];
