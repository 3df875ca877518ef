import type { Webhook } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { StoredEndpoint } from '../ports/endpoint-store.ts';

/** SPEC §11.3: an endpoint as it is shown. */
export function webhookOf(stored: StoredEndpoint): Webhook {
  const { disabledReason, types } = stored;
  return {
    id: stored.id,
    url: stored.url,
    ...(types && { types: [...types] }),
    state: disabledReason ? 'disabled' : 'active',
    ...(disabledReason && { disabledReason }),
    createdAt: instantOf(stored.createdAt),
    secrets: stored.secrets.map(({ signature, createdAt, expiresAt }) => ({
      signature,
      createdAt: instantOf(createdAt),
      ...(expiresAt !== undefined && { expiresAt: instantOf(expiresAt) }),
    })),
  };
}
