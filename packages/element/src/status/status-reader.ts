import type { Client } from '@report-this/client';
import type { FlagStatus } from '@report-this/protocol';
import type { ReceiverAddress } from '../receiver-of.ts';

/** The port to a receiver for a reporter who comes back. The client is the default one. */
export type StatusReader = Pick<Client, 'readStatus'>;

/** What a status view shows. */
export type Look =
  | { readonly is: 'loading' }
  | { readonly is: 'shown'; readonly status: FlagStatus }
  | { readonly is: 'notFound' | 'offline' | 'failed' };

/** Makes the reader that uses the client. A well-known address is first asked for the receiver's. */
export async function createReader({ url, isWellKnown }: ReceiverAddress): Promise<StatusReader> {
  const { createHttp, readOffer, readStatus } = await import('@report-this/client');
  const address = createHttp({ receiver: url });
  return {
    readStatus: async (flagId, token, options) => {
      const http = isWellKnown
        ? createHttp({ receiver: (await readOffer(address, options)).receiver })
        : address;
      return readStatus(http, flagId, token, options);
    },
  };
}

/** What a failed reading looks like to the person. */
export function lookOf(error: unknown, isOnline: boolean): Look {
  const { name, problem } = Object(error) as { name?: string; problem?: { status: number } };
  if (name === 'RefusedError' && problem && problem.status < 429) return { is: 'notFound' };
  return { is: isOnline ? 'failed' : 'offline' };
}
