import type { Mail, Mailed, Mailer } from '@report-this/receiver';

/** A mailer that keeps what it is handed. */
export interface TestMailer extends Mailer {
  readonly mails: Mail[];
  /** What comes of the next mails. */
  answering: (mail: Mail) => Mailed | Promise<Mailed>;
}

export function aMailer(): TestMailer {
  const mailer: TestMailer = {
    mails: [],
    answering: () => ({ outcome: 'sent' }),
    async send(mail) {
      mailer.mails.push(mail);
      return mailer.answering(mail);
    },
    close: () => undefined,
  };
  return mailer;
}

/** The code in a mail. */
export function codeIn({ text }: Mail): string {
  const [code] = /\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b/.exec(text) ?? [];
  if (!code) throw new Error(`There is no code in:\n${text}`);
  return code;
}
