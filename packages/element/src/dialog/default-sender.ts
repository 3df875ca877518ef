import { createHttp, type Http, readOfferAnew, submitUncheckedFlag } from '@report-this/client';
import type { Offer } from '@report-this/protocol';
import type { ReceiverAddress } from '../receiver-of.ts';
import type { Sender } from '../sender.ts';

/**
 * Makes the sender that uses the client. A well-known address is asked for the receiver's before the first flag. The
 * form makes valid drafts; what a host's own target has wrong, the receiver names.
 */
export function createSender({ url, isWellKnown }: ReceiverAddress): Sender {
  const address = createHttp({ receiver: url });
  let receiver: Http | undefined = isWellKnown ? undefined : address;

  const read: Sender['readOffer'] = async (options) => {
    const offer: Offer = await readOfferAnew(address, options);
    if (isWellKnown) receiver = createHttp({ receiver: offer.receiver });
    return offer;
  };

  return {
    readOffer: read,
    submitFlag: async (draft, options) => {
      if (!receiver) await read({ locale: draft.locale, ...(options?.signal && { signal: options.signal }) });
      return submitUncheckedFlag(receiver!, draft, { ...options, id: options!.id! }); // the dialog names every flag
    },
  };
}
