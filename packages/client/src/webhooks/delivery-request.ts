import { DeliveryError, type DeliveryFacts } from './delivery-error.ts';

/** Headers as Node has them: names in lower case. */
export type NodeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request whose body was read already, as bytes or as the text they spell; not as a parsed document. */
export interface ParsedRequest {
  readonly headers: Headers | NodeHeaders;
  readonly body: Uint8Array | string;
}

/** A request that is still to be read, such as the `IncomingMessage` of `node:http`. */
export interface StreamedRequest extends AsyncIterable<Uint8Array | string> {
  readonly headers: NodeHeaders;
}

/** A delivery in the hands of any server: a WHATWG `Request`, Node's `IncomingMessage`, or headers and a body. */
export type DeliveryRequest = Request | ParsedRequest | StreamedRequest;

/** A header of a delivery; the empty string when it is absent. */
export function headerOf({ headers }: DeliveryRequest, name: string): string {
  const value = isHeaders(headers) ? headers.get(name) : headers[name];
  return String(value ?? '');
}

/** Reads the bytes of a body. Throws a DeliveryError for more than `maxBytes`, and for a body that somebody read or parsed. */
export async function bytesOf(
  request: DeliveryRequest,
  maxBytes: number,
  facts: DeliveryFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const parsed = () =>
    new DeliveryError('format', 'The body was parsed already: hand in the bytes that came.', facts);
  if ('bodyUsed' in request && (request.bodyUsed || request.body?.locked)) throw parsed();

  const body: unknown = ('body' in request && request.body) || (isReadable(request) ? request : '');
  const chunks = isReadable(body) ? body : [body];

  let bytes = new Uint8Array();
  for await (const chunk of chunks) {
    const more = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : viewed(chunk);
    if (!more) throw parsed();
    if (bytes.length + more.length > maxBytes)
      throw new DeliveryError('format', `The body has more than ${maxBytes} bytes.`, facts);
    const joined = new Uint8Array(bytes.length + more.length);
    joined.set(bytes);
    joined.set(more, bytes.length);
    bytes = joined;
  }
  return bytes;
}

// By their powers, not by their class: a framework, or another realm, may bring its own.
function isHeaders(headers: Headers | NodeHeaders): headers is Headers {
  return typeof headers['get'] === 'function';
}

function isReadable(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

function viewed(chunk: unknown): Uint8Array | undefined {
  if (!ArrayBuffer.isView(chunk)) return undefined;
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
