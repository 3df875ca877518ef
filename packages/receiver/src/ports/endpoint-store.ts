import type { DeliveryAttempt, DISABLED_REASONS, EventType, SIGNATURES, Uuid } from '@report-this/protocol';

/** Why an endpoint is not delivered to. */
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** A secret that signs deliveries, sealed. */
export interface SealedSecret {
  readonly signature: (typeof SIGNATURES)[number];
  readonly sealed: Uint8Array;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** An endpoint on its way into the store. */
export interface NewEndpoint {
  readonly id: Uuid;
  readonly url: string;
  /** Absent for all types, those of later versions too. */
  readonly types: readonly EventType[] | undefined;
  readonly createdAt: number;
  readonly secret: SealedSecret;
}

/** An endpoint as it is. */
export interface StoredEndpoint extends Omit<NewEndpoint, 'types' | 'secret'> {
  readonly types: readonly string[] | undefined;
  readonly disabledReason: DisabledReason | undefined;
  /** Those that sign at the asked time, the oldest first. */
  readonly secrets: readonly (Omit<SealedSecret, 'sealed'> & { readonly expiresAt: number | undefined })[];
}

/** What signs for an endpoint now. */
export interface SigningEndpoint {
  readonly id: Uuid;
  readonly url: string;
  /** The secrets that sign now, sealed, the oldest first. */
  readonly sealedSecrets: readonly Uint8Array[];
}

/** An attempt to deliver, and what came of it. */
export interface StoredAttempt extends Omit<DeliveryAttempt, 'at' | 'reason'> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string | undefined;
}

/** Where endpoints are registered. Each method that names one answers undefined when there is none of that id. */
export interface EndpointStore {
  /**
   * Keeps an endpoint: what is recorded from now on is delivered to it. Answers undefined then, or the endpoint that has this
   * id already, unchanged.
   */
  addEndpoint(endpoint: NewEndpoint): Promise<StoredEndpoint | undefined>;
  /** All endpoints with the secrets that sign at `now`, the oldest first. */
  listEndpoints(now: number): Promise<readonly StoredEndpoint[]>;
  /** Where an endpoint is, and what signs for it at `now`, disabled or not. */
  readSigning(id: Uuid, now: number): Promise<SigningEndpoint | undefined>;
  /** Keeps what came of an attempt, among the last 50 of its endpoint; does nothing when there is no such endpoint. */
  recordAttempt(id: Uuid, attempt: StoredAttempt): Promise<void>;
  /** The last attempts to deliver to an endpoint, the newest first. */
  listAttempts(id: Uuid): Promise<readonly StoredAttempt[] | undefined>;
  /** Gives an endpoint another secret; the ones before end at `expireOthersAt`, or earlier if they were to. */
  addSecret(id: Uuid, secret: SealedSecret, expireOthersAt: number): Promise<StoredEndpoint | undefined>;
  /** Ends deliveries; what is not delivered waits. */
  disableEndpoint(id: Uuid, reason: DisabledReason, now: number): Promise<StoredEndpoint | undefined>;
  /** Resumes deliveries with what waits, as if it had not been tried. Does nothing to an active endpoint. */
  enableEndpoint(id: Uuid, now: number): Promise<StoredEndpoint | undefined>;
  /** Delivers the events from this number on to an endpoint, again or not. */
  replay(id: Uuid, fromNumber: number, now: number): Promise<StoredEndpoint | undefined>;
}
