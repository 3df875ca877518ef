import { createClient } from '@report-this/client';
import { createOutbox, type Drop, indexedDbStore, type Outcome } from '@report-this/client/outbox';
import { aFlagDraft } from '@report-this/client/testing';
import type { Network, PageWithOutbox } from './outbox-pages.test-helper.ts';

// A page as a site has it, with one difference: its network is the test's, in the window around it.
const { network } = window.parent as unknown as { network: Network };

const receipts: string[] = [];
const drops: Drop[] = [];
const storeErrors: unknown[] = [];
const client = createClient({
  receiver: network.url,
  fetch: (request) => network.fetch(request),
  timeoutMs: 2000,
});
const outbox = createOutbox({
  client: {
    // what the client tries again by itself is tested elsewhere
    submitFlag: (draft, options) =>
      network.isOnline ? client.submitFlag(draft, options) : network.refuse(options),
  },
  store: indexedDbStore({ name: location.hash.slice(1) }),
  onReceived: ({ flagId }) => receipts.push(flagId),
  onDrop: (drop) => drops.push(drop),
  onStoreError: (error) => storeErrors.push(error),
});

const page: PageWithOutbox = {
  receipts,
  drops,
  storeErrors,
  submit: (id): Promise<Outcome> => outbox.submitFlag(aFlagDraft(), { id }),
};
Object.assign(window, { page });
window.parent.postMessage('open');
