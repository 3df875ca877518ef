import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a receiver, over TCP. While it is hostile, most requests come to grief. */
export interface HostileProxy {
  readonly url: string;
  /** How often each mischief was done. */
  readonly done: Readonly<Record<string, number>>;
  /** From now on everything passes; what was held back arrives at last, and late. */
  calmDown(): Promise<void>;
  close(): Promise<void>;
}

type Mischief = (request: Buffer, client: Socket) => Promise<void>;

const MAX_DELAY_MS = 20;

/** Listens on a free port and passes on to the port of a receiver what it does not spoil. One request a connection. */
export async function hostileProxy(port: number, random: () => number): Promise<HostileProxy> {
  const done: Record<string, number> = {};
  const heldBack: Buffer[] = [];
  const sockets = new Set<Socket>();
  let isHostile = true;

  /**
   * What the receiver answers to bytes, to the end; less when the receiver has enough of them. Our side stays open, as a
   * sender's does that waits: Node drops the answer that a closed one has not got yet.
   */
  const ask = async (request: Buffer, isWhole = true): Promise<Buffer> => {
    const upstream = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    upstream.on('error', () => undefined).on('data', (chunk: Buffer) => chunks.push(chunk));
    if (isWhole) upstream.write(request);
    else upstream.end(request);
    await once(upstream, 'close');
    return Buffer.concat(chunks);
  };
  const some = <Choice>(choices: readonly Choice[]) => choices[Math.floor(random() * choices.length)]!;
  const part = (bytes: Buffer) => bytes.subarray(0, Math.floor(random() * bytes.length));
  const delay = () => new Promise((resolve) => setTimeout(resolve, random() * MAX_DELAY_MS));
  const page = (status: string) => {
    const body = '<!doctype html><title>Log in</title><p>Accept the terms of this network.';
    return `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;
  };

  const mischiefs: Record<string, Mischief> = {
    'lets it pass': async (request, client) => void client.end(await ask(request)),
    'drops the request': async (_request, client) => void client.resetAndDestroy(),
    'drops the answer': async (request, client) => {
      await ask(request);
      client.resetAndDestroy();
    },
    'closes without an answer': async (request, client) => {
      await ask(request);
      client.end();
    },
    'delays the request': async (request, client) => {
      await delay();
      client.end(await ask(request));
    },
    'delays the answer': async (request, client) => {
      const answer = await ask(request);
      await delay();
      client.end(answer);
    },
    'cuts the request short': async (request, client) => {
      await ask(part(request), false);
      client.resetAndDestroy();
    },
    'cuts the answer short': async (request, client) => void client.end(part(await ask(request))),
    'sends the answer in crumbs': async (request, client) => {
      const answer = await ask(request);
      for (let start = 0; start < answer.length; start += 97) {
        client.write(answer.subarray(start, start + 97));
        await new Promise((resolve) => setImmediate(resolve));
      }
      client.end();
    },
    'doubles the request': async (request, client) => {
      const answers = await Promise.all([ask(request), ask(request)]);
      client.end(some(answers));
    },
    'holds the request back until others have passed': async (request, client) => {
      heldBack.push(request);
      client.resetAndDestroy();
    },
    'lets one pass that was held back': async (request, client) => {
      const late = heldBack.shift();
      if (late) await ask(late);
      client.end(await ask(request));
    },
    'answers with a page': async (_request, client) =>
      void client.end(page(some(['200 OK', '403 Forbidden', '502 Bad Gateway', '503 Service Unavailable']))),
    'answers in another protocol': async (_request, client) => void client.end('220 mail ready\r\n'),
    'says nothing': () => Promise.resolve(),
  };

  const server = createServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client)).on('error', () => undefined);
    let arrived = Buffer.alloc(0);
    let isTaken = false;
    client.on('data', (chunk: Buffer) => {
      arrived = Buffer.concat([arrived, chunk]);
      const request = isTaken ? undefined : wholeRequest(arrived);
      if (!request) return;
      isTaken = true;
      const name = isHostile ? some(Object.keys(mischiefs)) : 'lets it pass';
      done[name] = (done[name] ?? 0) + 1;
      void mischiefs[name]!(request, client);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    done,
    async calmDown() {
      isHostile = false;
      for (const request of heldBack.splice(0)) await ask(request);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The bytes of a request when all of them are there, changed so that its connection serves only it. */
function wholeRequest(arrived: Buffer): Buffer | undefined {
  const end = arrived.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = arrived.subarray(0, end).toString('latin1');
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  const body = arrived.subarray(end + 4);
  if (body.length < length) return undefined;
  const alone = head.replace(/^connection:.*$/im, 'connection: close');
  return Buffer.concat([Buffer.from(`${alone}\r\n\r\n`, 'latin1'), body]);
}
