/**
 * The rules by which the DSA Transparency Database judges a statement, written from its documentation and apart from the
 * code under test: `POST /api/v1/statement`, as its validation has been since July 2025. Two rules are stricter than its
 * code: those that its documentation asks and its code does not (territorial scope, ends after beginnings).
 */
export type Rule = (value: unknown, statement: Record<string, unknown>) => string | undefined;

const VALUES = {
  visibility:
    'CONTENT_REMOVED CONTENT_DISABLED CONTENT_DEMOTED CONTENT_AGE_RESTRICTED CONTENT_INTERACTION_RESTRICTED CONTENT_LABELLED OTHER',
  monetary: 'SUSPENSION TERMINATION OTHER',
  provision: 'PARTIAL_SUSPENSION TOTAL_SUSPENSION PARTIAL_TERMINATION TOTAL_TERMINATION',
  account: 'SUSPENDED TERMINATED',
  ground: 'ILLEGAL_CONTENT INCOMPATIBLE_CONTENT',
  content: 'APP AUDIO IMAGE PRODUCT SYNTHETIC_MEDIA TEXT VIDEO OTHER',
  category: `ANIMAL_WELFARE CONSUMER_INFORMATION CYBER_VIOLENCE CYBER_VIOLENCE_AGAINST_WOMEN
    DATA_PROTECTION_AND_PRIVACY_VIOLATIONS ILLEGAL_OR_HARMFUL_SPEECH INTELLECTUAL_PROPERTY_INFRINGEMENTS
    NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS NOT_SPECIFIED_NOTICE OTHER_VIOLATION_TC PROTECTION_OF_MINORS
    RISK_FOR_PUBLIC_SECURITY SCAMS_AND_FRAUD SELF_HARM UNSAFE_AND_PROHIBITED_PRODUCTS VIOLENCE`,
  keyword: `ADULT_SEXUAL_MATERIAL AGE_SPECIFIC_RESTRICTIONS AGE_SPECIFIC_RESTRICTIONS_MINORS ANIMAL_HARM
    BIOMETRIC_DATA_BREACH BULLYING_AGAINST_GIRLS CHILD_SEXUAL_ABUSE_MATERIAL CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE
    CONTENT_PROMOTING_EATING_DISORDERS COORDINATED_HARM COPYRIGHT_INFRINGEMENT CYBER_BULLYING_INTIMIDATION
    CYBER_HARASSMENT CYBER_HARASSMENT_AGAINST_WOMEN CYBER_INCITEMENT CYBER_STALKING CYBER_STALKING_AGAINST_WOMEN
    DATA_FALSIFICATION DEFAMATION DESIGN_INFRINGEMENT DISCRIMINATION FEMALE_GENDERED_DISINFORMATION
    GEOGRAPHIC_INDICATIONS_INFRINGEMENT GEOGRAPHICAL_REQUIREMENTS GOODS_SERVICES_NOT_PERMITTED
    GROOMING_SEXUAL_ENTICEMENT_MINORS HATE_SPEECH HIDDEN_ADVERTISEMENT HUMAN_EXPLOITATION HUMAN_TRAFFICKING
    ILLEGAL_ORGANIZATIONS IMPERSONATION_ACCOUNT_HIJACKING INAUTHENTIC_ACCOUNTS INAUTHENTIC_LISTINGS
    INAUTHENTIC_USER_REVIEWS INCITEMENT_AGAINST_WOMEN INCITEMENT_VIOLENCE_HATRED INSUFFICIENT_INFORMATION_ON_TRADERS
    LANGUAGE_REQUIREMENTS MISINFORMATION_DISINFORMATION MISLEADING_INFO_CONSUMER_RIGHTS MISLEADING_INFO_GOODS_SERVICES
    MISSING_PROCESSING_GROUND NON_CONSENSUAL_IMAGE_SHARING NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN
    NON_CONSENSUAL_MATERIAL_DEEPFAKE NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN NONCOMPLIANCE_PRICING NUDITY
    PATENT_INFRINGEMENT PHISHING PROHIBITED_PRODUCTS PYRAMID_SCHEMES RIGHT_TO_BE_FORGOTTEN RISK_ENVIRONMENTAL_DAMAGE
    RISK_PUBLIC_HEALTH SELF_MUTILATION STALKING SUICIDE TERRORIST_CONTENT TRADE_SECRET_INFRINGEMENT
    TRADEMARK_INFRINGEMENT TRAFFICKING_WOMEN_GIRLS UNLAWFUL_SALE_ANIMALS UNSAFE_CHALLENGES UNSAFE_PRODUCTS
    VIOLATION_EU_LAW VIOLATION_NATIONAL_LAW OTHER`,
  source: 'ARTICLE_16 TRUSTED_FLAGGER TYPE_OTHER_NOTIFICATION VOLUNTARY',
  automation: 'FULLY PARTIALLY NOT_AUTOMATED',
  country: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
};
const valuesOf = (name: keyof typeof VALUES, prefix: string) =>
  VALUES[name].split(/\s+/).map((value) => prefix + value);

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && /^[\s\0\u200b\u200e]*$/.test(value));
const required: Rule = (value) => (isBlank(value) ? 'is required' : undefined);
const text =
  (max: number): Rule =>
  (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value !== 'string') return 'must be a string';
    return [...value].length > max ? `may not be longer than ${max}` : undefined;
  };
