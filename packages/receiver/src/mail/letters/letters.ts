import type { MailKind } from '../../ports/mailer.ts';

/** One letter: `{service}`, `{reference}`, `{code}`, `{days}` and `{url}` are filled in. */
export interface Letter {
  readonly subject: string;
  /** Paragraph by paragraph. */
  readonly text: readonly string[];
}

/** The letters of one language. */
export type Letters = Readonly<Record<MailKind, Letter>>;
