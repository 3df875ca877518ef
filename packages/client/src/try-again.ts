import ky from 'ky';
import type { Fetch } from './options.ts';

/**
 * Tries again until there is an answer that stays, or trying is no use. What came of it is for `fetch` to remember; rejects
 * when the last attempt was in vain, or the wait before it was cut short.
 */
export async function tryAgain(
  address: URL,
  request: RequestInit,
  fetch: Fetch,
  /** Waits before another attempt; tells whether there is one. */
  waitForNext: () => Promise<boolean>,
): Promise<void> {
  await ky(address, {
    ...request,
    fetch: fetch as typeof globalThis.fetch,
    timeout: false,
    retry: {
      limit: Infinity, // `waitForNext` knows
      methods: ['get', 'post'],
      shouldRetry: waitForNext,
      delay: () => 0, // it has waited
    },
  });
}
