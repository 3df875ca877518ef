import * as z from 'zod/mini';
import { EVENT_TYPES } from './event-types.ts';
import { Uuid } from './ids.ts';
import { Instant, text } from './text.ts';
import { WebUrl } from './url.ts';

/** How deliveries are signed: with a shared secret (`v1`), or with a key pair (`v1a`). */
export const SIGNATURES = ['hmac', 'ed25519'] as const;
const Signature = z.enum(SIGNATURES);

/** Why an endpoint is not delivered to: it answered 410, the tries are used up, or somebody switched it off. */
export const DISABLED_REASONS = ['gone', 'exhausted', 'switchedOff'] as const;

/** What somebody sends to register an endpoint (SPEC §11.3). */
export const WebhookDraft = z.object({
  /** Names the endpoint; sending it again is a repeat. Absent, the receiver names it, and a repeat is another endpoint. */
  id: z.optional(Uuid),
  url: WebUrl,
  /** The types of event to deliver; absent means all, those of later versions too. */
  types: z.optional(z.array(z.enum(EVENT_TYPES)).check(z.minLength(1), z.maxLength(50))),
  /** Absent means `hmac`. */
  signature: z.optional(Signature),
});
export type WebhookDraft = z.infer<typeof WebhookDraft>;

const webhook = {
  id: Uuid,
  url: WebUrl,
  types: z.optional(z.array(text(100))),
  state: z.enum(['active', 'disabled']),
  disabledReason: z.optional(z.enum(DISABLED_REASONS)),
  createdAt: Instant,
  /** The secrets that sign now, the oldest first; never what they are. */
  secrets: z.array(
    z.object({
      signature: Signature,
      createdAt: Instant,
      /** Until when it signs beside its successor. */
      expiresAt: z.optional(Instant),
    }),
  ),
};

/** An endpoint that events are delivered to (SPEC §11.3). */
export const Webhook = z.object(webhook);
export type Webhook = z.infer<typeof Webhook>;

/** An endpoint with its newest secret, which is told this once (SPEC §11.3). */
export const WebhookWithSecret = z.object({
  ...webhook,
  /** What a subscriber verifies with: `whsec_` and the shared secret, or `whpk_` and the public key. */
  secret: text(200),
});
export type WebhookWithSecret = z.infer<typeof WebhookWithSecret>;

/** All endpoints, the oldest first. */
export const WebhookList = z.object({ items: z.array(Webhook) });
export type WebhookList = z.infer<typeof WebhookList>;

/** What somebody sends to give an endpoint another secret (SPEC §11.3). */
export const SecretDraft = z.object({
  /** Absent means `hmac`. */
  signature: z.optional(Signature),
  /** How long the secrets before sign beside this one, at most 30 days; absent means one day. */
  overlapSeconds: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(2_592_000))),
});
export type SecretDraft = z.infer<typeof SecretDraft>;

/** What somebody sends to have events delivered again (SPEC §11.3). */
export const ReplayDraft = z.object({
  /** The first event to deliver; all after it follow. */
  from: Uuid,
});
export type ReplayDraft = z.infer<typeof ReplayDraft>;

/** One attempt to deliver to an endpoint, and what came of it (SPEC §11.3.9, §11.3.10). */
export const DeliveryAttempt = z.object({
  eventId: Uuid,
  /** The type of the event, or `webhook.tested`. */
  type: text(100),
  at: Instant,
  /** Which attempt it was for this event, from 1. */
  tries: z.number().check(z.int(), z.minimum(1)),
  /** `gone`: the endpoint answered 410, and is left alone. */
  outcome: z.enum(['delivered', 'failed', 'gone']),
  /** Why it failed, in a word or two. */
  reason: z.optional(text(200)),
});
export type DeliveryAttempt = z.infer<typeof DeliveryAttempt>;

/** The last attempts to deliver to an endpoint, the newest first (SPEC §11.3.10). */
export const DeliveryList = z.object({ items: z.array(DeliveryAttempt) });
export type DeliveryList = z.infer<typeof DeliveryList>;
