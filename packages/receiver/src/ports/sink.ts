/** One try of a delivery, ready to be sent. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of a try: taken; never to be tried again; or not taken, with a word that says why. */
export type Delivered =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Where deliveries go. */
export interface Sink {
  /** Tries once. It never throws and ends in time; when the signal aborts it ends at once, with `failed`. */
  deliver(delivery: Delivery, signal: AbortSignal): Promise<Delivered>;
  /** Whether this address must not be delivered to, as far as its name tells. */
  refuses(url: string): boolean;
  /** Lets go of its connections. */
  close(): void;
}
