import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createReceiver, type Receiver, type ReceiverParts } from '../create-receiver.ts';
import type { SmtpMailerOptions } from '../mail/smtp-mailer.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Store } from '../ports/store.ts';
import { admitFirstModerator } from './first-moderator.ts';
import { openFlagDoor } from './flag-door.ts';
import { listen } from './listen.ts';
import { openData } from './open-data.ts';
import { createPinoLog, type LogLevel } from './pino-log.ts';
import { createRouter, ELEMENT_PATH, RECEIVER_PATH } from './route-request.ts';
import type { Mount } from './static-folder.ts';
import { startWorkLoop } from './work-loop.ts';

/** What can be told to a server. Every member has a default. */
export interface ServeOptions extends Pick<
  ReceiverParts,
  | 'offer'
  | 'origins'
  | 'automatedProcessing'
  | 'bodyTimeoutMs'
  | 'maxConcurrent'
  | 'webhooks'
  | 'maxDeliveriesPerEndpoint'
  | 'sink'
  | 'mailer'
  | 'clock'
  | 'ids'
  | 'log'
> {
  /** The port to listen on; 0 for any free one. @default 8787 */
  readonly port?: number;
  /** The address to listen on. @default 127.0.0.1 */
  readonly host?: string;
  /** The origin as users see it, when something stands in front of this server. @default `http://localhost:${port}` */
  readonly publicUrl?: string;
  /** The folder of the database and the secret; made when it is not there. @default .data */
  readonly data?: string;
  /** A store to use instead of the one in `data`; then `secret` is needed too. @default the one in `data` */
  readonly store?: Store;
  /** See `ReceiverParts.secret`. @default the one in `data` */
  readonly secret?: Uint8Array;
  /** The mail server that mails are sent through, unless `mailer` is given. @default none: no mail is sent */
  readonly smtp?: SmtpMailerOptions;
  /** The key of the moderator `moderator`. @default a random one, made on the first start */
  readonly moderatorKey?: string;
  /** Folders of files to serve beside the receiver; the longest path that fits wins. @default none */
  readonly mounts?: readonly Mount[];
  /** Answers what nothing else does, `/` among it, when no mount has it. @default a link to the offer */
  readonly page?: (request: Request) => Response | undefined | Promise<Response | undefined>;
  /** How much is logged on standard error, unless `log` is given. @default warn */
  readonly logLevel?: LogLevel;
  /** Leaves `receiver.work()` to the caller, or to another process on the same store. @default false */
  readonly withoutWorkLoop?: boolean;
  /** How long requests at work may take when the server closes, in milliseconds. @default 10000 */
  readonly closeTimeoutMs?: number;
}

/** A server at work. */
export interface Server {
  /** Where it listens, with a slash at the end. */
  readonly url: string;
  /** The URL of the receiver: what an element's `receiver` attribute takes. */
  readonly receiverUrl: string;
  readonly receiver: Receiver;
  /** The key made on the first start: it is nowhere else. */
  readonly newModeratorKey: string | undefined;
  /** Ends when the requests at work have their answers and the store is closed. */
  close(): Promise<void>;
}

const DEFAULTS = {
  port: 8787,
  host: '127.0.0.1',
  data: '.data',
  mounts: [],
  logLevel: 'warn',
  closeTimeoutMs: 10_000,
  bodyTimeoutMs: 15_000,
} as const;

/** Serves a receiver and folders of files over HTTP. Rejects when the address is taken or the data cannot be opened. */
export async function serve(options: ServeOptions = {}): Promise<Server> {
  const settings = { ...DEFAULTS, ...options };
  const { store, secret } = await openData(settings);
  let server: Omit<Server, 'newModeratorKey'>;
  try {
    const mailer = settings.mailer ?? (settings.smtp && (await openMailer(settings.smtp)));
    const { http, port } = await listen(settings.host, settings.port, settings.bodyTimeoutMs);
    try {
      server = start({ ...settings, store, secret, ...(mailer && { mailer }) }, http, port);
    } catch (error) {
      http.close();
      throw error;
    }
  } catch (error) {
    await store.close();
    throw error;
  }
  try {
    // last of all: a key is told by a server that works, or not made
    return { ...server, newModeratorKey: await admitFirstModerator(store, settings.moderatorKey) };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Loaded only where mail is sent: who sends none loads no library for it. */
async function openMailer(options: SmtpMailerOptions): Promise<Mailer> {
  const { smtpMailer } = await import('../mail/smtp-mailer.ts');
  return smtpMailer(options);
}

type Settings = ServeOptions & Required<Pick<ServeOptions, keyof typeof DEFAULTS | 'store' | 'secret'>>;

function start(settings: Settings, http: HttpServer, port: number): Omit<Server, 'newModeratorKey'> {
  const url = (settings.publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const log = settings.log ?? createPinoLog(settings.logLevel);
  const hasElement = settings.mounts.some(({ path }) => path === ELEMENT_PATH); // and so its page of a status
  const receiver = createReceiver({
    ...settings,
    url: url + RECEIVER_PATH,
    basePath: RECEIVER_PATH,
    ...(hasElement && { statusPage: `${url}${ELEMENT_PATH}status/` }),
    log,
  });
  const route = createRouter({ receiver, mounts: settings.mounts, page: settings.page });
  const listener = getRequestListener((request, { incoming }) => route(request, incoming as IncomingMessage));
  const flagDoor = openFlagDoor(receiver, settings.mounts);
  const loop = settings.withoutWorkLoop ? undefined : startWorkLoop(receiver, log);
  let answering = 0;
  const answered = () => answering--;
  http.on('request', (incoming, outgoing) => {
    answering++;
    outgoing.on('close', answered);
    if (!flagDoor(incoming, outgoing)) void listener(incoming, outgoing);
  });
  return {
    url: `${url}/`,
    receiverUrl: url + RECEIVER_PATH,
    receiver,
    async close() {
      const closed = new Promise((resolve) => http.close(resolve));
      const deadline = setTimeout(() => http.closeAllConnections(), settings.closeTimeoutMs);
      await Promise.all([loop?.stop(), receiver.close()]);
      while (answering > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      http.closeAllConnections(); // only silent ones are left
      await closed;
      clearTimeout(deadline);
    },
  };
}
