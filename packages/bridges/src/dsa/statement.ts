import type { EEA_COUNTRIES } from './countries.ts';
import type {
  ACCOUNTS,
  AUTOMATED_DECISIONS,
  CATEGORIES,
  CONTENT_TYPES,
  GROUNDS,
  KEYWORDS,
  MONETARIES,
  PROVISIONS,
  SOURCE_TYPES,
  VISIBILITIES,
} from './enumerations.ts';
import type { LANGUAGES } from './languages.ts';

type YesOrNo = 'Yes' | 'No';

/** A statement of reasons as `POST /api/v1/statement` of the DSA Transparency Database takes it. Days are `YYYY-MM-DD`. */
export interface Statement {
  readonly decision_visibility?: readonly (typeof VISIBILITIES)[number][];
  readonly decision_visibility_other?: string;
  readonly decision_monetary?: (typeof MONETARIES)[number];
  readonly decision_monetary_other?: string;
  readonly decision_provision?: (typeof PROVISIONS)[number];
  readonly decision_account?: (typeof ACCOUNTS)[number];
  readonly decision_ground: (typeof GROUNDS)[number];
  readonly decision_ground_reference_url?: string;
  readonly illegal_content_legal_ground?: string;
  readonly illegal_content_explanation?: string;
  readonly incompatible_content_ground?: string;
  readonly incompatible_content_explanation?: string;
  readonly content_type: readonly (typeof CONTENT_TYPES)[number][];
  readonly content_type_other?: string;
  readonly category: (typeof CATEGORIES)[number];
  readonly category_specification?: readonly (typeof KEYWORDS)[number][];
  readonly territorial_scope: readonly (typeof EEA_COUNTRIES)[number][];
  readonly content_language?: (typeof LANGUAGES)[number];
  readonly content_date: string;
  readonly application_date: string;
  /** Absent: the restriction has no end. */
  readonly end_date_visibility_restriction?: string;
  readonly end_date_monetary_restriction?: string;
  readonly end_date_service_restriction?: string;
  readonly end_date_account_restriction?: string;
  readonly decision_facts: string;
  readonly source_type: (typeof SOURCE_TYPES)[number];
  readonly automated_detection: YesOrNo;
  readonly automated_decision: (typeof AUTOMATED_DECISIONS)[number];
  readonly puid: string;
  readonly content_id?: { readonly 'EAN-13': string };
}
