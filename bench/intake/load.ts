import { randomIds, systemClock } from '@report-this/receiver';
import { connect, type Socket } from 'node:net';

const TARGETS = 5000;
/** Version 7, as clients make them. */
const ids = randomIds(systemClock);

/** What a run of requests came to. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** How long answers took, in milliseconds, sorted. */
  readonly latencies: readonly number[];
}

/** Sends flags over keep-alive connections, one after the other on each, until the time is over. */
export async function load(port: number, connections: number, seconds: number): Promise<Load> {
  const endsAt = performance.now() + seconds * 1000;
  const startedAt = performance.now();
  const latencies: number[] = [];
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  await Promise.all(sockets.map((socket) => sendUntil(endsAt, socket, latencies)));
  const took = (performance.now() - startedAt) / 1000;
  return {
    requests: latencies.length,
    seconds: took,
    latencies: latencies.sort((one, other) => one - other),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).setNoDelay(true);
    socket.once('error', reject);
  });
}

function sendUntil(endsAt: number, socket: Socket, latencies: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    let sentAt = 0;
    const send = () => {
      if (performance.now() >= endsAt) return void socket.end(resolve);
      received = '';
      sentAt = performance.now();
      socket.write(aRequest());
    };
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (text: string) => {
      received += text;
      if (!isWhole(received)) return;
      if (!received.startsWith('HTTP/1.1 201'))
        return void socket.destroy(new Error(received.slice(0, 2000)));
      latencies.push(performance.now() - sentAt);
      send();
    });
    send();
  });
}

function isWhole(received: string): boolean {
  const head = received.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(received)?.[1];
  return received.length >= head + 4 + Number(length);
}

/** A flag of about 1.4 kB, as an element sends it, on one of some thousand targets. */
function aRequest(): string {
  const target = Math.floor(Math.random() * TARGETS);
  const body = JSON.stringify({
    specversion: '1.0',
    id: ids.caseId(),
    createdAt: '2026-11-21T09:30:00Z',
    locale: 'en',
    targets: [
      {
        kind: 'comment',
        url: `https://shop.example/p/${target}#c42`,
        ref: { type: 'comment', id: `${target}` },
        author: { handle: '@someone' },
        snapshot: { text: 'Buy now, only today. '.repeat(33), capturedAt: '2026-11-21T09:29:00Z' },
      },
    ],
    claim: { basis: 'terms', reason: 'terms.spam', explanation: 'The same text everywhere. '.repeat(10) },
    reporter: { role: 'anonymous' },
    context: { surface: 'comments', pageUrl: `https://shop.example/p/${target}` },
  });
  return `POST /report-this/flags HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}
