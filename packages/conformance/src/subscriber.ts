/** One delivery as it came. */
export interface Arrival {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it came, in milliseconds of the kit's clock. */
  readonly at: number;
}

/** What an address answers to a delivery. */
export interface DeliveryAnswer {
  readonly status: number;
  /** Where a redirect points. */
  readonly location?: string;
}

/** Where the receiver's deliveries to the kit arrive. A test of your own may hand them over without a network. */
export interface Subscriber {
  /** An address that arrives here. The word is lower-case letters, digits and hyphens, another each time it is asked. */
  addressFor(word: string): string;
  /** What has come to an address so far, the oldest first. */
  arrivedAt(address: string): readonly Arrival[];
  /** Answers the next deliveries to an address in this way, one each; those after them are taken with 204. */
  answer(address: string, ...answers: readonly DeliveryAnswer[]): void;
  /** Takes a delivery. */
  take(address: string, delivery: Pick<Arrival, 'headers' | 'body'>): DeliveryAnswer;
}

/** How a subscriber reads time. */
export interface SubscriberOptions {
  /** The clock, in milliseconds. @default the system's */
  readonly now?: () => number;
}

const TAKEN: DeliveryAnswer = { status: 204 };

/** Makes a subscriber whose addresses are below a URL; whoever listens there hands it what comes. */
export function subscriberAt(url: string, { now = Date.now }: SubscriberOptions = {}): Subscriber {
  const base = url.replace(/\/+$/, '');
  const arrivals = new Map<string, Arrival[]>();
  const answers = new Map<string, DeliveryAnswer[]>();
  return {
    addressFor: (word) => `${base}/${word}`,
    arrivedAt: (address) => arrivals.get(address) ?? [],
    answer: (address, ...next) => void answers.set(address, [...next]),
    take(address, { headers, body }) {
      const here = arrivals.get(address) ?? [];
      arrivals.set(address, [...here, { headers, body, at: now() }]);
      return answers.get(address)?.shift() ?? TAKEN;
    },
  };
}
