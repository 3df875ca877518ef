import { createHttp, readOffer, readStatus } from '@report-this/client';
import { importAgain } from '../dialog/import-again.ts';
import type { ReceiverAddress } from '../receiver-of.ts';
import type { StatusReader } from './status-reader.ts';

interface Call {
  readonly signal?: AbortSignal;
}

/** Makes the reader that uses the client. A well-known address is first asked for the receiver's. */
export function createReader({ url, isWellKnown }: ReceiverAddress): Required<StatusReader> {
  const address = createHttp({ receiver: url });
  const receiver = async (call?: Call): Promise<string> =>
    isWellKnown ? (await readOffer(address, call)).receiver : url;

  // what is done about a report is loaded when somebody does it
  const followUp = async (call?: Call) => {
    const load = () => import('@report-this/client/follow-up');
    const createFollowUpClient = await importAgain('createFollowUpClient', load);
    return createFollowUpClient({ receiver: await receiver(call) });
  };

  return {
    readStatus: async (flagId, token, call) =>
      readStatus(isWellKnown ? createHttp({ receiver: await receiver(call) }) : address, flagId, token, call),
    takesFollowUp: async (call) => (await readOffer(address, call)).extensions.includes('follow-up'),
    reply: async (flagId, token, draft, call) => (await followUp(call)).reply(flagId, token, draft, call),
    withdrawFlag: async (flagId, token, call) => (await followUp(call)).withdrawFlag(flagId, token, call),
    confirmEmail: async (flagId, token, code, call) =>
      (await followUp(call)).confirmEmail(flagId, token, code, call),
  };
}
