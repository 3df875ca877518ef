import type { ClientOptions } from '../options.ts';
import type { OfferWords } from './offer/words.ts';

/** What every sender to another system can be told. */
export interface SenderOptions extends Pick<ClientOptions, 'fetch' | 'timeoutMs' | 'clock' | 'randomBytes'> {
  /**
   * The token of the account that reports, or what gets it when it is needed, such as one that is refreshed. It is sent
   * to the system's own address, and nowhere else.
   */
  readonly accessToken: string | (() => string | Promise<string>);

  /**
   * The words of the offer, in one language. Hand in your own for another one: these systems have none for a form.
   * @default English
   */
  readonly words?: OfferWords;
}
