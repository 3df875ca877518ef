export type { Forwarded, ForwardedReport, ForwardingSender } from '../forwarded.ts';
export type { OfferWords } from '../offer/words.ts';
export type { SenderOptions } from '../sender-options.ts';
export { createMatrixSender, type MatrixSenderOptions } from './create-matrix-sender.ts';
