/** What a person has filled in so far. */
export interface Draft {
  /** Code of the chosen group; empty while none is. */
  readonly group: string;
  /** Code of the finer reason within it; empty when the group says enough. */
  readonly reason: string;
  /** In the person's own words: details of a report, or why a notice says it is illegal. */
  readonly explanation: string;
  /** "I just do not like it": no reason to report. */
  readonly isDisliked: boolean;
  /** "I think this is against the law." */
  readonly isIllegal: boolean;
  readonly isAnonymous: boolean;
  readonly name: string;
  readonly email: string;
  /** For rights in a work: in which capacity the person speaks, and of which work. */
  readonly capacity: Capacity | '';
  readonly work: string;
  /** What was answered in parts of the form, by the part's name; plain data. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The capacities in which a notice about rights can be given. */
export type Capacity = 'rightsHolder' | 'authorised' | 'other';

/** A form nobody has touched. */
export const EMPTY_DRAFT: Draft = {
  group: '',
  reason: '',
  explanation: '',
  isDisliked: false,
  isIllegal: false,
  isAnonymous: false,
  name: '',
  email: '',
  capacity: '',
  work: '',
  answers: {},
};
