import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { problemOf } from '@report-this/protocol';
import { BROKEN_OFF } from '../http/read-document.ts';

/** An HTTP server that listens and does not answer yet. */
export interface Listening {
  readonly http: HttpServer;
  readonly port: number;
}

/** Listens on an address. Rejects when it is taken or not allowed. */
export async function listen(host: string, port: number, bodyTimeoutMs: number): Promise<Listening> {
  const http = createServer({
    headersTimeout: 10_000,
    requestTimeout: bodyTimeoutMs + 10_000, // a backstop: the receiver's own limit answers in words
    keepAliveTimeout: 5_000,
  });
  http.on('clientError', refuseGarbage);
  // who sends, closes its half and listens on gets an answer; a Node that forgets the property fails our tests
  Object.assign(http, { httpAllowHalfOpen: true });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
  return { http, port: (http.address() as AddressInfo).port };
}

/** What is not HTTP gets a problem too, if anybody still listens. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const isLate = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const isBrokenOff = error.code === 'HPE_INVALID_EOF_STATE';
  const problem = problemOf(isLate ? 'request-timeout' : 'malformed-request', {
    detail: isLate ? LATE : isBrokenOff ? BROKEN_OFF : GARBAGE,
  });
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${isLate ? 'Request Timeout' : 'Bad Request'}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const LATE = 'The request did not arrive in time. Send it again.';
const GARBAGE = 'The request is not HTTP/1.1, or its head is too large.';
