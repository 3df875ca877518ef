import { filled, nearest } from '@report-this/strings';
import type { Mail, MailKind } from '../ports/mailer.ts';
import { LETTERS } from './letters/all.ts';

/** What the letters speak of. */
export interface Subject {
  /** Who took the flag in. */
  readonly service: string;
  readonly reference: string;
  /** The code; only in the letter that confirms an address. */
  readonly code?: string;
  readonly days?: number;
  /** The page of the status, with its token; never in the letter that confirms an address (SPEC §10.3.4). */
  readonly url?: string;
}

const LANGUAGES = Object.keys(LETTERS);
const FALLBACK = 'en';

/** Writes a mail in the language of the flag, or in English. What a flag, a question or a decision says is not in it. */
export function writeMail(to: string, kind: MailKind, flagLocale: string, subject: Subject): Mail {
  const locale = nearest(flagLocale, LANGUAGES) ?? FALLBACK;
  const letter = LETTERS[locale]![kind];
  const { service, reference, code = '', days = 0, url = '' } = subject;
  const values = { service, reference, code, days: String(days), url };
  const fill = (text: string) => filled(text, values, String).join('');
  const oneLine = fill(letter.subject).replace(/\s+/g, ' ');
  return { to, kind, locale, subject: oneLine, text: `${letter.text.map(fill).join('\n\n')}\n` };
}
