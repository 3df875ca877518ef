import type { FlagDraft, Target } from '@report-this/protocol';
import { aFlagDraft, answer, type FakeAnswer, htmlPage, manualClock } from '@report-this/client/testing';
import type { Fetch } from '@report-this/client';
import { halfwayBytes } from './clients.test-helper.ts';

export const TOKEN = 'token-of-robin';
export const LABELER = 'did:plc:labeler';

/** What a system was asked, once. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  /** Address, headers and body in one text, to look for what must not be there. */
  readonly all: string;
}

/** Another system without a network: it answers as its public documentation says, and refuses what it would refuse. */
export interface FakeSystem {
  readonly fetch: Fetch;
  /** One line for each request and its outcome, such as `POST /api/v1/reports → 200`. */
  readonly transcript: string[];
  readonly asked: Asked[];
  /** What was filed: the bodies of the reports that were taken. */
  readonly filed: unknown[];
  /** Says what to do with the next requests that begin so, instead of the usual. */
  next(line: string, ...script: (FakeAnswer | 'no-answer' | 'silence' | 'lost-answer')[]): void;
}

type Rules = (asked: Asked, filed: unknown[]) => FakeAnswer;

function fakeSystem(rules: Rules): FakeSystem {
  const transcript: string[] = [];
  const asked: Asked[] = [];
  const filed: unknown[] = [];
  const scripts: { line: string; what: FakeAnswer | 'no-answer' | 'silence' | 'lost-answer' }[] = [];

  const fetch: Fetch = async (request) => {
    const url = new URL(request.url);
    const text = await request.text();
    const one: Asked = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? undefined : JSON.parse(text),
      all: [request.url, decodeURIComponent(request.url), ...[...request.headers].flat(), text].join('\n'),
    };
    asked.push(one);
    const line = `${one.method} ${one.path}`;
    const index = scripts.findIndex((script) => line.startsWith(script.line));
    const what = index < 0 ? undefined : scripts.splice(index, 1)[0]!.what;
    if (what === 'silence') {
      transcript.push(`${line} → …`);
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
      });
    }
    const outcome = typeof what === 'object' ? what : what === 'no-answer' ? undefined : rules(one, filed);
    if (!outcome || what === 'lost-answer') {
      transcript.push(`${line} → no answer`);
      throw new TypeError('The connection broke off.');
    }
    transcript.push(`${line} → ${outcome.status}`);
    const body = typeof outcome.body === 'string' ? outcome.body : JSON.stringify(outcome.body);
    return new Response(body, {
      status: outcome.status,
      headers: { 'content-type': 'application/json', ...outcome.headers },
    });
  };
  return {
    fetch,
    transcript,
    asked,
    filed,
    next: (line, ...script) => void scripts.push(...script.map((what) => ({ line, what }))),
  };
}

const isSignedIn = ({ headers }: Asked) => headers.get('authorization') === `Bearer ${TOKEN}`;

const STATUSES = [
  { id: '101', uri: 'https://social.example/users/mallory/statuses/101', account: { id: '7' } },
  { id: '102', uri: 'https://social.example/users/mallory/statuses/102', account: { id: '7' } },
  { id: '103', uri: 'https://far.example/notes/9', account: { id: '8' } },
];
const ACCOUNTS = [
  { id: '7', acct: 'mallory', uri: 'https://social.example/users/mallory' },
  { id: '8', acct: 'eve@far.example', uri: 'https://far.example/users/eve' },
];

/** A Mastodon server (docs: methods/reports, search, accounts, instance) with two accounts and three statuses. */
export function fakeMastodon(): FakeSystem {
  return fakeSystem((asked, filed) => {
    switch (`${asked.method} ${asked.path}`) {
      case 'GET /api/v2/instance':
        return answer(200, {
          title: 'Social Example',
          domain: 'social.example',
          rules: [
            { id: '1', text: 'Be kind.' },
            { id: '2', text: 'No adverts. '.repeat(40) },
            { id: '3', text: ' ' },
          ],
        });
      case 'GET /api/v1/accounts/lookup': {
        const account = ACCOUNTS.find(({ acct }) => acct === asked.query.get('acct'));
        return account ? answer(200, account) : answer(404, { error: 'Record not found' });
      }
      case 'GET /api/v2/search': {
        if (!isSignedIn(asked)) return answer(401, { error: 'The access token is invalid' });
        const [type, q] = [asked.query.get('type'), asked.query.get('q')];
        const found = { accounts: [] as unknown[], statuses: [] as unknown[], hashtags: [] };
        if (asked.query.get('resolve') !== 'true') return answer(200, found);
        if (type === 'statuses') found.statuses = STATUSES.filter(({ uri }) => uri === q);
        if (type === 'accounts') found.accounts = ACCOUNTS.filter(({ uri }) => uri === q);
        return answer(200, found);
      }
      case 'POST /api/v1/reports':
        return isSignedIn(asked)
          ? mastodonReport(asked.body, filed)
          : answer(401, { error: 'The access token is invalid' });
      default:
        return answer(404, { error: 'Not Found' });
    }
  });
}

