import type { Issue } from '@report-this/protocol';

/** What is wrong with a delivery; one word per answer that a subscriber can give. */
export type DeliveryFlaw =
  /** None of the secrets made it: answer 401. */
  | 'signature'
  /** It is authentic, and was signed too long ago or in the future: answer 401, and look at the clocks. */
  | 'timestamp'
  /** It cannot be read, or is no event: answer 400. */
  | 'format'
  /** It is an event of a type that this version does not know: answer 204, else it comes again. */
  | 'unknownType';

/** What can be told of a delivery that is not believed. */
export interface DeliveryFacts {
  /** The header `webhook-id`, as far as it was there. Without a good signature it is anybody's word. */
  readonly deliveryId?: string;
  /** The type, when it is the unknown one. */
  readonly eventType?: string;
  /** Where the event differs from the protocol. */
  readonly issues?: readonly Issue[];
}

// Shared by every copy of this package, so that the guard works across copies and realms.
const BRAND = Symbol.for('@report-this/client/delivery-error');

/** A delivery that is not an event to act on. Branch on `reason`. */
export class DeliveryError extends Error implements DeliveryFacts {
  override readonly name = 'DeliveryError';
  readonly reason: DeliveryFlaw;
  declare readonly deliveryId?: string;
  declare readonly eventType?: string;
  declare readonly issues?: readonly Issue[];
  readonly [BRAND] = true;

  constructor(reason: DeliveryFlaw, message: string, facts: DeliveryFacts = {}) {
    super(message);
    this.reason = reason;
    Object.assign(this, facts);
  }
}

/** Whether a caught value is a delivery that is not believed, also when another copy or realm made it. */
export function isDeliveryError(error: unknown): error is DeliveryError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
