/** What a mail is about: an address to confirm, the receipt of a flag, a question to its reporter, a decision. */
export const MAIL_KINDS = ['confirmation', 'receipt', 'question', 'outcome'] as const;
/** What one mail is about: a mailer may send each kind in a manner of its own. */
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail, ready to be sent. */
export interface Mail {
  /** The reporter's address, as it was given. */
  readonly to: string;
  readonly kind: MailKind;
  /** The language of its words, as a BCP 47 tag. */
  readonly locale: string;
  readonly subject: string;
  /** Plain text; lines are ended by `\n`. */
  readonly text: string;
}

/** What came of a mail: handed over; never to be tried again; or not handed over, with a word that says why. */
export type Mailed =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Where mails go. */
export interface Mailer {
  /** Hands a mail over once. It never throws and ends in time; when the signal aborts it ends at once, with `failed`. */
  send(mail: Mail, signal: AbortSignal): Promise<Mailed>;
  /** Lets go of its connections. */
  close(): void;
}
