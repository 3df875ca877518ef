import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Subscriber, subscriberAt, type SubscriberOptions } from './subscriber.ts';

/** Where to listen. */
export interface ListeningOptions extends SubscriberOptions {
  /** The port; 0 for any free one. */
  readonly port: number;
  /** The URL at which the receiver reaches it. @default this machine alone: `http://127.0.0.1:${port}` */
  readonly url?: string;
}

/** Listens for deliveries on a port. Rejects when it cannot. */
export async function listenForDeliveries({ port, url, ...options }: ListeningOptions): Promise<{
  readonly subscriber: Subscriber;
  readonly close: () => Promise<void>;
}> {
  const server = createServer();
  server.listen(port, ...(url === undefined ? ['127.0.0.1'] : []));
  await once(server, 'listening');
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const subscriber = subscriberAt(url ?? own, options);
  server.on('request', (incoming, outgoing) => {
    bodyOf(incoming).then(
      (body) => {
        const word = incoming.url!.split('/').at(-1)!;
        const delivery = { headers: headersOf(incoming), body };
        const { status, location } = subscriber.take(subscriber.addressFor(word), delivery);
        outgoing.writeHead(status, location === undefined ? {} : { location }).end();
      },
      // who hangs up before the end of the body has delivered nothing
      () => outgoing.destroy(),
    );
  });
  return {
    subscriber,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
