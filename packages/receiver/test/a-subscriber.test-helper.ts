import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import type { Event } from '@report-this/protocol';

/** A delivery as it came. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: Event;
}

/** What a subscriber does with a delivery: answer with a status, with headers, break the connection, or change the protocol. */
export type Answering = (
  arrived: Arrived,
) => number | { status: number; headers: Record<string, string> } | 'break' | 'silence' | 'upgrade';

/** A backend that events are delivered to. */
export interface Subscriber {
  readonly url: string;
  readonly port: number;
  readonly arrived: Arrived[];
  /** How it answers from now on. */
  answering: Answering;
  close(): void;
}

/** Listens on a free port of an address of this machine until the test file is over. It answers 204 unless told otherwise. */
export async function aSubscriber(host = '127.0.0.1', wantedPort = 0): Promise<Subscriber> {
  const server = createServer((incoming, outgoing) => {
    void bodyOf(incoming).then((body) => {
      const arrived = { headers: incoming.headers, body, event: JSON.parse(body) as Event };
      subscriber.arrived.push(arrived);
      const answer = subscriber.answering(arrived);
      if (answer === 'silence') return;
      if (answer === 'break') return void outgoing.destroy();
      if (answer === 'upgrade') return void incoming.socket.write(UPGRADE);
      const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer;
      outgoing.writeHead(status, headers).end();
    });
  });
  server.listen(wantedPort, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const subscriber: Subscriber = {
    url: `http://${host}:${port}/events`,
    port,
    arrived: [],
    answering: () => 204,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  after(() => subscriber.close());
  return subscriber;
}

const UPGRADE = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\n';

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
