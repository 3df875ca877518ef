import type { IncomingMessage } from 'node:http';
import { anOffer, fakeReceiver, type FakeReceiver } from '@report-this/client/testing';
import { openServer } from '../../../scripts/local-server.ts';
import type { BuiltPage } from '../../../scripts/built-page.ts';

/** A site with one page, whose receiver is at /report-this. */
export interface BuiltSite {
  readonly url: string;
  readonly receiver: FakeReceiver;
  /** While it is so, connections end without an answer. */
  isCut: boolean;
  /** The files that are answered with 503 for now. */
  lost: RegExp | undefined;
  readonly close: () => void;
}

/** Serves such a site. */
export async function openBuiltSite(page: BuiltPage): Promise<BuiltSite> {
  const { url, close } = await openServer((request, response) => {
    void (async () => {
      if (site.isCut) return void request.socket.destroy();
      const { status, headers, text } = await answerTo(await requestOf(request, url));
      response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(text);
    })();
  });
  const answerTo = async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/report-this')) {
      const answer = await site.receiver.fetch(request);
      const headers = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, text: await answer.text() };
    }
    const script = page.get(pathname.slice(1));
    if (script && site.lost?.test(pathname)) return { status: 503, headers: {}, text: '' };
    return script
      ? { status: 200, headers: { 'content-type': 'text/javascript' }, text: script }
      : { status: 200, headers: { 'content-type': 'text/html' }, text: PAGE };
  };

  const receiverUrl = `${url}/report-this`;
  const receiver = fakeReceiver({ url: receiverUrl, offer: anOffer({ receiver: receiverUrl }) });
  const site: BuiltSite = { url, close, receiver, isCut: false, lost: undefined };
  return site;
}

const PAGE =
  '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';

async function requestOf(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method, headers, url } = incoming;
  const init = { method: method!, headers: headers as Record<string, string> };
  return new Request(origin + url!, method === 'POST' ? { ...init, body: Buffer.concat(chunks) } : init);
}
