import type { OfferConfig } from '../offer/offer-config.ts';
import type { WrittenOffer } from '../offer/offer-desk.ts';
import type { IntakeParts } from '../intake/accept-flag.ts';
import type { DecideParts } from '../review/decide.ts';
import type { ModeratorStore } from '../ports/moderator-store.ts';
import type { ConfirmParts } from '../mail/confirm-email.ts';
import type { OutboxParts } from '../outbox/outbox-parts.ts';
import type { StatusParts } from '../status/read-status.ts';
import type { Answer } from './answer.ts';
import type { BodyLimits, Host } from './host.ts';

/** What operations look at of a request: a `Request` has it all, and other hosts can give it for less. */
export interface PlainRequest {
  readonly method: string;
  readonly headers: Pick<Headers, 'get'>;
  readonly body: ReadableStream<Uint8Array> | null;
}

/** One request and what its host can do. */
export interface Exchange {
  readonly request: PlainRequest;
  readonly host: Host;
  /** The path parameter `{id}`, or the empty string. */
  readonly id: string;
  /** A query parameter; undefined when it is not there. */
  readonly query: (name: string) => string | undefined;
}

/** What the operations work with. */
export interface Parts {
  readonly config: OfferConfig;
  readonly receiver: string;
  readonly limits: BodyLimits;
  readonly writtenOffer: (acceptLanguage: string | null) => WrittenOffer;
  readonly intake: IntakeParts;
  readonly status: StatusParts;
  readonly review: DecideParts;
  readonly followUp: ConfirmParts;
  readonly outbox: OutboxParts;
  readonly moderators: ModeratorStore;
}

/** One operation of the protocol: a request becomes an answer. */
export type Endpoint = (exchange: Exchange, parts: Parts) => Answer | Promise<Answer>;

/** Says to people what the receiver refuses in an endpoint's stead. */
export type TellRefusal = (refusal: Answer, exchange: Exchange) => Promise<Answer>;
