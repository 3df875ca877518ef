/** The address of an offer, and whether the receiver itself is to be read from it. */
export interface ReceiverAddress {
  readonly url: string;
  /** The address is the origin's well-known one: only the offer there names the receiver (SPEC §3). */
  readonly isWellKnown: boolean;
}

/** Finds the receiver of a page: the one named, the one the page links to, the one its origin knows. */
export function receiverOf(document: Document, named?: string | URL | null): ReceiverAddress {
  const linked = document.querySelector<HTMLLinkElement>('link[rel~="report-this"][href]')?.href;
  const url = new URL(named ?? linked ?? '/.well-known/report-this', document.baseURI);
  return { url: url.href, isWellKnown: url.pathname === '/.well-known/report-this' };
}
