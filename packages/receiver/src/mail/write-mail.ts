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

const FALLBACK = 'en';

/** Writes a mail in the language of the flag, or in English. What a flag, a question or a decision says is not in it. */
export function writeMail(to: string, kind: MailKind, flagLocale: string, subject: Subject): Mail {
  const locale = languageFor(flagLocale);
  const letter = LETTERS[locale]![kind];
  const values: Readonly<Record<string, unknown>> = { ...subject };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const oneLine = fill(letter.subject).replace(/\s+/g, ' ');
  return { to, kind, locale, subject: oneLine, text: `${letter.text.map(fill).join('\n\n')}\n` };
}

function languageFor(flagLocale: string): string {
  const language = flagLocale.toLowerCase().split('-')[0]!;
  const known = { no: 'nb', nn: 'nb', iw: 'he' }[language] ?? language;
  return Object.hasOwn(LETTERS, known) ? known : FALLBACK;
}
