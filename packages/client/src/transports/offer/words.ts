import type { GroupCode, OfferedCode } from './catalogue.ts';

/** The words of an offer in one language, a label for each group and each reason: at most 200 characters. */
export interface OfferWords {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  readonly groups: Readonly<Record<GroupCode, string>>;
  readonly reasons: Readonly<Record<OfferedCode, string>>;
  /** The statement of good faith. It stays here: no other system takes it. */
  readonly goodFaith: { readonly textId: string; readonly text: string };
}