function mastodonReport(body: unknown, filed: unknown[]): FakeAnswer {
  const { account_id, status_ids, comment, category, rule_ids, forward } = body as Record<string, never> & {
    account_id: string;
    status_ids: string[];
    comment: string;
    category: string;
    rule_ids?: string[];
    forward: boolean;
  };
  const refuse = (what: string) => answer(422, { error: `Validation failed: ${what}` });
  if (!ACCOUNTS.some(({ id }) => id === account_id)) return answer(404, { error: 'Record not found' });
  if (status_ids.some((id) => STATUSES.find((it) => it.id === id)?.account.id !== account_id))
    return refuse('Statuses are of another account');
  if ([...comment].length > 1000) return refuse('Comment is too long');
  if (!['spam', 'legal', 'violation', 'other'].includes(category)) return refuse('Category');
  if (rule_ids && (category !== 'violation' || rule_ids.some((id) => !['1', '2'].includes(id))))
    return refuse('Rules does not reference valid rules');
  filed.push(body);
  return answer(200, { id: String(4000 + filed.length), category, forwarded: forward, action_taken: false });
}

/** A Matrix homeserver: the report endpoints of the specification, and complaints by MSC4457, repeats among them. */
export function fakeMatrix(): FakeSystem {
  const complaints = new Map<string, string>();
  return fakeSystem((asked, filed) => {
    if (!isSignedIn(asked)) return answer(401, { errcode: 'M_UNKNOWN_TOKEN', error: 'Unknown token' });
    const path = decodeURIComponent(asked.path);
    if (/^\/_matrix\/client\/v3\/(rooms\/![^/]+\/report(\/\$.+)?|users\/@[^/]+\/report)$/.test(path)) {
      if (path.includes('!elsewhere'))
        return answer(404, { errcode: 'M_NOT_FOUND', error: 'Not in the room' });
      if (typeof (asked.body as { reason?: unknown }).reason !== 'string')
        return answer(400, { errcode: 'M_BAD_JSON', error: 'reason' });
      filed.push(asked.body);
      return answer(200, {});
    }
    const txnId = /^\/_matrix\/client\/(v1|unstable\/org\.matrix\.msc4457)\/safety\/report\/([^/]+)$/.exec(
      path,
    )?.[2];
    if (!txnId) return answer(404, { errcode: 'M_UNRECOGNIZED', error: 'Unrecognized request' });
    const { description = '' } = asked.body as { description?: string };
    if (Buffer.byteLength(description) > 1024) return answer(400, { errcode: 'M_INVALID_PARAM', error: '' });
    if (!complaints.has(txnId)) {
      filed.push(asked.body);
      complaints.set(txnId, `complaint-${filed.length}`);
    }
    return answer(200, { report_id: complaints.get(txnId) });
  });
}

/** A personal data server of the AT Protocol, and the labeler behind it. */
export function fakePds(declared: Record<string, unknown> = {}): FakeSystem {
  return fakeSystem((asked, filed) => {
    if (!isSignedIn(asked)) return answer(401, { error: 'AuthMissing', message: 'Authentication Required' });
    switch (`${asked.method} ${asked.path}`) {
      case 'GET /xrpc/app.bsky.labeler.getServices': {
        const isAsked =
          asked.query.getAll('dids').includes(LABELER) && asked.query.get('detailed') === 'true';
        const creator = { did: LABELER, handle: 'labels.example', displayName: 'Labels of Example' };
        const policies = { labelValues: ['spam'] };
        return answer(200, {
          views: isAsked ? [{ uri: `at://${LABELER}`, creator, policies, ...declared }] : [],
        });
      }
      case 'POST /xrpc/com.atproto.moderation.createReport': {
        if (asked.headers.get('atproto-proxy') !== `${LABELER}#atproto_labeler`)
          return answer(400, { error: 'InvalidRequest', message: 'No service' });
        const { reasonType, subject } = asked.body as { reasonType?: string; subject?: { $type?: string } };
        if (!reasonType || !subject?.$type) return answer(400, { error: 'InvalidRequest', message: 'Input' });
        filed.push(asked.body);
        return answer(200, {
          id: 9000 + filed.length,
          reasonType,
          subject,
          reportedBy: 'did:plc:robin',
          createdAt: '2026-11-21T09:30:01.000Z',
        });
      }
      default:
        return answer(501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' });
    }
  });
}

/** A page for people, where a system was expected. */
export const aPage = htmlPage(200);

/** What every sender in these tests is made with. */
export const parts = (system: FakeSystem, clock = manualClock()) =>
  ({ fetch: system.fetch, accessToken: TOKEN, clock, randomBytes: halfwayBytes }) as const;

/** Whom no request may name. */
export const ANA = {
  role: 'identified',
  name: 'Ana-Maria Rusu',
  email: 'ana.rusu@example.org',
  organisation: 'Stichting Helpdesk',
} as const;

/** A draft about some targets, by Ana, who names herself in her words. */
export function aDraftAbout(targets: Target[], claim: Partial<FlagDraft['claim']> = {}): FlagDraft {
  const { claim: usual } = aFlagDraft();
  const explanation = `I am ${ANA.name} of ${ANA.organisation}: write to ${ANA.email}.`;
  return aFlagDraft({ targets, claim: { ...usual, explanation, ...claim }, reporter: ANA });
}

export const aStatus = (nth: number): Target => ({
  kind: 'post',
  uri: `https://social.example/users/mallory/statuses/10${nth}`,
});
export const anEvent = (room = '!room:matrix.example'): Target => ({
  kind: 'message',
  ref: { type: 'event', id: '$event1', container: room },
});
export const aRecord = (): Target => ({
  kind: 'post',
  uri: 'at://did:plc:mallory/app.bsky.feed.post/3kabc',
  ref: { type: 'record', id: '3kabc', revision: 'bafyreicid' },
});
