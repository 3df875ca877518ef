/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../src/canonical-json.ts';
import {
  answers,
  header,
  ifProblem,
  ifReceipt,
  ifStatus,
  isFlag,
  isOffer,
  isSample,
  isStatus,
  json,
  refusal,
  refusing,
  requests,
  type Sabotage,
  status,
  wiretap,
  withBody,
} from './sabotage.test-helper.ts';

/** One broken receiver for each check that is written by hand. Those of the vectors are derived. */
export const sabotages: readonly Sabotage[] = [
  broken('offer.answer', 'answers 203', answers(isOffer, ifStatus(200, status(203)))),
  broken(
    'offer.form',
    'leaves out service',
    answers(
      isOffer,
      json((offer) => delete offer.service),
    ),
  ),
  broken(
    'offer.specversions',
    'lists 1.1 only',
    answers(
      isOffer,
      json((offer) => (offer.specversions = ['1.1'])),
    ),
  ),
  broken(
    'offer.receiver',
    'names another URL',
    answers(
      isOffer,
      json((offer) => (offer.receiver += '/elsewhere')),
    ),
  ),
  {
    ...broken(
      'offer.public',
      'asks for a credential',
      wiretap(async (seen, pass) =>
        isOffer(seen) && !seen.headers.has('authorization') ? refusal('unauthenticated') : pass(),
      ),
    ),
    headers: { authorization: 'Basic operator' },
  },
  broken(
    'offer.well-known',
    'is not found from the origin',
    refusing(({ path }) => path === undefined, 'not-found'),
  ),
  broken('offer.etag', 'sends no ETag', answers(isOffer, header('etag', undefined))),
  broken(
    'offer.not-modified',
    'sends the offer again',
    requests(isOffer, ({ headers }) => ({ headers: without(headers, 'if-none-match') })),
  ),
  broken('offer.body-limit', 'takes 60000 bytes', limitedTo(60_000)),
  broken('offer.body-limit-advised', 'takes 131072 bytes', limitedTo(131_072)),
  broken(
    'offer.groups',
    'names a reason it does not offer',
    answers(
      isOffer,
      json(({ groups }) => (groups[0].reason = 'x-acme.none')),
    ),
  ),
  broken(
    'offer.reasons-once',
    'lists a reason twice',
    answers(
      isOffer,
      json(({ groups }) => groups[0].reasons.push(groups[0].reasons[0])),
    ),
  ),
  broken(
    'offer.anonymous',
    'leaves out anonymous',
    answers(
      isOffer,
      json(
        (offer) => (offer.reporterRoles = offer.reporterRoles.filter((role: string) => role !== 'anonymous')),
      ),
    ),
  ),
  broken(
    'offer.codes',
    'lists a code of its own without a prefix',
    answers(
      isOffer,
      json(({ groups }) =>
        groups[0].reasons.push({
          code: 'terms.sarcasm',
          label: 'Sarcasm',
          bases: ['illegal', 'terms', 'unsure'],
          traits: [],
        }),
      ),
    ),
  ),
  broken(
    'offer.traits',
    'leaves out no-upload',
    answers(
      isOffer,
      json(({ groups }) => {
        for (const reason of groups.flatMap((group: { reasons: unknown }) => group.reasons)) {
          if (reason.traits.includes('identity-exempt')) reason.traits = ['identity-exempt'];
        }
      }),
    ),
  ),

  broken(
    'language.named',
    'says another language in the header',
    answers(isOffer, header('content-language', 'xx')),
  ),
  broken(
    'language.words',
    'calls one language by several names',
    wiretap(async (seen, pass) => {
      const asked = seen.headers.get('accept-language') ?? '';
      if (!isOffer(seen) || !/^[a-z-]+$/i.test(asked)) return pass();
      const honest = await pass();
      const { locale } = await honest.clone().json();
      const headers = new Headers(seen.headers);
      headers.set('accept-language', 'en');
      return json((offer) => (offer.locale = locale))(
        withHeaders(await pass({ headers }), honest.headers),
        seen,
      );
    }),
  ),
  broken(
    'language.chosen',
    'does not heed a plain Accept-Language',
    requests(
      (seen) => isOffer(seen) && /^[a-z-]+$/i.test(seen.headers.get('accept-language') ?? ''),
      ({ headers }) => ({ headers: without(headers, 'accept-language') }),
    ),
  ),
  broken(
    'language.preferred',
    'takes the first language whatever its weight',
    requests(isOffer, ({ headers }) => {
      const changed = new Headers(headers);
      changed.set('accept-language', headers.get('accept-language')?.split(/[,;]/)[0] ?? '*');
      return { headers: changed };
    }),
  ),
  broken('language.vary', 'does not say that it varies', answers(isOffer, header('vary', undefined))),
  broken(
    'language.unknown',
    'refuses those who speak another language',
    refusing((seen) => isOffer(seen) && seen.headers.get('accept-language') === 'tlh', 'not-found'),
  ),

  broken(
    'receipt.created',
    'answers 200 at once',
    answers((seen) => isFlag(seen) && seen.isAlone(), ifStatus(201, status(200))),
  ),
  broken(
    'receipt.form',
    'leaves out next',
    answers(isFlag, ifReceipt(json((receipt) => delete receipt.next))),
  ),
  broken(
    'receipt.flag-id',
    'names its own row',
    answers(isFlag, ifReceipt(json((receipt) => (receipt.flagId = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60')))),
  ),
  broken(
    'receipt.token-bits',
    'gives short tokens',
    otherTokens((token) => token.slice(0, 12)),
  ),
  broken(
    'receipt.token-secret',
    'derives the token from the id',
    otherTokens((_, id) => createHash('sha256').update(id).digest('hex')),
  ),
  broken(
    'receipt.status-url',
    'puts the token in the query',
    answers(
      isFlag,
      ifReceipt(
        json((receipt) => (receipt.statusUrl = receipt.statusUrl.replace('#', `?token=${receipt.token}#`))),
      ),
    ),
  ),
  broken(
    'receipt.reference',
    'gets the check symbol wrong',
    answers(
      (seen) => isFlag(seen) || isStatus(seen),
      ifReceipt(
        json(
          (document) =>
            (document.reference = document.reference.replace(/.$/, (symbol: string) =>
              symbol === 'U' ? '*' : 'U',
            )),
        ),
      ),
    ),
  ),
  broken(
    'receipt.completeness',
    'calls every notice complete',
    answers(isFlag, ifReceipt(json((receipt) => (receipt.completeness = { article16: true, missing: [] })))),
  ),
  broken(
    'receipt.digest',
    'writes odd numbers in its own way',
    answers(
      ({ text }) => text.includes('org.example.numbers'),
      ifReceipt(json((receipt) => (receipt.digest = `sha-256:${'0'.repeat(64)}`))),
    ),
  ),

  broken(
    'repeat.ok',
    'answers 201 again',
    answers((seen) => isFlag(seen) && seen.isAlone(), ifStatus(200, status(201))),
  ),
  broken(
    'repeat.bytes',
    'writes the receipt with other spaces',
    answers(
      isFlag,
      ifStatus(200, async (response) => withBody(response, `${await response.text()} `)),
    ),
  ),
  broken(
    'repeat.other-spelling',
    'compares bytes',
    remembering((first, seen) => first !== seen.text && sameJson(first, seen.text) && 'conflict'),
  ),
  broken(
    'repeat.conflict',
    'does not look at the locale',
    remembering((first, { text }) => sameJson(first, text, 'locale') && !sameJson(first, text) && 'repeat'),
  ),
  broken(
    'repeat.conflict-unknown-member',
    'does not look at members it does not know',
    remembering((first, { text }) => sameJson(first, text, 'colour') && !sameJson(first, text) && 'repeat'),
  ),
  broken(
    'repeat.at-once',
    'takes a flag in as often as it arrives',
    answers((seen) => isFlag(seen) && !seen.isAlone(), ifStatus(200, status(201))),
  ),

  broken('status.answer', 'answers 203', answers(isStatus, ifStatus(200, status(203)))),
  broken(
    'status.form',
    'leaves out flagId',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => delete document.flagId),
      ),
    ),
  ),
  broken('status.no-oracle', 'says that the token is wrong', tellingKnownIds()),
  broken(
    'status.receipt',
    'tells another reference',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => (document.reference = 'F-3JZ9-J6GM-B')),
      ),
    ),
  ),
  broken(
    'status.timeline',
    'leaves the timeline empty',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => (document.timeline = [])),
      ),
    ),
  ),
  broken(
    'status.targets',
    'tells the targets in another order',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) => targets.reverse()),
      ),
    ),
  ),
  broken(
    'status.decision',
    'says decided, and not what',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => {
          document.state = 'decided';
          document.timeline.push({ state: 'decided', at: document.timeline.at(-1).at });
          for (const target of document.targets) target.state = 'decided';
        }),
      ),
    ),
  ),
  broken('status.nobody', 'tells the author', tellingAuthors()),

  broken(
    'flag.version-unknown',
    'does not say which versions it speaks',
    answers(
      isFlag,
      ifStatus(
        422,
        json((problem) => delete problem.specversions),
      ),
    ),
  ),
  broken(
    'flag.unknown-members',
    'drops members that it does not know',
    requests(
      ({ flag }) => flag?.targets?.[0]?.shelf,
      ({ flag }) => ({
        text: JSON.stringify({ ...flag, targets: [{ ...flag.targets[0], shelf: undefined }] }),
      }),
    ),
  ),
  broken(
    'flag.full',
    'refuses evidence',
    refusing((seen) => isSample(seen) && seen.flag.evidence),
  ),
  broken(
    'flag.roles',
    'refuses the reachable',
    refusing((seen) => isSample(seen) && seen.flag.reporter.role === 'reachable'),
  ),
  broken(
    'flag.incomplete-notice',
    'asks a notice for an explanation',
    refusing((seen) => isSample(seen) && seen.flag.claim.basis === 'illegal' && !seen.flag.claim.explanation),
  ),
  broken(
    'flag.role-unlisted',
    'points beside the role',
    answers(
      isSample,
      ifProblem(
        'invalid-flag',
        json(({ issues }) =>
          (issues ?? []).forEach(
            (issue: { pointer: string }) => (issue.pointer = issue.pointer.replace('/role', '')),
          ),
        ),
      ),
    ),
  ),

  broken(
    'target.kind-unlisted',
    'has another name for it',
    refusing(({ flag }) => flag?.targets?.length === 1 && flag.targets[0]?.kind === 'conformanceKind'),
  ),
  broken(
    'target.no-oracle',
    'promises nothing for pages that it does not know',
    answers(
      ({ flag }) => /[0-9a-f]{12}$/.test(flag?.targets?.[0]?.url ?? ''),
      ifReceipt(json((receipt) => (receipt.next = []))),
    ),
  ),
  broken(
    'target.too-many',
    'takes the first fifty',
    requests(
      (seen) => isSample(seen) && seen.flag.targets.length > 50,
      ({ flag }) => ({ text: JSON.stringify({ ...flag, targets: flag.targets.slice(0, 50) }) }),
    ),
  ),
  broken(
    'target.most',
    'refuses the fiftieth',
    refusing((seen) => isSample(seen) && seen.flag.targets.length === 50),
  ),
  broken(
    'target.all-or-nothing',
    'takes the targets that it likes',
    requests(
      ({ flag }) => flag?.targets?.length === 2,
      ({ flag }) => ({
        text: JSON.stringify({
          ...flag,
          targets: flag.targets.filter(({ kind }: { kind: string }) => kind !== 'conformanceKind'),
        }),
      }),
    ),
  ),

  broken(
    'claim.reason-unlisted',
    'has another name for it',
    refusing(({ flag }) => flag?.claim?.reason === 'x-conformance.unlisted'),
  ),
  broken(
    'claim.every-basis',
    'knows better which basis fits',
    refusing(
      (seen) =>
        isSample(seen) &&
        seen.flag.claim.basis !== 'unsure' &&
        seen.flag.claim.explanation &&
        !seen.flag.evidence,
    ),
  ),

  broken(
    'body.json',
    'wants no parameter',
    refusing(
      (seen) => isFlag(seen) && /^application\/json *;/i.test(seen.headers.get('content-type') ?? ''),
      'unsupported-media-type',
    ),
  ),
  broken(
    'body.media-type',
    'takes what begins like JSON',
    requests(
      ({ headers }) => headers.get('content-type') === 'application/json5',
      ({ headers }) => {
        const changed = new Headers(headers);
        changed.set('content-type', 'application/json');
        return { headers: changed };
      },
    ),
  ),
  broken(
    'body.largest',
    'counts one byte too many',
    refusing(({ bytes }) => bytes.length === 262_144, 'payload-too-large'),
  ),
  {
    ...broken(
      'body.too-large',
      'does not look at Content-Length',
      requests(({ headers, flag }) => flag && Number(headers.get('content-length')) > 262_144, trimmed),
    ),
    overHttp: true,
  },
  {
    ...broken(
      'body.too-large-streamed',
      'looks at Content-Length only',
      requests(({ headers, bytes }) => !headers.has('content-length') && bytes.length > 262_144, trimmed),
    ),
    overHttp: true,
  },
  broken(
    'body.too-large-unparsed',
    'reads before it measures',
    refusing((seen) => isFlag(seen) && seen.bytes.length > 262_144 && !seen.flag, 'malformed-request'),
  ),
  broken(
    'body.not-json',
    'calls it an invalid flag',
    refusing(({ text }) => text === '{"specversion":"1.0",'),
  ),
  broken(
    'body.empty',
    'calls it an invalid flag',
    refusing((seen) => isFlag(seen) && seen.text === ''),
  ),
  broken(
    'body.two-texts',
    'calls it an invalid flag',
    refusing(({ text }) => text === '{}{}'),
  ),
  broken(
    'body.not-utf-8',
    'mends what is not UTF-8',
    requests(
      ({ bytes }) => bytes.includes(0xff),
      ({ text }) => ({ text }),
    ),
  ),
  broken(
    'json.depth-reached',
    'counts one level too many',
    refusing(({ text }) => text.includes(`:${'['.repeat(30)}]`)),
  ),
  broken(
    'json.depth',
    'counts one level too few',
    requests(
      ({ text }) => text.includes(`:${'['.repeat(31)}]`),
      ({ flag }) => ({ text: JSON.stringify({ ...flag, extensions: undefined }) }),
    ),
  ),
  broken(
    'json.depth-far',
    'overflows its stack',
    refusing(({ text }) => text.includes('['.repeat(10_000)), 'internal'),
  ),
  broken(
    'json.number',
    'takes infinity for nothing',
    requests(
      ({ text }) => text.includes('1e999'),
      ({ text }) => ({ text: text.replace('1e999', 'null') }),
    ),
  ),
  broken(
    'json.surrogate-in-name',
    'looks at values only',
    requests(
      ({ flag }) => flag?.['half \ud83d'],
      ({ flag }) => ({ text: JSON.stringify({ ...flag, 'half \ud83d': undefined }) }),
    ),
  ),
  broken(
    'json.surrogate-pair',
    'cannot store it',
    refusing(({ flag }) => flag?.relatesTo === 'a whole pair: 😀'),
  ),

  broken('transport.cookies', 'sets a cookie', answers(isOffer, header('set-cookie', 'visitor=1'))),
  broken(
    'transport.methods',
    'says not found',
    answers(
      ({ method }) => method === 'DELETE',
      async (response) => withHeaders(refusal('not-found'), response.headers),
    ),
  ),
  broken(
    'transport.allow',
    'does not say what it allows',
    answers(({ method }) => method === 'DELETE', header('allow', undefined)),
  ),
  broken(
    'transport.cors-preflight',
    'refuses preflights',
    refusing(({ method }) => method === 'OPTIONS', 'method-not-allowed'),
  ),
  broken(
    'transport.cors',
    'lets no page read it',
    answers(isOffer, header('access-control-allow-origin', undefined)),
  ),
  broken(
    'transport.json',
    'sends text/json',
    answers(isOffer, ifStatus(200, header('content-type', 'text/json'))),
  ),
  broken(
    'transport.problem-json',
    'sends plain JSON',
    answers(isFlag, ifStatus(415, header('content-type', 'application/json'))),
  ),
  broken(
    'caching.receipt',
    'lets caches keep it',
    answers(isFlag, ifStatus(201, header('cache-control', 'private'))),
  ),
  broken(
    'caching.repeat',
    'lets caches keep it',
    answers(isFlag, ifStatus(200, header('cache-control', undefined))),
  ),
  broken(
    'caching.status',
    'lets caches keep it',
    answers(isStatus, ifStatus(200, header('cache-control', 'max-age=5'))),
  ),
  broken(
    'caching.refused-credential',
    'lets caches keep it',
    answers(
      ({ headers }) => headers.get('authorization') === 'Bearer not-the-token',
      header('cache-control', undefined),
    ),
  ),

  broken(
    'problem.form',
    'says in plain text that there is no such page',
    wiretap(async ({ path }, pass) =>
      path === '/canary7f3a' ? new Response('Not found', { status: 404 }) : pass(),
    ),
  ),
  broken(
    'problem.echo',
    'repeats the media type',
    answers(
      isFlag,
      ifStatus(
        415,
        json((problem, { headers }) => (problem.detail = `Not ${headers.get('content-type')}, please.`)),
      ),
    ),
  ),
];

