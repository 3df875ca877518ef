import { parseArgs } from 'node:util';
import { type Profile, PROFILES } from './checks.ts';
import type { ListeningOptions } from './listen-for-deliveries.ts';
import { mailCommand } from './mail-command.ts';
import { mailFolder } from './mail-folder.ts';
import { type Mailbox, mailboxOf } from './mailbox.ts';

/** The forms in which the command writes a report. */
const REPORT_FORMS = ['text', 'json', 'markdown', 'html'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** What the command was asked to do. */
export interface CommandLine {
  /** The receiver's URL; absent when none is needed. */
  readonly receiver?: string;
  /** How to write the report. */
  readonly report: ReportForm;
  /** What to judge, beside `mail` when there is a mailbox and `deliveries` when there is a subscriber; empty for the core, and `review` when there is a key. */
  readonly profiles: readonly Profile[];
  readonly list: boolean;
  readonly help: boolean;
  /** Ids of checks; empty for all. */
  readonly only: readonly string[];
  /** Keys of moderators, for the extension `review`. */
  readonly moderatorKeys: readonly string[];
  /** Where mails to the reporters of the kit arrive. */
  readonly mailbox?: Mailbox;
  /** Where to listen for deliveries. */
  readonly subscriber?: ListeningOptions;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly pauseMs: number;
}

/** The words after the command cannot be followed; the message says which and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  report: { type: 'string' },
  profile: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  only: { type: 'string', multiple: true, default: [] as string[] },
  'moderator-key': { type: 'string', multiple: true, default: [] as string[] },
  'mail-folder': { type: 'string' },
  'mail-command': { type: 'string' },
  'mail-address': { type: 'string' },
  'mail-code': { type: 'string' },
  subscriber: { type: 'string' },
  'subscriber-port': { type: 'string' },
  header: { type: 'string', multiple: true, default: [] as string[] },
  timeout: { type: 'string', default: '20000' },
  pause: { type: 'string', default: '0' },
} as const;

/** Reads the words after the command. Throws a `UsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parse(words);
  const { json, list, help } = values;
  const [receiver] = positionals;
  if (!help && !list && (positionals.length !== 1 || !isReceiverUrl(receiver))) {
    throw new UsageError('Give the URL of one receiver: http:// or https://, without a query or a fragment.');
  }
  return {
    ...(receiver !== undefined && { receiver }),
    report: readWord('--report', values.report ?? (json ? 'json' : 'text'), REPORT_FORMS),
    profiles: listed(values.profile).map((profile) => readWord('--profile', profile, PROFILES)),
    list,
    help,
    only: listed(values.only),
    moderatorKeys: values['moderator-key'],
    ...readMailbox(values),
    ...readSubscriber(values),
    headers: Object.fromEntries(values.header.map(readHeader)),
    timeoutMs: readMs('--timeout', values.timeout, 1),
    pauseMs: readMs('--pause', values.pause, 0),
  };
}

function isReceiverUrl(text = ''): boolean {
  return /^https?:\/\/[^?#]+$/i.test(text) && URL.canParse(text);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function readMailbox(values: ReturnType<typeof parse>['values']): { mailbox?: Mailbox } {
  const {
    'mail-folder': folder,
    'mail-command': command,
    'mail-address': address,
    'mail-code': code,
  } = values;
  if (folder !== undefined && command !== undefined)
    throw new UsageError('Give --mail-folder or --mail-command, not both.');
  const read = folder ? mailFolder(folder) : command ? mailCommand(command) : undefined;
  if (!read) {
    if ([folder, command, address, code].some((value) => value !== undefined))
      throw new UsageError('Name the mailbox with --mail-folder or --mail-command.');
    return {};
  }
  if (address !== undefined && !/^[^\s{}]*\{id\}[^\s{}]*@[^\s{}]+$/.test(address))
    throw new UsageError(
      "--mail-address takes an address with {id} before the @, such as 'kit+{id}@shop.example'.",
    );
  return {
    mailbox: mailboxOf(read, { ...(address && { address }), ...(code && { code: readPattern(code) }) }),
  };
}

function readSubscriber(values: ReturnType<typeof parse>['values']): { subscriber?: ListeningOptions } {
  const { subscriber, 'subscriber-port': port } = values;
  if (subscriber === undefined) {
    if (port !== undefined) throw new UsageError('Name the address of the subscriber with --subscriber.');
    return {};
  }
  if (/^\d+$/.test(subscriber)) return { subscriber: { port: readPortNumber('--subscriber', subscriber) } };
  if (!isReceiverUrl(subscriber))
    throw new UsageError('--subscriber takes a port, or the URL at which the receiver reaches the kit.');
  const ofUrl = port ?? new URL(subscriber).port;
  if (ofUrl === '') throw new UsageError('Name the port to listen on with --subscriber-port.');
  return { subscriber: { url: subscriber, port: readPortNumber('--subscriber-port', ofUrl) } };
}

function readPortNumber(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new UsageError(`${option} takes a port from 0 to 65535.`);
  return port;
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text, 'm');
  } catch (cause) {
    throw new UsageError('--mail-code takes a regular expression.', { cause });
  }
}

function readHeader(line: string): [string, string] {
  const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
  try {
    new Headers([[name, value]]); // throws for what no request can carry, an empty name among it
    return [name, value];
  } catch (cause) {
    throw new UsageError("Write a header as 'Name: value'.", { cause });
  }
}

/** Words that were given one by one or with commas between. */
const listed = (words: readonly string[]) => words.flatMap((word) => word.split(',')).filter(Boolean);

function readWord<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new UsageError(`${option} takes one of ${words.join(', ')}.`);
  return word;
}

function readMs(option: string, text: string, least: number): number {
  const ms = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(ms >= least))
    throw new UsageError(`${option} takes a whole number of milliseconds, at least ${least}.`);
  return ms;
}
