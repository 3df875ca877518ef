import { type Client, type ClientOptions, createClient } from '@report-this/client';
import {
  fakeReceiver,
  type FakeReceiver,
  type FakeReceiverOptions,
  type ManualClock,
  manualClock,
} from '@report-this/client/testing';

/** Bytes that put every jitter at a half, so that waits can be foretold: 250 ms, then 500 ms. */
export const halfwayBytes = (count: number) =>
  Uint8Array.from({ length: count }, (_, index) => (index === 0 ? 128 : 0));

/** A client, the fake receiver it talks to, and the clock of both. */
export function aClient(
  options: Partial<ClientOptions> = {},
  faking: FakeReceiverOptions = {},
): { client: Client; receiver: FakeReceiver; clock: ManualClock } {
  const clock = manualClock();
  const receiver = fakeReceiver(faking);
  const client = createClient({
    receiver: receiver.url,
    fetch: receiver.fetch,
    clock,
    randomBytes: halfwayBytes,
    ...options,
  });
  return { client, receiver, clock };
}

/** What a promise was rejected with; fails when it was not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It was not rejected.');
}
