import type { MailKind } from './mailer.ts';

/** What may be said of one request: nothing here leads to a person or a flag. */
export interface RequestLine {
  readonly method: string;
  /** The pattern of the route, such as `/flags/{id}`; never the path that was asked for. */
  readonly route: string;
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  readonly requestId: string;
}

/** What may be said of one try of a delivery. */
export interface DeliveryLine {
  readonly endpointId: string;
  /** The type of the event. */
  readonly type: string;
  /** Which try it was, from 1. */
  readonly tries: number;
  readonly outcome: 'delivered' | 'failed' | 'released' | 'disabled';
  /** Why it was not delivered, in a word or two. */
  readonly reason?: string;
  readonly ms: number;
}

/** What may be said of one try of a mail. */
export interface MailLine {
  readonly kind: MailKind;
  /** Which try it was, from 1. */
  readonly tries: number;
  /** `dropped`: it is not tried again. */
  readonly outcome: 'sent' | 'failed' | 'dropped';
  /** Why it was not sent, in a word or two. */
  readonly reason?: string;
  readonly ms: number;
}

/** Takes down what operators need and reporters need not fear: no ids of flags, tokens, addresses or query strings. */
export interface Log {
  /** One line for each answered request. */
  request(line: RequestLine): void;
  /** A fault of ours: the request it broke, and where in the code. */
  fault(line: RequestLine, error: unknown): void;
  /** One line for each try of a delivery. */
  delivery(line: DeliveryLine): void;
  /** One line for each try of a mail. */
  mail(line: MailLine): void;
  /** What operators should know of how the receiver is set up; said once. */
  notice(text: string): void;
}

/** What is said of an error: its name, code and stack, without its message, which may quote what was sent. */
export function describeError(error: unknown): { name: string; code?: string; stack?: string } {
  if (!(error instanceof Error)) return { name: typeof error };
  const stack = error.stack?.replace(error.message, '') ?? '';
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  const code = (error as { code?: unknown }).code;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
  };
}

/** Faults on the console, requests nowhere: for hosts that have not chosen a log. */
export const silentRequests: Log = {
  request: () => undefined,
  delivery: () => undefined,
  mail: () => undefined,
  notice: () => undefined,
  fault: (line, error) => console.error('A request to the receiver failed.', line, describeError(error)),
};
