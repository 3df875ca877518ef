import { SPECVERSION } from '@report-this/protocol';
import type { OfferFacts } from './offer-facts.ts';

/** A flag as the kit writes it: any JSON, because some are wrong on purpose. */
export type SampleFlag = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What a check changes in the sample; a member that is `undefined` is left out. */
export type Changes = Readonly<Record<string, unknown>>;

/** Where the kit's flags point: one address that never resolves (RFC 2606), so that they all join one case. */
export const SAMPLE_URL = 'https://conformance.example/item';

/** Writes a flag that a receiver with this offer must accept, with some members changed. */
export function sampleFlag(
  offer: OfferFacts,
  id: string,
  createdAt: Date,
  changes: Changes = {},
): SampleFlag {
  const flag = {
    specversion: SPECVERSION,
    id,
    createdAt: createdAt.toISOString(),
    locale: 'en',
    targets: [sampleTarget(offer)],
    claim: sampleClaim(offer),
    reporter: { role: 'anonymous' },
    context: { client: 'report-this-conformance' },
    ...changes,
  };
  // as the wire has it: without what is undefined, so that its digest is the digest of what was sent
  return JSON.parse(JSON.stringify(flag)) as SampleFlag;
}

/** A target of a kind that the offer lists. */
export function sampleTarget(offer: OfferFacts, changes: Changes = {}): Readonly<Record<string, unknown>> {
  return { kind: offer.targetKinds[0], url: SAMPLE_URL, ...changes };
}

/** A claim for the plainest reason that the offer lists. */
export function sampleClaim(offer: OfferFacts, changes: Changes = {}): Readonly<Record<string, unknown>> {
  const reason = offer.reasons.find(({ traits }) => traits.length === 0) ?? offer.reasons[0];
  return { basis: 'unsure', reason: reason?.code, explanation: EXPLANATION, ...changes };
}

const EXPLANATION =
  'Sent by the conformance kit to see whether this receiver keeps to the protocol. Nothing needs to be done.';
