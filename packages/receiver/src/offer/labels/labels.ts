import type { Code, GroupCode } from '../groups.ts';

/** What a person reads of a reason or a group: at most 40 characters of label and a sentence of help. */
export interface Words {
  readonly label: string;
  readonly help: string;
}

/** The words of an offer in one language. A language that lacks one does not compile. */
export interface Labels {
  readonly groups: Readonly<Record<GroupCode, Words>>;
  readonly reasons: Readonly<Record<Code, Words>>;
  /** The statement of good faith (DSA Art. 16(2)(d)). A changed text gets another `textId`. */
  readonly goodFaith: { readonly textId: string; readonly text: string };
}
