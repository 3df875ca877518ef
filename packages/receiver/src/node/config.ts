import { read, WebUrl } from '@report-this/protocol';
import { levels } from 'pino';
import { folderMailer } from '../mail/folder-mailer.ts';
import { createCors } from '../http/cors.ts';
import { mailServerUrl } from '../mail/mail-server-url.ts';
import { createAddressCheck } from '../sinks/public-address.ts';
import type { LogLevel } from './pino-log.ts';
import type { ServeOptions } from './serve.ts';

/** Reads the options of the command `report-this` from an environment. Throws a RangeError that names a wrong variable. */
export function configFrom(env: Readonly<Record<string, string | undefined>>): ServeOptions {
  const origins = readList('REPORT_THIS_ORIGINS', env, createCors);
  const networks = readList('REPORT_THIS_WEBHOOK_NETWORKS', env, createAddressCheck);
  const timeout = env.REPORT_THIS_WEBHOOK_TIMEOUT_MS;
  return {
    ...(env.PORT && { port: readPort(env.PORT) }),
    ...(env.HOST && { host: env.HOST }),
    ...(env.REPORT_THIS_DATA && { data: env.REPORT_THIS_DATA }),
    ...(env.REPORT_THIS_MODERATOR_KEY && { moderatorKey: env.REPORT_THIS_MODERATOR_KEY }),
    ...(origins && { origins }),
    ...((networks || timeout) && {
      webhooks: {
        ...(networks && { allowPrivateAddresses: networks }),
        ...(timeout && { timeoutMs: readTimeout(timeout) }),
      },
    }),
    ...(env.REPORT_THIS_PUBLIC_URL && { publicUrl: readUrl(env.REPORT_THIS_PUBLIC_URL) }),
    ...(env.REPORT_THIS_SMTP && { smtp: readSmtp(env.REPORT_THIS_SMTP, env.REPORT_THIS_MAIL_FROM) }),
    ...(env.REPORT_THIS_MAIL_FOLDER && { mailer: folderMailer(env.REPORT_THIS_MAIL_FOLDER) }),
    ...(env.LOG_LEVEL && { logLevel: readLevel(env.LOG_LEVEL) }),
  };
}

/** A list that who will use it does not refuse. */
function readList(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  check: (list: readonly string[]) => unknown,
): string[] | undefined {
  const list = env[name]
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  try {
    if (list) check(list);
  } catch (cause) {
    throw new RangeError(`${name}: ${(cause as Error).message}`, { cause });
  }
  return list;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new RangeError('PORT must be a whole number from 0 to 65535.');
  return port;
}

function readTimeout(text: string): number {
  const timeout = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (timeout < 1)
    throw new RangeError('REPORT_THIS_WEBHOOK_TIMEOUT_MS must be a whole number from 1 to 99999.');
  return timeout;
}

function readSmtp(url: string, from: string | undefined): NonNullable<ServeOptions['smtp']> {
  if (!mailServerUrl(url))
    throw new RangeError(
      'REPORT_THIS_SMTP must be the URL of a mail server, such as smtps://user:password@mail.example.org.',
    );
  if (!from)
    throw new RangeError(
      'REPORT_THIS_MAIL_FROM must be the address that mails are from, when REPORT_THIS_SMTP is set.',
    );
  return { url, from };
}

function readUrl(text: string): string {
  if (!read(WebUrl, text).ok) {
    throw new RangeError(
      'REPORT_THIS_PUBLIC_URL must be an http or https URL, such as https://flags.example.org.',
    );
  }
  return text;
}

function readLevel(text: string): LogLevel {
  const names = [...Object.keys(levels.values), 'silent'];
  if (!names.includes(text)) throw new RangeError(`LOG_LEVEL must be one of ${names.join(', ')}.`);
  return text as LogLevel;
}