function broken(check: string, how: string, wrap: Sabotage['wrap']): Sabotage {
  return { check, how, wrap };
}

function without(headers: Headers, name: string): Headers {
  const changed = new Headers(headers);
  changed.delete(name);
  return changed;
}

function withHeaders(response: Response, headers: Headers): Response {
  const merged = new Headers(headers);
  merged.delete('content-length');
  merged.set('content-type', response.headers.get('content-type') ?? '');
  return new Response(response.body, { status: response.status, headers: merged });
}

function limitedTo(bodyBytes: number): Sabotage['wrap'] {
  return wiretap(async (seen, pass) => {
    if (isFlag(seen) && seen.bytes.length > bodyBytes) return refusal('payload-too-large');
    const response = await pass();
    return isOffer(seen) ? json((offer) => (offer.limits.bodyBytes = bodyBytes))(response, seen) : response;
  });
}

/** Tokens of another make, which open what the right ones open. */
function otherTokens(make: (token: string, flagId: string) => string): Sabotage['wrap'] {
  const real = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const presented = seen.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const headers = new Headers(seen.headers);
    if (real.has(presented)) headers.set('authorization', `Bearer ${real.get(presented)}`);
    const response = await pass({ headers });
    if (!isFlag(seen) || response.status >= 300) return response;
    const body = await response.clone().text();
    const { token, flagId } = JSON.parse(body) as { token: string; flagId: string };
    real.set(make(token, flagId), token);
    return withBody(response, body.replaceAll(token, make(token, flagId)));
  });
}

