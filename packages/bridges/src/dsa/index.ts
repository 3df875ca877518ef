export { EEA_COUNTRIES, EU_COUNTRIES } from './countries.ts';
export {
  ACCOUNT_TYPES,
  ACCOUNTS,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_TYPES,
  GROUNDS,
  KEYWORDS,
  KEYWORDS_OF_CATEGORY,
  MONETARIES,
  PROVISIONS,
  SOURCE_TYPES,
  VISIBILITIES,
} from './enumerations.ts';
export type { Finding, PersonalDataFinding } from './finding.ts';
export { LANGUAGES } from './languages.ts';
export { findPersonalData, type PersonalData, type PersonalDataKind } from './personal-data.ts';
export type { Notice } from './source.ts';
export type { Statement } from './statement.ts';
export { type Decided, type Exported, type ExportSettings, toStatement } from './write-statement.ts';
