import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import {
  anOffer,
  anOfferedGroup,
  anOfferedReason,
  fakeReceiver,
  type FakeReceiver,
} from '@report-this/client/testing';
import { mediaTypeOf, openServer } from '../../../scripts/local-server.ts';

function integrityOf(name: string): string {
  const json = readFileSync(new URL('../cdn/integrity.json', import.meta.url), 'utf8');
  return (JSON.parse(json) as Record<string, string>)[name]!;
}

const CSP = "default-src 'self'; require-trusted-types-for 'script'; trusted-types";
/** What a page with a report button may demand at most. */
const STRICTEST = `${CSP} 'none'`;
/** What pages that show a status allow: they draw with Lit. */
const WITH_LIT = `${CSP} lit-html 'allow-duplicates'`;
const NOTE_VIOLATIONS = `window.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));`;

const PAGE = (
  head: string,
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
${head}<script type="module" src="/violations.js"></script><body><main>${body}</main>`;
/** The built element. */
export const ELEMENT = '<script type="module" src="/element/report-this.js"></script>';
/** Everything in one file, which must be what its hash says. */
export const ALL = `<script type="module" integrity="${integrityOf('report-this.all.js')}" src="/element/report-this.all.js"></script>`;
/** The built feed mode. */
export const FEED = '<script type="module" src="/element/feed.js"></script>';

/** A comment with its report button. */
export const COMMENT =
  '<report-this kind="comment" ref="7"><button type="button">Report</button></report-this>';

/** Groups with so many reasons that they are offered to be searched. */
const LONG = [
  ...anOffer().groups,
  anOfferedGroup({
    code: 'long',
    label: 'A long list',
    reasons: Array.from({ length: 20 }, (_, index) =>
      anOfferedReason({ code: `terms.reason_${index}`, label: `Reason ${index}` }),
    ),
  }),
];

/** A site with the built files, a receiver at /report-this, its offer at the well-known address, and pages by query. */
export interface StrictSite {
  readonly origin: string;
  readonly receiver: FakeReceiver;
  /** The address of a page under the strictest policy. */
  readonly page: (head: string, body: string) => string;
  readonly close: () => void;
}

/** Serves such a site. */
export async function openStrictSite(): Promise<StrictSite> {
  const { url: origin, close } = await openServer((request, response) => {
    void (async () => {
      const answer = await respond(await requestOf(request, origin), receiver);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  const url = `${origin}/report-this`;
  const receiver = fakeReceiver({ url, offer: anOffer({ receiver: url, groups: LONG }) });
  const page = (head: string, body: string) => `${origin}/?${new URLSearchParams({ head, body }).toString()}`;
  return { origin, page, receiver, close };
}

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method, headers, url } = incoming;
  const init = { method: method!, headers: headers as Record<string, string> };
  return new Request(origin + url!, method === 'POST' ? { ...init, body: Buffer.concat(chunks) } : init);
}

async function respond(request: Request, receiver: FakeReceiver): Promise<Response> {
  const { pathname, searchParams: query } = new URL(request.url);
  if (pathname === '/') return file('page.html', PAGE(query.get('head')!, query.get('body')!), STRICTEST);
  if (pathname === '/form') return file('form.html', PAGE('', '<h1>The form</h1>'));
  if (pathname === '/violations.js') return file('violations.js', NOTE_VIOLATIONS);
  if (pathname === '/.well-known/report-this') return receiver.fetch(new Request(receiver.url, request));
  if (pathname.startsWith('/report-this')) return receiver.fetch(request);
  const name = decodeURI(pathname).replace('/element/', '');
  return file(name, readFileSync(new URL(`../cdn/${name}`, import.meta.url)));
}

function file(name: string, body: string | Buffer, policy = WITH_LIT): Response {
  return new Response(body as BodyInit, {
    headers: { 'content-type': mediaTypeOf(name), 'content-security-policy': policy },
  });
}
