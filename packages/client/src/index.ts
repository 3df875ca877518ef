export type { Clock } from './clock.ts';
export { type Client, createClient } from './create-client.ts';
export {
  type FailureFacts,
  FlagClientError,
  InvalidDraftError,
  isFlagClientError,
  isInvalidDraftError,
  isRefusedError,
  isTimeoutError,
  isUnexpectedAnswerError,
  isUnreachableError,
  RefusedError,
  TimeoutError,
  UnexpectedAnswerError,
  UnreachableError,
} from './errors.ts';
export { type Answer, createHttp, type Http, type Outgoing } from './http.ts';
export { readOffer, readOfferAnew, type ReadOfferOptions } from './operations/read-offer.ts';
export { readStatus, type ReadStatusOptions } from './operations/read-status.ts';
export {
  type NamedFlagOptions,
  type Received,
  submitFlag,
  type SubmitFlagOptions,
  type Submitted,
  submitUncheckedFlag,
} from './operations/submit-flag.ts';
export type { ClientOptions, Fetch, RandomBytes } from './options.ts';
export { uuidV7 } from './uuid-v7.ts';
// what a caller writes and gets, so that most need no other package
export type {
  FlagDraft,
  FlagStatus,
  Issue,
  Offer,
  Problem,
  ProblemName,
  Receipt,
  Target,
} from '@report-this/protocol';
