import type { FakeAnswer } from './fake-answer.ts';

/** A request as the fake receiver saw it. */
export interface FakeRequest {
  readonly method: string;
  /** Below the receiver's URL, such as `/flags`; empty for the offer. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The document sent; undefined when there was none. */
  readonly body: unknown;
  /** The body's text, byte for byte. */
  readonly text: string;
  readonly keepalive: boolean;
  readonly signal: AbortSignal;
}

/** A request that waits for the test to answer it. */
export interface HeldRequest extends FakeRequest {
  answer(answer: FakeAnswer): void;
  /** Answers as the fake does by itself. */
  answerAsUsual(): void;
  /** Breaks the connection, before an answer or in the middle of one. */
  breakOff(): void;
}

/** Reads a request to its end. */
export async function fakeRequest(request: Request, receiver: URL): Promise<FakeRequest> {
  const url = new URL(request.url);
  const text = await request.clone().text();
  return {
    method: request.method,
    path: url.pathname.slice(receiver.pathname.replace(/\/$/, '').length),
    query: url.searchParams,
    headers: request.headers,
    body: text === '' ? undefined : JSON.parse(text),
    text,
    keepalive: request.keepalive,
    signal: request.signal,
  };
}
