export { createReceiver, type Receiver, type ReceiverParts } from './create-receiver.ts';
export type { PlainRequest } from './http/exchange.ts';
export type { BodyLimits, Host, Received } from './http/host.ts';
export type { Reply } from './http/reply.ts';
export type { Labels, Words } from './offer/labels/labels.ts';
export { type Code, type GroupCode, GROUPS } from './offer/groups.ts';
export { OFFER_DEFAULTS, type OfferConfig, type VendorReason } from './offer/offer-config.ts';
export { type Clock, systemClock } from './ports/clock.ts';
export { type IdSource, randomIds } from './ports/id-source.ts';
export type {
  DisabledReason,
  EndpointStore,
  NewEndpoint,
  SealedSecret,
  SigningEndpoint,
  StoredAttempt,
  StoredEndpoint,
} from './ports/endpoint-store.ts';
export type {
  CaseOfFlag,
  FlagAddress,
  FlagChange,
  FlagNow,
  FollowUpStore,
  JudgeFlag,
  StoredMessage,
  StoredNote,
} from './ports/follow-up-store.ts';
export type { IntakeStore, Kept, KeptFlag, NewFlag } from './ports/intake-store.ts';
export { describeError, type DeliveryLine, type Log, type MailLine, type RequestLine } from './ports/log.ts';
export type { LeasedMail, MailStore, StoredAddress } from './ports/mail-store.ts';
export { type Mail, type Mailed, type Mailer, MAIL_KINDS, type MailKind } from './ports/mailer.ts';
export type { ModeratorStore } from './ports/moderator-store.ts';
export type {
  Lease,
  LeasedDelivery,
  NewEvent,
  OutboxStore,
  RecordedEvent,
  Settlement,
} from './ports/outbox-store.ts';
export type {
  CaseChange,
  CaseNow,
  FlagOfCase,
  Judge,
  MoveAddress,
  QueuedCase,
  QueuePage,
  QueuePlace,
  ReviewStore,
  StoredCase,
  StoredDecision,
} from './ports/review-store.ts';
export type { FlagProgress, StatusStore, TargetProgress } from './ports/status-store.ts';
export type { Delivered, Delivery, Sink } from './ports/sink.ts';
export { type Store, StoreUnavailableError } from './ports/store.ts';
export type { WebhookSinkOptions } from './sinks/webhook-sink.ts';