const among =
  (values: readonly string[]): Rule =>
  (value) =>
    isBlank(value) || values.includes(value as string) ? undefined : 'is invalid';
const listOf =
  (values: readonly string[]): Rule =>
  (value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value) || value.length === 0) return 'must be a list';
    if (new Set(value).size !== value.length) return 'has a value twice';
    return value.every((it) => values.includes(it as string)) ? undefined : 'is invalid';
  };
const day =
  (first: string): Rule =>
  (value) => {
    if (isBlank(value)) return undefined;
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'must be a day';
    const time = Date.parse(`${value}T00:00:00Z`);
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) return 'must be a day';
    return value < first || value > '2038-01-01' ? 'is out of range' : undefined;
  };
const includes = (value: unknown, word: string) =>
  value === word || (Array.isArray(value) && value.includes(word));
/** Needed when another field has a value, and otherwise not to be sent: the database drops it. */
const goesWith =
  (field: string, word: string): Rule =>
  (value, statement) => {
    if (includes(statement[field], word)) return required(value, statement);
    return value === undefined ? undefined : `goes with ${word} only`;
  };
const oneOfFour: Rule = (_value, statement) =>
  ['visibility', 'monetary', 'provision', 'account'].some((it) => !isBlank(statement[`decision_${it}`]))
    ? undefined
    : 'or another decision is required';
const endsLater: Rule = (value, { application_date: from }) =>
  isBlank(value) || (value as string) >= (from as string) ? undefined : 'must be after application_date';
const url: Rule = (value) =>
  isBlank(value) || /^https?:\/\/([\p{L}\p{N}_-]+\.)+[\p{L}]{2,}(:\d+)?([/?#]\S*)?$/u.test(value as string)
    ? undefined
    : 'must be a URL';
const ean: Rule = (value) => {
  if (value === undefined) return undefined;
  const keys = Object.keys(value as object);
  return keys.length === 1 && /^\d{13}$/.test((value as Record<string, string>)['EAN-13'] ?? '')
    ? undefined
    : 'must be an EAN-13';
};

const ILLEGAL = 'DECISION_GROUND_ILLEGAL_CONTENT';
const INCOMPATIBLE = 'DECISION_GROUND_INCOMPATIBLE_CONTENT';
const end = [day('0000-01-01'), endsLater];

export const RULES: Readonly<Record<string, readonly Rule[]>> = {
  decision_visibility: [oneOfFour, listOf(valuesOf('visibility', 'DECISION_VISIBILITY_'))],
  decision_visibility_other: [goesWith('decision_visibility', 'DECISION_VISIBILITY_OTHER'), text(500)],
  decision_monetary: [among(valuesOf('monetary', 'DECISION_MONETARY_'))],
  decision_monetary_other: [goesWith('decision_monetary', 'DECISION_MONETARY_OTHER'), text(500)],
  decision_provision: [among(valuesOf('provision', 'DECISION_PROVISION_'))],
  decision_account: [among(valuesOf('account', 'DECISION_ACCOUNT_'))],
  decision_ground: [required, among(valuesOf('ground', 'DECISION_GROUND_'))],
  decision_ground_reference_url: [url, text(500)],
  illegal_content_legal_ground: [goesWith('decision_ground', ILLEGAL), text(500)],
  illegal_content_explanation: [goesWith('decision_ground', ILLEGAL), text(2000)],
  incompatible_content_ground: [goesWith('decision_ground', INCOMPATIBLE), text(500)],
  incompatible_content_explanation: [goesWith('decision_ground', INCOMPATIBLE), text(2000)],
  content_type: [required, listOf(valuesOf('content', 'CONTENT_TYPE_'))],
  content_type_other: [goesWith('content_type', 'CONTENT_TYPE_OTHER'), text(500)],
  category: [required, among(valuesOf('category', 'STATEMENT_CATEGORY_'))],
  category_specification: [listOf(valuesOf('keyword', 'KEYWORD_'))],
  territorial_scope: [required, listOf(valuesOf('country', ''))],
  content_language: [
    (value) => (isBlank(value) || /^[A-Z]{2}$/.test(value as string) ? undefined : 'is invalid'),
  ],
  content_date: [required, day('2000-01-01')],
  application_date: [required, day('2020-01-01')],
  end_date_visibility_restriction: end,
  end_date_monetary_restriction: end,
  end_date_service_restriction: end,
  end_date_account_restriction: end,
  decision_facts: [required, text(5000)],
  source_type: [required, among(valuesOf('source', 'SOURCE_'))],
  automated_detection: [required, among(['Yes', 'No'])],
  automated_decision: [required, among(valuesOf('automation', 'AUTOMATED_DECISION_'))],
  puid: [
    required,
    text(500),
    (value) => (/^[a-zA-Z0-9\-_]+$/.test(value as string) ? undefined : 'has a symbol that is not allowed'),
  ],
  content_id: [ean],
};

/** Judges a statement as the database does: what it says of each field; nothing when it accepts. */
export function judge(statement: object, rules = RULES): Record<string, string> {
  const members = statement as Record<string, unknown>;
  const errors: Record<string, string> = {};
  for (const field of Object.keys(members)) if (!rules[field]) errors[field] = 'is not a field';
  for (const [field, rulesOfField] of Object.entries(rules)) {
    for (const rule of rulesOfField) {
      const error = rule(members[field], members);
      if (error) errors[field] ??= error;
    }
  }
  return errors;
}
