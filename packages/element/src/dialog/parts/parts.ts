import { chosenIn } from '../chosen.ts';
import { importAgain } from '../import-again.ts';
import type { Language } from '../languages.ts';
import type { Part, PartRow, Place } from './part.ts';

/** What a language says besides: the names of its other texts. */
type Besides = 'notice' | 'states' | 'parts' | 'list';
type Texts<Name extends Besides> = Awaited<ReturnType<Language[Name]>>['strings'];

/** A part that is loaded with its texts. Its answers are its own: nobody else reads or writes them. */
const row = <Name extends string, Spoken extends Besides, Answer>(
  name: Name,
  place: Place,
  spoken: Spoken,
  load: () => Promise<Record<`${Name}Part`, (texts: Texts<Spoken>) => Part<Answer>>>,
  isOffered: PartRow['isOffered'],
): PartRow => ({
  name,
  place,
  isOffered,
  async load(language) {
    const texts: () => Promise<{ readonly strings: unknown }> = language[spoken];
    const [part, strings] = await Promise.all([
      importAgain(`${name}Part`, load),
      importAgain('strings', texts),
    ]);
    return part(strings as Texts<Spoken>) as unknown as Part;
  },
});

/** Whether a content is such an element, or has one in it. */
const shows = (content: Element | undefined, selector: string): boolean =>
  Boolean(content?.matches(selector) || content?.querySelector(selector));

/** The parts of the form, in the order in which they are drawn at the same place. */
export const PARTS: readonly PartRow[] = [
  row(
    'search',
    'search',
    'parts',
    () => import('./search-part.ts'),
    () => true,
  ),
  row(
    'builtIn',
    'reasons',
    'list',
    () => import('./built-in.ts'),
    ({ state }) => state.source === 'builtIn',
  ),
  row(
    'notes',
    'chosen',
    'states',
    () => import('./notes.ts'),
    ({ state: { offer, draft } }) => Boolean(chosenIn(offer, draft)?.reason.traits.length),
  ),
  row(
    'lacking',
    'receipt',
    'notice',
    () => import('../notice.ts'),
    ({ state }) =>
      state.step === 'received' && state.sent.isNotice && state.sent.receipt.completeness.missing.length > 0,
  ),
  row(
    'digest',
    'chosen',
    'parts',
    () => import('./digest-part.ts'),
    ({ state: { offer, draft }, request: { target, content } }) =>
      Boolean(chosenIn(offer, draft)?.reason.traits.includes('no-upload')) &&
      Boolean(target.media || shows(content, 'img,video,audio')),
  ),
  row(
    'quote',
    'target',
    'parts',
    () => import('./quote-part.ts'),
    ({ state, request: { selected, content = document.body } }) =>
      Boolean(state.draft.answers['quote'] ?? selected?.intersectsNode(content)),
  ),
  row(
    'moment',
    'target',
    'parts',
    () => import('./moment-part.ts'),
    ({ request: { content } }) => shows(content, 'video,audio'),
  ),
  row(
    'region',
    'target',
    'parts',
    () => import('./region-part.ts'),
    ({ request: { content } }) => shows(content, 'img'),
  ),
  row(
    'law',
    'legal',
    'notice',
    () => import('./law-part.ts'),
    ({ state }) => state.draft.isIllegal,
  ),
  {
    name: 'comfort',
    place: 'receipt',
    isOffered: ({ state }) => state.step === 'received',
    load: async ({ parts }) =>
      (await importAgain('comfortPart', () => import('./ask-for-comfort.ts')))(parts),
  },
];
