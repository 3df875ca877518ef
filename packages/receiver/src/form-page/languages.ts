import { type Catalogue, catalogueFor } from '@report-this/strings';
import {
  DIALOG_LANGUAGES,
  type DialogStrings,
  type NoticeStrings,
  type StateStrings,
} from '@report-this/strings/dialog';
import { type DecisionStrings, STATUS_LANGUAGES, type StatusStrings } from '@report-this/strings/status';
import { negotiate } from '../offer/negotiate.ts';
import { PAGE_STRINGS, type PageStrings } from './page-strings.ts';

/** Every text of the pages without script: those of the element's dialog and status, and the few that are theirs alone. */
export interface FormStrings {
  readonly dialog: DialogStrings;
  readonly notice: NoticeStrings;
  readonly states: StateStrings;
  readonly status: StatusStrings & DecisionStrings;
  readonly page: PageStrings;
}

/** The languages of the pages without script; the first is for those who read none of them. */
export const FORM_LANGUAGES: readonly string[] = Object.keys(PAGE_STRINGS);

/** What a page is written in. */
export type Words = Catalogue<{ readonly strings: FormStrings }>;

/** The words for a reader: the language of the page that the link stands on, then what the browser asks for. */
export async function wordsFor(lang: string, acceptLanguage: string | null): Promise<Words> {
  const wanted = [/^[A-Za-z0-9-]{2,35}$/.test(lang) ? lang : '', acceptLanguage ?? ''].filter(Boolean);
  const language = negotiate(wanted.join(','), FORM_LANGUAGES);
  const [dialog, status] = await Promise.all([
    catalogueFor(DIALOG_LANGUAGES, language),
    catalogueFor(STATUS_LANGUAGES, language),
  ]);
  const [notice, states, decision] = await Promise.all([dialog.notice(), dialog.states(), status.decision()]);
  const strings = {
    dialog: dialog.strings,
    notice: notice.strings,
    states: states.strings,
    status: { ...status.strings, ...decision.strings },
    page: PAGE_STRINGS[language]!,
  };
  return { strings, language, dir: dialog.dir };
}
