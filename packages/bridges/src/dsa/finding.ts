import type { PersonalData } from './personal-data.ts';
import type { Statement } from './statement.ts';

export type Field = keyof Statement;

/** Why a statement is held back: the field, and what is wrong with it. It never repeats the text. */
export type Finding =
  /** The database asks for it, and the decision or the target does not say it. */
  | { readonly kind: 'missing'; readonly field: Field }
  /** A day before or after the days that the database takes. */
  | { readonly kind: 'outOfRange'; readonly field: Field }
  /** The restriction ends before it begins. */
  | { readonly kind: 'endsTooSoon'; readonly field: Field }
  /** Longer than the database takes. */
  | { readonly kind: 'tooLong'; readonly field: Field }
  /** A category or keyword that the database does not have. */
  | { readonly kind: 'unknownValue'; readonly field: Field }
  /** The restriction holds in no country of the European Economic Area. */
  | { readonly kind: 'outsideEea'; readonly field: 'territorial_scope' }
  | PersonalDataFinding;

/** Something in a free text that looks like personal data (DSA Art. 24(5)): where, in UTF-16 units of the field's text. */
export interface PersonalDataFinding extends PersonalData {
  readonly kind: 'personalData';
  readonly field: Field;
}
