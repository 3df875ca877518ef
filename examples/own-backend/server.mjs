// A backend of its own: the core of the flag protocol in plain Node, written from SPEC.md. Copy it and make it yours.
import { isUtf8 } from 'node:buffer';
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { issuesOf } from './form.mjs';
import { openJournal, parse } from './journal.mjs';

const { PORT: port = 8788, DATA: folder = '.data/own-backend' } = process.env;
const { ORIGIN: origin = `http://localhost:${port}` } = process.env;
const receiver = `${origin}/flags-api`;
const journal = openJournal(folder);
const sha256 = (text, encoding) => createHash('sha256').update(text).digest(encoding);
const offer = { ...parse(readFileSync(new URL('offer.json', import.meta.url))), receiver };
const reasons = new Map(offer.groups.flatMap((group) => group.reasons.map((one) => [one.code, one])));
const etag = `"${sha256(JSON.stringify(offer), 'base64url')}"`;

const HEADERS = {
  'content-type': 'application/json',
  'cache-control': 'no-store', // §2.3.1
  'access-control-allow-origin': '*', // §2.1.3
  'access-control-allow-headers': 'Authorization, Content-Type',
};
const answer = (status, document, headers) => ({ status, document, headers: { ...HEADERS, ...headers } });

/** A problem of the registry (§9.2); it never repeats what was sent. */
function refuse(status, name, members, headers) {
  const problem = { type: `urn:report-this:problem:${name}`, title: name, status, ...members };
  return answer(status, problem, { 'content-type': 'application/problem+json', ...headers });
}

/** The body; undefined when it is too large: then it is read to its end, but not kept (§2.2.3). */
async function bodyOf(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request)
    if ((bytes += chunk.length) <= offer.limits.bodyBytes) chunks.push(chunk);
  return bytes > offer.limits.bodyBytes ? undefined : Buffer.concat(chunks);
}

/** RFC 8785: names in the order of their UTF-16 units; numbers and text as JSON.stringify writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)}}`;
}

/** §6.4: 40 bits in Crockford's base32, and his check symbol. */
function newReference() {
  const number = randomBytes(5).readUIntBE(0, 5);
  const symbol = (value) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'[value];
  const digits = [7, 6, 5, 4, 3, 2, 1, 0].map((place) => symbol(Math.floor(number / 32 ** place) % 32));
  return `F-${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}-${symbol(number % 37)}`;
}

/** §6.5: what DSA Art. 16(2) lists and the flag lacks. */
function missingIn({ claim: { reason, explanation, goodFaith }, targets, reporter }) {
  const location = targets.every(({ url, uri }) => url || uri);
  const identity = reporter.role === 'identified' || reasons.get(reason).traits.includes('identity-exempt');
  const elements = Object.entries({ explanation, location, identity, goodFaith });
  return elements.flatMap(([name, isThere]) => (isThere ? [] : [name]));
}

function receiptOf(flag, digest) {
  const missing = missingIn(flag);
  const token = randomBytes(24).toString('base64url'); // §6.3
  return {
    flagId: flag.id,
    reference: newReference(),
    receivedAt: new Date().toISOString(),
    state: 'received',
    statusUrl: `${origin}/flag-status#${flag.id}.${token}`,
    token,
    completeness: { article16: missing.length === 0, missing },
    next: ['review', 'readStatus'],
    automatedProcessing: false,
    digest,
  };
}

/** §6: takes a flag in once, and answers every repeat with the first receipt. */
async function submitFlag(request) {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type']))
    return refuse(415, 'unsupported-media-type');
  const body = await bodyOf(request);
  if (!body) return refuse(413, 'payload-too-large');
  const flag = isUtf8(body) ? parse(body) : undefined;
  if (flag === undefined) return refuse(400, 'malformed-request');
  const issues = issuesOf(flag);
  if (issues.length === 0 && !offer.reporterRoles.includes(flag.reporter.role))
    issues.push({ pointer: '/reporter/role', code: 'value', detail: 'is not offered' }); // §4.7.1
  if (issues.length > 0) return refuse(422, 'invalid-flag', { issues, specversions: offer.specversions });
  if (!reasons.has(flag.claim.reason)) return refuse(422, 'reason-not-offered');
  const isAccepted = flag.targets.every(({ kind }) => offer.targetKinds.includes(kind));
  if (!isAccepted) return refuse(422, 'target-kind-not-accepted');
  // From here on nothing waits, so that no repeat comes in between (§6.2.3).
  const digest = `sha-256:${sha256(canonical(flag), 'hex')}`;
  const first = journal.find(flag.id)?.receipt;
  if (first) return first.digest === digest ? answer(200, first) : refuse(409, 'flag-id-conflict');
  const receipt = receiptOf(flag, digest);
  journal.append({ flag, receipt });
  return answer(201, receipt, { location: `${receiver}/flags/${flag.id}` });
}

/** §7.1: an unknown id and a wrong token are told alike, and in the same time. */
function readStatus(request, id) {
  const kept = journal.find(id);
  const presented = request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
  const isHolder = timingSafeEqual(sha256(presented), sha256(kept?.receipt.token ?? randomBytes(24)));
  if (!isHolder) return refuse(404, 'not-found');
  const { flagId, reference, receivedAt, state } = kept.receipt;
  const targets = kept.flag.targets.map((_, target) => ({ target, state }));
  const timeline = [{ state, at: receivedAt }];
  return answer(200, { flagId, reference, receivedAt, state, timeline, targets });
}

function readOffer(request) {
  const headers = { etag, 'cache-control': 'max-age=300', 'content-language': offer.locale };
  return request.headers['if-none-match'] === etag ? answer(304, null, headers) : answer(200, offer, headers);
}

const ROUTES = [
  ['GET', /^\/(flags-api|\.well-known\/report-this)$/, readOffer],
  ['POST', /^\/flags-api\/flags$/, submitFlag],
  ['GET', /^\/flags-api\/flags\/([^/]+)$/, readStatus],
];

async function respond(request) {
  const path = request.url.split('?')[0];
  const [allow, pattern, run] = ROUTES.find(([, known]) => known.test(path)) ?? [];
  if (!run) return refuse(404, 'not-found');
  if (request.method === 'OPTIONS') return answer(204);
  if (request.method !== allow) return refuse(405, 'method-not-allowed', {}, { allow });
  return run(request, pattern.exec(path)[1]);
}

/** §9.1.1: what Node cannot read, or not in time, is refused by a problem too. */
function refuseUnread({ code }, socket) {
  const isLate = code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const { status, document } = isLate ? refuse(408, 'request-timeout') : refuse(400, 'malformed-request');
  const head = `HTTP/1.1 ${status} Refused\r\ncontent-type: application/problem+json\r\nconnection: close\r\n`;
  if (socket.writable) socket.end(`${head}\r\n${JSON.stringify(document)}`);
}

const server = createServer({ requestTimeout: 15_000 }, async (request, response) => {
  const { status, document, headers } = await respond(request).catch(() => refuse(500, 'internal'));
  response.writeHead(status, headers).end(document && JSON.stringify(document));
});
server.on('clientError', refuseUnread);
server.listen(port, () => console.log(`A backend of its own is ready: ${receiver}`));
