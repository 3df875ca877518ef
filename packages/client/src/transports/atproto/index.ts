export type { Forwarded, ForwardedReport, ForwardingSender } from '../forwarded.ts';
export type { OfferWords } from '../offer/words.ts';
export type { SenderOptions } from '../sender-options.ts';
export { type AtprotoSenderOptions, createAtprotoSender } from './create-atproto-sender.ts';
