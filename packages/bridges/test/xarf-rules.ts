/**
 * The rules of XARF 4.1 for the types that a flag can become, in JSON Schema, written from its published schemas and
 * apart from the code under test: what is required, of which form, and which words there are.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;

const oneOf = (words: string): Schema => ({ enum: words.split(/\s+/) });
const text = (maxLength?: number): Schema => ({ type: 'string', ...(maxLength && { maxLength }) });
const form = (format: string): Schema => ({ type: 'string', format });
const hex = (digits: number): Schema => ({ type: 'string', pattern: `^[a-fA-F0-9]{${digits}}$` });
/** An object with exactly these members, or with others beside them. */
const members = (properties: Schema, required: string, isClosed = false): Schema => ({
  type: 'object',
  properties,
  required: required.split(' ').filter(Boolean),
  ...(isClosed && { additionalProperties: false }),
});

const organisation = members(
  { org: text(200), contact: form('email'), domain: form('hostname') },
  'org contact domain',
  true,
);
const evidence = members(
  {
    content_type: text(),
    description: text(500),
    payload: { type: 'string', pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
    hash: { type: 'string', pattern: '^(md5|sha1|sha256|sha512):[a-fA-F0-9]+$' },
    size: { type: 'integer', minimum: 0, maximum: 5_242_880 },
  },
  'content_type payload',
  true,
);
const core = members(
  {
    xarf_version: { type: 'string', pattern: '^4\\.[0-9]+\\.[0-9]+$' },
    report_id: form('uuid'),
    timestamp: form('date-time'),
    reporter: organisation,
    sender: organisation,
    source_identifier: { type: 'string', minLength: 1 },
    category: oneOf('messaging content copyright connection vulnerability infrastructure reputation'),
    type: text(),
    evidence_source: text(),
    evidence: { type: 'array', items: evidence, maxItems: 50 },
    description: text(1000),
    _internal: false,
  },
  'xarf_version report_id timestamp reporter sender source_identifier category type',
);

const url = form('uri');
const TYPES: Record<string, Schema> = {
  'content/csam': members(
    {
      url,
      classification: oneOf('baseline A1 A2 B1 B2'),
      detection_method: oneOf('hash_match ai_detection manual_review user_report automated_scan'),
      hash_values: members({ md5: hex(32), sha1: hex(40), sha256: hex(64), photodna: text() }, ''),
    },
    'url classification detection_method',
  ),
  'content/csem': members(
    {
      url,
      exploitation_type: oneOf(
        'grooming solicitation sextortion trafficking distribution production possession',
      ),
      detection_method: oneOf(
        'behavioral_analysis keyword_detection user_report ai_detection manual_review law_enforcement_referral',
      ),
    },
    'url exploitation_type detection_method',
  ),
  'content/phishing': members({ url }, 'url'),
  'content/fraud': members(
    {
      url,
      fraud_type: oneOf(
        'investment romance tech_support lottery advance_fee cryptocurrency shopping charity employment government_impersonation other',
      ),
    },
    'url fraud_type',
  ),
  'content/exposed_data': members(
    {
      url,
      data_types: {
        type: 'array',
        minItems: 1,
        items: oneOf(
          `personal_information credentials financial medical government_id email_addresses phone_numbers api_keys
            database_dumps source_code internal_documents customer_data employee_data intellectual_property other`,
        ),
      },
      exposure_method: oneOf(
        `misconfigured_server open_directory database_exposure git_repository backup_file log_file cloud_storage
          paste_site forum_post ransomware_leak intentional_leak other`,
      ),
    },
    'url data_types exposure_method',
  ),
  'copyright/copyright': members(
    { infringing_url: url, work_title: text(500), rights_holder: text(200) },
    'infringing_url',
  ),
  'messaging/spam': {
    ...members(
      { protocol: oneOf('smtp sms whatsapp telegram signal chat social_media push_notification other') },
      'protocol',
    ),
    if: { properties: { protocol: { const: 'smtp' } } },
    then: { required: ['smtp_from', 'source_port'] },
  },
};

/** The types, as category and type. */
export const XARF_TYPES = Object.keys(TYPES);

const ajv = new Ajv2020({ allErrors: true, strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const judgeCore = ajv.compile(core);
const judgeType = Object.fromEntries(
  Object.entries(TYPES).map(([type, schema]) => [type, ajv.compile(schema)]),
);

/** What XARF says of a report, each with the place; nothing when it takes it. */
export function judge(report: object): string[] {
  const { category, type } = report as Record<string, string>;
  const ofType = judgeType[`${category}/${type}`];
  if (!ofType) return [`/type ${category}/${type} is none of these types`];
  return [judgeCore, ofType].flatMap((accepts) =>
    accepts(report) ? [] : (accepts.errors ?? []).map(saying),
  );
}

const saying = ({ instancePath, message, params }: ErrorObject) =>
  `${instancePath} ${message} ${JSON.stringify(params)}`;
