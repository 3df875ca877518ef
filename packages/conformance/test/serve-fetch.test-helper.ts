import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Fetch } from './sabotage.test-helper.ts';

/** Serves a function over real HTTP, on a port of its own. */
export async function serveFetch(
  make: (origin: string) => Fetch | Promise<Fetch>,
): Promise<{ origin: string; close(): Promise<void> }> {
  const answering: Fetch[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const { method = 'GET', headers, url } = incoming;
      const body =
        method === 'GET' || method === 'HEAD'
          ? null
          : (Readable.toWeb(incoming) as ReadableStream<Uint8Array>);
      const init = { method, headers: headers as Record<string, string>, body, duplex: 'half' };
      const response = await answering[0]!(new Request(`http://${headers.host}${url}`, init));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answering.push(await make(origin));
  return {
    origin,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
