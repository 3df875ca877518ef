import type { DialogLanguage } from '@report-this/strings/dialog';
import { importAgain } from '../import-again.ts';
import type { Place } from '../view.ts';
import type { Part, PartRow } from './part.ts';

/** What a language says besides: the names of its other texts. */
type Besides = 'notice' | 'states' | 'parts' | 'list';
type Texts<Name extends Besides> = Awaited<ReturnType<DialogLanguage[Name]>>['strings'];

/** A part that is loaded with its texts, by the name of what makes it. Its answers are its own: nobody else reads or writes them. */
export const row = <Name extends `${string}Part`, Spoken extends Besides, Answer>(
  name: Name,
  place: Place,
  spoken: Spoken,
  load: () => Promise<Record<Name, (texts: Texts<Spoken>) => Part<Answer>>>,
  isOffered: PartRow['isOffered'],
): PartRow => ({
  name: name.replace('Part', ''),
  place,
  isOffered,
  async load(language) {
    const texts: () => Promise<{ readonly strings: unknown }> = language[spoken];
    const [part, strings] = await Promise.all([importAgain(name, load), importAgain('strings', texts)]);
    return part(strings as Texts<Spoken>) as unknown as Part;
  },
});
