import { createTransport } from 'nodemailer';
import type { Mailed, Mailer } from '../ports/mailer.ts';
import { mailServerUrl } from './mail-server-url.ts';

/** What a mailer over SMTP can be told. */
export interface SmtpMailerOptions {
  /** The mail server: `smtp://` (STARTTLS when it offers that) or `smtps://`, with user and password if it asks for them. */
  readonly url: string;
  /** Whom mails are from, such as `Flags <flags@shop.example>`. */
  readonly from: string;
  /** How long the server may take for each step, in milliseconds. @default 15000 */
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 15_000;

/** Sends mails over SMTP. Throws a TypeError when the URL is none of a mail server. */
export function smtpMailer({ url, from, timeoutMs = DEFAULT_TIMEOUT_MS }: SmtpMailerOptions): Mailer {
  const server = mailServerUrl(url);
  if (!server) throw new TypeError('The URL of a mail server begins with smtp:// or smtps://.');
  const transport = createTransport({
    url,
    requireTLS: server.username !== '' && server.protocol === 'smtp:', // a password goes over no open wire
    pool: true,
    maxConnections: 4,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    async send({ to, locale, subject, text }, signal) {
      if (signal.aborted) return GIVEN_BACK;
      const headers = { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' };
      const sent = transport
        .sendMail({ from, to: { name: '', address: to }, subject, text, headers })
        .then((): Mailed => ({ outcome: 'sent' }), outcomeOf);
      const over = new AbortController();
      const givenBack = new Promise<Mailed>((resolve) => {
        signal.addEventListener('abort', () => resolve(GIVEN_BACK), { signal: over.signal });
      });
      return Promise.race([sent, givenBack]).finally(() => over.abort());
    },
    close: () => transport.close(),
  };
}

const GIVEN_BACK: Mailed = { outcome: 'failed', reason: 'given back' };

/** A reply of 500 to 599 to the mail itself is for good (RFC 5321 §4.2.1); never what the server said, which may quote the address. */
function outcomeOf(error: Error & { code?: string; responseCode?: number }): Mailed {
  const { code = error.name, responseCode = 0 } = error;
  const isForGood = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  const reason = responseCode ? `status ${responseCode}` : code;
  return { outcome: isForGood ? 'refused' : 'failed', reason };
}
