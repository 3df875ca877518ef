export type { Forwarded, ForwardedReport, ForwardingSender } from '../forwarded.ts';
export type { OfferWords } from '../offer/words.ts';
export type { SenderOptions } from '../sender-options.ts';
export { createMastodonSender, type MastodonSenderOptions } from './create-mastodon-sender.ts';
