import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlainRequest } from '../http/exchange.ts';
import type { Receiver } from '../create-receiver.ts';
import { readIncoming } from './read-incoming.ts';
import { RECEIVER_PATH } from './route-request.ts';
import type { Mount } from './static-folder.ts';

const FLAGS_PATH = `${RECEIVER_PATH}/flags`;

/** How long what is left of a body may still come, after its answer. */
const DISCARD_MS = 500;

/** Takes a request when it submits a flag; says whether it did. */
export type FlagDoor = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/**
 * A door of its own for what comes most: a flag goes from Node's request to Node's response, and the Request, the
 * Response and the routing between them, which cost as much again as the rest of HTTP, are left out.
 */
export function openFlagDoor(receiver: Receiver, mounts: readonly Mount[]): FlagDoor {
  const isMounted = mounts.some(({ path }) => path.startsWith(RECEIVER_PATH) && FLAGS_PATH.startsWith(path));
  return (incoming, outgoing) => {
    if (incoming.url !== FLAGS_PATH || incoming.method !== 'POST' || isMounted) return false;
    void accept(receiver, incoming, outgoing);
    return true;
  };
}

async function accept(
  receiver: Receiver,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await receiver.acceptFlag(plainRequestOf(incoming), {
    readBody: (limits) => readIncoming(incoming, limits),
  });
  if (outgoing.destroyed) return;
  const length = Buffer.byteLength(body ?? '');
  outgoing.writeHead(status, [...headers, 'Content-Length', `${length}`]).end(body);
  if (!incoming.complete) discardRest(incoming);
}

function plainRequestOf({ headers }: IncomingMessage): PlainRequest {
  return {
    method: 'POST',
    headers: { get: (name) => (headers[name] as string | undefined) ?? null },
    body: null,
  };
}

/** Lets the sender hear the answer, though it may not have sent all: a while later the connection is closed. */
function discardRest(incoming: IncomingMessage): void {
  const timer = setTimeout(() => incoming.socket.destroySoon(), DISCARD_MS).unref();
  incoming.on('close', () => clearTimeout(timer)).resume();
}
