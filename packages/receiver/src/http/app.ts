import {
  type Extension,
  type Operation,
  OPERATIONS,
  type OperationName,
  problemOf,
} from '@report-this/protocol';
import { type Context, Hono } from 'hono';
import { FORM_PAGES } from '../form-page/routes.ts';
import { type Answer, refusal } from './answer.ts';
import type { Cors } from './cors.ts';
import type { Answerer } from './answerer.ts';
import type { Endpoint, Exchange, TellRefusal } from './exchange.ts';
import type { Host } from './host.ts';
import { claimCase, releaseCase } from './operations/claim-case.ts';
import { decideCase } from './operations/decide-case.ts';
import { listCases } from './operations/list-cases.ts';
import { readCase } from './operations/read-case.ts';
import { readOffer } from './operations/read-offer.ts';
import { readStatus } from './operations/read-status.ts';
import { addNote } from './operations/add-note.ts';
import { askReporter } from './operations/ask-reporter.ts';
import { confirmEmail } from './operations/confirm-email.ts';
import { reply } from './operations/reply.ts';
import { withdrawFlag } from './operations/withdraw-flag.ts';
import { addWebhook } from './operations/add-webhook.ts';
import { listDeliveries } from './operations/list-deliveries.ts';
import { listWebhooks } from './operations/list-webhooks.ts';
import { readEvents } from './operations/read-events.ts';
import { replayEvents } from './operations/replay-events.ts';
import { rotateSecret } from './operations/rotate-secret.ts';
import { submitFlag } from './operations/submit-flag.ts';
import { disableWebhook, enableWebhook } from './operations/switch-webhook.ts';
import { testWebhook } from './operations/test-webhook.ts';

/** One line for each operation of the specification. */
const ENDPOINTS = {
  readOffer,
  submitFlag,
  readStatus,
  listCases,
  readCase,
  claimCase,
  releaseCase,
  decideCase,
  reply,
  withdrawFlag,
  confirmEmail,
  askReporter,
  addNote,
  listWebhooks,
  addWebhook,
  rotateSecret,
  replayEvents,
  disableWebhook,
  enableWebhook,
  testWebhook,
  listDeliveries,
  readEvents,
} satisfies Record<OperationName, Endpoint>;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly endpoint: Endpoint;
  readonly tell?: TellRefusal;
}
type Served = readonly Route[];

/** The core, the extension `review`, the extensions that the offer lists, and the pages without script. */
function servedOf(extensions: readonly Extension[]): Served {
  const operations = (OPERATIONS as readonly (Operation & { name: OperationName })[]).flatMap(
    ({ name, method, path, extension = 'review' }) => {
      const endpoint = ENDPOINTS[name];
      return ['review', ...extensions].includes(extension) ? [{ method, path, endpoint }] : [];
    },
  );
  return [...operations, ...FORM_PAGES];
}

const WELL_KNOWN = '/.well-known/report-this';

/** What the app routes with. */
export interface AppParts {
  readonly answerer: Answerer;
  readonly cors: Cors;
  readonly extensions: readonly Extension[];
}

type App = Hono<{ Bindings: Host }>;
type AppContext = Context<{ Bindings: Host }>;

/** Answers the requests of the protocol under `basePath`, and the well-known address at the origin's root. */
export function createApp(basePath: string, { answerer, cors, extensions }: AppParts): App {
  const app: App = new Hono();
  const served = servedOf(extensions);

  async function answer(
    context: AppContext,
    route: string,
    endpoint: Endpoint,
    tell?: TellRefusal,
  ): Promise<Response> {
    const { req } = context;
    const exchange: Exchange = {
      request: req.raw,
      host: context.env ?? {},
      id: req.param('id') ?? '',
      query: (name) => req.query(name),
    };
    const { status, headers, body } = await answerer(route, endpoint, exchange, tell);
    return new Response(body ?? null, { status, headers: recordOf(headers) });
  }

  for (const { method, path, endpoint, tell } of served) {
    for (const address of addressesOf(basePath, path)) {
      app.on(method, address, (context) => answer(context, path || '/', endpoint, tell));
    }
  }
  app.get(WELL_KNOWN, (context) => answer(context, WELL_KNOWN, readOffer));

  // one handler for each route: what no route takes is sorted out here, off the path of those that one does
  const known = addressesByPath(basePath, served);
  app.notFound((context) => {
    const address = known.find(({ pattern }) => pattern.test(context.req.path));
    if (!address) return answer(context, '*', () => refusal(problemOf('not-found', { detail: NO_ADDRESS })));
    const { route, methods } = address;
    const isPreflight = context.req.method === 'OPTIONS';
    return answer(context, route, () => (isPreflight ? preflight(methods, cors) : wrongMethod(methods)));
  });
  return app;
}

/** The host that reads it takes an object in its stride, and makes a class of anything else. */
function recordOf(headers: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (let at = 0; at < headers.length; at += 2) record[headers[at]!] = headers[at + 1]!;
  return record;
}

const NO_ADDRESS = 'This address is none of the protocol. The offer stands at the URL of the receiver.';

/** The receiver's URL answers with and without a slash at its end. */
function addressesOf(basePath: string, path: string): string[] {
  const address = basePath + path.replace('{id}', ':id');
  return path === '' ? [address || '/', ...(basePath ? [`${address}/`] : [])] : [address];
}

/** Every address and the methods it answers to. */
function addressesByPath(basePath: string, served: Served) {
  const methods = new Map<string, string[]>([[WELL_KNOWN, ['GET', 'HEAD']]]);
  for (const { path, method } of served) {
    methods.set(path, [...(methods.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])]);
  }
  return [...methods].flatMap(([path, names]) =>
    (path === WELL_KNOWN ? [path] : addressesOf(basePath, path)).map((address) => ({
      pattern: new RegExp(`^${address.replace(/[.+()[\]]/g, '\\$&').replace(':id', '[^/]+')}$`),
      route: path || '/',
      methods: [...names, 'OPTIONS'].join(', '),
    })),
  );
}

function preflight(methods: string, cors: Cors): Answer {
  return { status: 204, headers: { Allow: methods, ...cors.preflight } };
}

function wrongMethod(methods: string): Answer {
  return refusal(problemOf('method-not-allowed', { detail: `This address answers to ${methods}.` }), {
    Allow: methods,
  });
}
