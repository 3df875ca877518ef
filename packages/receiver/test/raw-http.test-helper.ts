import { connect, type Socket } from 'node:net';

/** A connection that a test writes bytes to, right or wrong. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything that came back, once the server has closed the connection or `until` is satisfied. */
  readonly answers: (until?: (received: string) => boolean) => Promise<string>;
}

/** Connects to a server, below HTTP. */
export function rawConnection(url: string): RawConnection {
  const { port } = new URL(url);
  const socket = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
  let received = '';
  let isOver = false;
  socket.setEncoding('utf8');
  socket.on('data', (text: string) => (received += text));
  socket
    .on('end', () => (isOver = true))
    .on('close', () => (isOver = true))
    .on('error', () => (isOver = true));
  return {
    socket,
    answers: (until) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isOver && !(until && until(received))) return;
          socket.off('data', look).off('end', look).off('close', look);
          socket.destroy();
          resolve(received);
        };
        socket.on('data', look).on('end', look).on('close', look);
        look();
      }),
  };
}

/** A POST of JSON as it stands on the wire; `announced` is the length it claims to have. */
export function rawPost(path: string, body: string, announced = Buffer.byteLength(body)): string {
  return [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${announced}`,
    '',
    body,
  ].join('\r\n');
}
