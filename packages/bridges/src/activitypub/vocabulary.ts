/** The terms that this protocol adds to a Flag: what the vocabulary of ActivityStreams has no words for. */
const TERMS = {
  claimBasis: 'urn:report-this:activitypub:claimBasis',
  reasonCode: 'urn:report-this:activitypub:reasonCode',
  dsaCategory: 'urn:report-this:activitypub:dsaCategory',
} as const;

/** The JSON-LD context of the Flags that this bridge writes. */
export const CONTEXT = ['https://www.w3.org/ns/activitystreams', TERMS] as const;
