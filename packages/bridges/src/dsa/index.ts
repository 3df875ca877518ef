export {
  ACCOUNT_TYPES,
  ACCOUNTS,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_TYPES,
  EEA_COUNTRIES,
  EU_COUNTRIES,
  GROUNDS,
  KEYWORDS,
  KEYWORDS_OF_CATEGORY,
  LANGUAGES,
  MONETARIES,
  PROVISIONS,
  SOURCE_TYPES,
  VISIBILITIES,
} from './enumerations.ts';
export type { Finding, PersonalDataFinding } from './finding.ts';
export { findPersonalData, type PersonalData, type PersonalDataKind } from './personal-data.ts';
export type { Notice } from './source.ts';
export type { Statement } from './statement.ts';
export { type Decided, type Exported, type ExportSettings, toStatement } from './write-statement.ts';
