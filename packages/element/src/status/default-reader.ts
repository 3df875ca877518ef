import { createHttp, type Http, readOffer, readStatus } from '@report-this/client';
import { importAgain } from '../dialog/import-again.ts';
import type { ReceiverAddress } from '../receiver-of.ts';
import type { StatusReader } from './status-reader.ts';

/** What is done about a report is loaded when somebody does it. */
const followUp = () => importAgain(() => import('@report-this/client/follow-up'));

/** Makes the reader that uses the client. A well-known address is first asked for the receiver's. */
export function createReader({ url, isWellKnown }: ReceiverAddress): Required<StatusReader> {
  const address = createHttp({ receiver: url });
  const receiver = async (call?: { signal?: AbortSignal }): Promise<Http> =>
    isWellKnown ? createHttp({ receiver: (await readOffer(address, call)).receiver }) : address;

  return {
    readStatus: async (flagId, token, call) => readStatus(await receiver(call), flagId, token, call),
    takesFollowUp: async (call) => (await readOffer(address, call)).extensions.includes('follow-up'),
    reply: async (flagId, token, draft, call) =>
      (await followUp()).reply(await receiver(call), flagId, token, draft, call),
    withdrawFlag: async (flagId, token, call) =>
      (await followUp()).withdrawFlag(await receiver(call), flagId, token, call),
    confirmEmail: async (flagId, token, code, call) =>
      (await followUp()).confirmEmail(await receiver(call), flagId, token, code, call),
  };
}