/** Compares a flag with the first of its id in a way of its own. */
function remembering(
  judge: (first: string, seen: Parameters<typeof isFlag>[0]) => 'conflict' | 'repeat' | false,
): Sabotage['wrap'] {
  const first = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    if (!isFlag(seen) || !seen.flag?.id) return pass();
    const before = first.get(seen.flag.id);
    const verdict = before !== undefined && judge(before, seen);
    if (verdict === 'conflict') return refusal('flag-id-conflict');
    const response = await pass(verdict === 'repeat' ? { text: before! } : undefined);
    if (response.status === 201) first.set(seen.flag.id, seen.text);
    return response;
  });
}

function sameJson(one: string, other: string, except?: string): boolean {
  const [first, second] = [one, other].map((text) => ({
    ...(JSON.parse(text) as object),
    ...(except && { [except]: null }),
  }));
  return canonicalJson(first) === canonicalJson(second);
}

function tellingKnownIds(): Sabotage['wrap'] {
  const known = new Set<string>();
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isFlag(seen) && response.status === 201) known.add(`/flags/${seen.flag.id}`);
    if (response.status !== 404 || !known.has(seen.path ?? '')) return response;
    return json((problem) => (problem.detail = 'The token is wrong.'))(response, seen);
  });
}

function tellingAuthors(): Sabotage['wrap'] {
  const authors = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isFlag(seen) && seen.flag?.id)
      authors.set(`/flags/${seen.flag.id}`, seen.flag.targets?.[0]?.author?.handle);
    if (!isStatus(seen) || response.status >= 300) return response;
    return json((document) => (document.author = authors.get(seen.path!)))(response, seen);
  });
}

function trimmed({ text, headers }: { text: string; headers: Headers }) {
  return { text: text.trimEnd(), headers: without(headers, 'content-length') };
}
