// Generated from the zod schemas by `npm run generate`; the drift test compares.
import type * as protocol from '../index.ts';
import type { JsonSchema } from './json-schema.ts';

/** `NetworkUri` as JSON Schema. */
export const networkUriSchema: JsonSchema<protocol.NetworkUri> = {
  type: 'string',
  maxLength: 2048,
  pattern: '^(at:\\/\\/|matrix:|acct:|did:|https?:\\/\\/)\\S+$',
};
/** `WebUrl` as JSON Schema. */
export const webUrlSchema: JsonSchema<protocol.WebUrl> = {
  type: 'string',
  maxLength: 2048,
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/\\S+$',
};
/** `Author` as JSON Schema. */
export const authorSchema: JsonSchema<protocol.Author> = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 500 },
    handle: { type: 'string', minLength: 1, maxLength: 500 },
    url: webUrlSchema,
    uri: networkUriSchema,
  },
};
/** `Automation` as JSON Schema. */
export const automationSchema: JsonSchema<protocol.Automation> = {
  type: 'object',
  properties: {
    detection: { type: 'boolean' },
    decision: { type: 'string', enum: ['none', 'partly', 'fully'] },
  },
  required: ['detection', 'decision'],
};
/** `Country` as JSON Schema. */
export const countrySchema: JsonSchema<protocol.Country> = { type: 'string', pattern: '^[A-Z]{2}$' };
/** `Day` as JSON Schema. */
export const daySchema: JsonSchema<protocol.Day> = {
  type: 'string',
  pattern:
    '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
};
/** `Instant` as JSON Schema. */
export const instantSchema: JsonSchema<protocol.Instant> = {
  type: 'string',
  pattern:
    '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$',
};
/** `Locale` as JSON Schema. */
export const localeSchema: JsonSchema<protocol.Locale> = {
  type: 'string',
  maxLength: 35,
  pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
};
/** `GoodFaith` as JSON Schema. */
export const goodFaithSchema: JsonSchema<protocol.GoodFaith> = {
  type: 'object',
  properties: {
    textId: { type: 'string', minLength: 1, maxLength: 100 },
    locale: localeSchema,
    at: instantSchema,
  },
  required: ['textId', 'locale', 'at'],
};
/** `ReasonCode` as JSON Schema. */
export const reasonCodeSchema: JsonSchema<protocol.ReasonCode> = {
  type: 'string',
  maxLength: 80,
  pattern: '^(x-[a-z0-9]+(-[a-z0-9]+)*|[a-z]+)\\.[a-z0-9]+(_[a-z0-9]+)*$',
};
/** `Claim` as JSON Schema. */
export const claimSchema: JsonSchema<protocol.Claim> = {
  type: 'object',
  properties: {
    basis: { type: 'string', enum: ['illegal', 'terms', 'unsure'] },
    reason: reasonCodeSchema,
    secondaryReasons: { maxItems: 5, type: 'array', items: reasonCodeSchema },
    aggravators: {
      maxItems: 5,
      type: 'array',
      items: {
        type: 'string',
        enum: ['againstWomen', 'minorInvolved', 'imminentDanger', 'coordinated', 'repeated'],
      },
    },
    explanation: { type: 'string', minLength: 1, maxLength: 2000 },
    legalGround: { type: 'string', minLength: 1, maxLength: 500 },
    country: countrySchema,
    policyIds: { maxItems: 5, type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 } },
    goodFaith: goodFaithSchema,
    rights: {
      type: 'object',
      properties: {
        capacity: { type: 'string', enum: ['rightsHolder', 'authorised', 'other'] },
        work: { type: 'string', minLength: 1, maxLength: 1000 },
      },
      required: ['capacity', 'work'],
    },
    priorContact: {
      type: 'object',
      properties: {
        attempted: { type: 'boolean' },
        on: daySchema,
        outcome: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['attempted'],
    },
    urgency: { type: 'string', minLength: 1, maxLength: 500 },
  },
  required: ['basis', 'reason'],
};
/** `Completeness` as JSON Schema. */
export const completenessSchema: JsonSchema<protocol.Completeness> = {
  type: 'object',
  properties: {
    article16: { type: 'boolean' },
    missing: {
      type: 'array',
      items: { type: 'string', enum: ['explanation', 'location', 'identity', 'goodFaith'] },
    },
  },
  required: ['article16', 'missing'],
};
/** `Evidence` as JSON Schema. */
export const evidenceSchema: JsonSchema<protocol.Evidence> = {
  oneOf: [
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'link' },
        url: webUrlSchema,
        description: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['type', 'url'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'hash' },
        algorithm: { type: 'string', enum: ['sha256', 'md5', 'pdq'] },
        value: { type: 'string', pattern: '^([0-9a-f]{32}|[0-9a-f]{64})$' },
        description: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['type', 'algorithm', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'note' },
        description: { type: 'string', minLength: 1, maxLength: 2000 },
      },
      required: ['type', 'description'],
    },
  ],
};
/** `Reference` as JSON Schema. */
export const referenceSchema: JsonSchema<protocol.Reference> = {
  type: 'string',
  pattern: '^F-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z*~$=U]$',
};
/** `InnermostLocator` as JSON Schema. */
export const innermostLocatorSchema: JsonSchema = {
  oneOf: [
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1, maxLength: 2000 },
        prefix: { type: 'string', maxLength: 200 },
        suffix: { type: 'string', maxLength: 200 },
        refinedBy: { not: {} },
      },
      required: ['type', 'exact'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
        refinedBy: { not: {} },
      },
      required: ['type', 'start', 'end'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'FragmentSelector' },
        value: { type: 'string', minLength: 1, maxLength: 500 },
        conformsTo: { type: 'string', minLength: 1, maxLength: 500 },
        refinedBy: { not: {} },
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'CssSelector' },
        value: { type: 'string', minLength: 1, maxLength: 2000 },
        refinedBy: { not: {} },
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'XPathSelector' },
        value: { type: 'string', minLength: 1, maxLength: 2000 },
        refinedBy: { not: {} },
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'SvgSelector' },
        value: { type: 'string', minLength: 1, maxLength: 4000 },
        refinedBy: { not: {} },
      },
      required: ['type', 'value'],
    },
  ],
};
/** `InnerLocator` as JSON Schema. */
export const innerLocatorSchema: JsonSchema = {
  oneOf: [
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'TextQuoteSelector' },
        exact: { type: 'string', minLength: 1, maxLength: 2000 },
        prefix: { type: 'string', maxLength: 200 },
        suffix: { type: 'string', maxLength: 200 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'exact'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'TextPositionSelector' },
        start: { type: 'integer', minimum: 0 },
        end: { type: 'integer', minimum: 0 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'start', 'end'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'FragmentSelector' },
        value: { type: 'string', minLength: 1, maxLength: 500 },
        conformsTo: { type: 'string', minLength: 1, maxLength: 500 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'CssSelector' },
        value: { type: 'string', minLength: 1, maxLength: 2000 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'XPathSelector' },
        value: { type: 'string', minLength: 1, maxLength: 2000 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'value'],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'SvgSelector' },
        value: { type: 'string', minLength: 1, maxLength: 4000 },
        refinedBy: innermostLocatorSchema,
      },
      required: ['type', 'value'],
    },
  ],
};
/** `Locator` as JSON Schema. */
export const locatorSchema: JsonSchema<protocol.Locator> = {
  oneOf: [
    {
      oneOf: [
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'TextQuoteSelector' },
            exact: { type: 'string', minLength: 1, maxLength: 2000 },
            prefix: { type: 'string', maxLength: 200 },
            suffix: { type: 'string', maxLength: 200 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'exact'],
        },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'TextPositionSelector' },
            start: { type: 'integer', minimum: 0 },
            end: { type: 'integer', minimum: 0 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'start', 'end'],
        },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'FragmentSelector' },
            value: { type: 'string', minLength: 1, maxLength: 500 },
            conformsTo: { type: 'string', minLength: 1, maxLength: 500 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'value'],
        },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'CssSelector' },
            value: { type: 'string', minLength: 1, maxLength: 2000 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'value'],
        },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'XPathSelector' },
            value: { type: 'string', minLength: 1, maxLength: 2000 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'value'],
        },
        {
          type: 'object',
          properties: {
            type: { type: 'string', const: 'SvgSelector' },
            value: { type: 'string', minLength: 1, maxLength: 4000 },
            refinedBy: innerLocatorSchema,
          },
          required: ['type', 'value'],
        },
      ],
    },
    {
      type: 'object',
      properties: {
        type: { type: 'string', const: 'RangeSelector' },
        startSelector: {
          oneOf: [
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'CssSelector' },
                value: { type: 'string', minLength: 1, maxLength: 2000 },
              },
              required: ['type', 'value'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'XPathSelector' },
                value: { type: 'string', minLength: 1, maxLength: 2000 },
              },
              required: ['type', 'value'],
            },
          ],
        },
        endSelector: {
          oneOf: [
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'CssSelector' },
                value: { type: 'string', minLength: 1, maxLength: 2000 },
              },
              required: ['type', 'value'],
            },
            {
              type: 'object',
              properties: {
                type: { type: 'string', const: 'XPathSelector' },
                value: { type: 'string', minLength: 1, maxLength: 2000 },
              },
              required: ['type', 'value'],
            },
          ],
        },
      },
      required: ['type', 'startSelector', 'endSelector'],
    },
  ],
};
/** `Media` as JSON Schema. */
export const mediaSchema: JsonSchema<protocol.Media> = {
  type: 'object',
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 100 },
    url: webUrlSchema,
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    md5: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    pdq: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    width: { type: 'integer', minimum: 0 },
    height: { type: 'integer', minimum: 0 },
    durationMs: { type: 'integer', minimum: 0 },
  },
  required: ['type'],
};
/** `Target` as JSON Schema. */
export const targetSchema: JsonSchema<protocol.Target> = {
  type: 'object',
  properties: {
    kind: { type: 'string', pattern: '^[a-z][A-Za-z]{0,39}$' },
    url: webUrlSchema,
    uri: networkUriSchema,
    ref: {
      type: 'object',
      properties: {
        type: { type: 'string', minLength: 1, maxLength: 100 },
        id: { type: 'string', minLength: 1, maxLength: 500 },
        revision: { type: 'string', minLength: 1, maxLength: 500 },
        container: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['type', 'id'],
    },
    author: authorSchema,
    contentTypes: { maxItems: 10, type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 } },
    contentDate: instantSchema,
    language: localeSchema,
    locators: { maxItems: 20, type: 'array', items: locatorSchema },
    media: { maxItems: 20, type: 'array', items: mediaSchema },
    snapshot: {
      type: 'object',
      properties: {
        text: { type: 'string', minLength: 1, maxLength: 10000 },
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        capturedAt: instantSchema,
      },
      required: ['text', 'capturedAt'],
    },
    identifiers: { type: 'object', properties: { ean13: { type: 'string', pattern: '^\\d{13}$' } } },
  },
  required: ['kind'],
  anyOf: [{ required: ['url'] }, { required: ['uri'] }, { required: ['ref'] }],
};
/** `Uuid` as JSON Schema. */
export const uuidSchema: JsonSchema<protocol.Uuid> = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
/** `CaseFlag` as JSON Schema. */
export const caseFlagSchema: JsonSchema<protocol.CaseFlag> = {
  type: 'object',
  properties: {
    flagId: uuidSchema,
    reference: referenceSchema,
    receivedAt: instantSchema,
    locale: localeSchema,
    target: targetSchema,
    claim: claimSchema,
    evidence: { type: 'array', items: evidenceSchema },
    extensions: { type: 'object', propertyNames: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)+$' } },
    reporter: {
      type: 'object',
      properties: { role: { type: 'string', minLength: 1, maxLength: 40 } },
      required: ['role'],
    },
    completeness: completenessSchema,
    withdrawnAt: instantSchema,
    confirmedAt: instantSchema,
  },
  required: [
    'flagId',
    'reference',
    'receivedAt',
    'locale',
    'target',
    'claim',
    'evidence',
    'reporter',
    'completeness',
  ],
};
/** `CaseMessage` as JSON Schema. */
export const caseMessageSchema: JsonSchema<protocol.CaseMessage> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    from: { type: 'string', enum: ['platform', 'reporter'] },
    text: { type: 'string', minLength: 1, maxLength: 2000 },
    at: instantSchema,
    inReplyTo: uuidSchema,
    flagId: uuidSchema,
  },
  required: ['id', 'from', 'text', 'at', 'flagId'],
};
/** `Ground` as JSON Schema. */
export const groundSchema: JsonSchema<protocol.Ground> = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['illegal', 'terms'] },
    reference: { type: 'string', minLength: 1, maxLength: 500 },
    url: webUrlSchema,
    explanation: { type: 'string', minLength: 1, maxLength: 2000 },
  },
  required: ['kind', 'reference', 'explanation'],
};
/** `Measure` as JSON Schema. */
export const measureSchema: JsonSchema<protocol.Measure> = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      enum: [
        'visibility.removed',
        'visibility.disabled',
        'visibility.demoted',
        'visibility.ageRestricted',
        'visibility.interactionRestricted',
        'visibility.labelled',
        'visibility.other',
        'monetary.suspended',
        'monetary.terminated',
        'monetary.other',
        'provision.partlySuspended',
        'provision.suspended',
        'provision.partlyTerminated',
        'provision.terminated',
        'account.suspended',
        'account.terminated',
      ],
    },
    until: daySchema,
    description: { type: 'string', minLength: 1, maxLength: 500 },
  },
  required: ['kind'],
  if: { properties: { kind: { enum: ['visibility.other', 'monetary.other'] } }, required: ['kind'] },
  then: { required: ['description'], properties: { description: { type: 'string' } } },
};
/** `Redress` as JSON Schema. */
export const redressSchema: JsonSchema<protocol.Redress> = {
  type: 'object',
  properties: {
    kind: { type: 'string', enum: ['internalComplaint', 'outOfCourt', 'court'] },
    url: webUrlSchema,
    contact: { type: 'string', minLength: 1, maxLength: 500 },
    until: daySchema,
  },
  required: ['kind'],
};
/** `Decision` as JSON Schema. */
export const decisionSchema: JsonSchema<protocol.Decision> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    caseId: uuidSchema,
    decidedAt: instantSchema,
    outcome: {
      type: 'string',
      enum: ['restricted', 'noAction', 'undetermined', 'alreadyGone', 'invalidNotice'],
    },
    measures: { maxItems: 10, type: 'array', items: measureSchema },
    ground: groundSchema,
    facts: { type: 'string', minLength: 1, maxLength: 5000 },
    automation: automationSchema,
    category: { type: 'string', pattern: '^STATEMENT_CATEGORY_[A-Z_]+$' },
    keywords: { maxItems: 10, type: 'array', items: { type: 'string', pattern: '^KEYWORD_[A-Z_]+$' } },
    territories: { maxItems: 60, type: 'array', items: countrySchema },
    appliedOn: daySchema,
    redress: { type: 'array', items: redressSchema },
  },
  required: ['id', 'caseId', 'decidedAt', 'outcome', 'measures', 'automation', 'redress'],
  if: { properties: { outcome: { const: 'restricted' } }, required: ['outcome'] },
  then: { required: ['ground', 'facts'], properties: { measures: { minItems: 1 } } },
  else: { properties: { measures: { maxItems: 0 } } },
};
/** `Note` as JSON Schema. */
export const noteSchema: JsonSchema<protocol.Note> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    text: { type: 'string', minLength: 1, maxLength: 2000 },
    by: { type: 'string', minLength: 1, maxLength: 200 },
    at: instantSchema,
  },
  required: ['id', 'text', 'by', 'at'],
};
/** `State` as JSON Schema. */
export const stateSchema: JsonSchema<protocol.State> = {
  type: 'string',
  enum: [
    'received',
    'awaitingConfirmation',
    'needsInfo',
    'inReview',
    'decided',
    'appealed',
    'closed',
    'withdrawn',
  ],
};
/** `Case` as JSON Schema. */
export const caseSchema: JsonSchema<protocol.Case> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    target: targetSchema,
    state: stateSchema,
    priority: { type: 'string', enum: ['critical', 'high', 'normal'] },
    flagCount: { type: 'integer', minimum: 0 },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          reason: reasonCodeSchema,
          basis: { type: 'string', enum: ['illegal', 'terms', 'unsure'] },
          count: { type: 'integer', minimum: 0 },
        },
        required: ['reason', 'basis', 'count'],
      },
    },
    openedAt: instantSchema,
    lastFlaggedAt: instantSchema,
    claimedBy: { type: 'string', minLength: 1, maxLength: 200 },
    claimedAt: instantSchema,
    claimedByMe: { type: 'boolean' },
    flags: { type: 'array', items: caseFlagSchema },
    decision: decisionSchema,
    previousCaseId: uuidSchema,
    messages: { type: 'array', items: caseMessageSchema },
    notes: { type: 'array', items: noteSchema },
  },
  required: [
    'id',
    'target',
    'state',
    'priority',
    'flagCount',
    'reasons',
    'openedAt',
    'lastFlaggedAt',
    'flags',
  ],
};
/** `CaseSummary` as JSON Schema. */
export const caseSummarySchema: JsonSchema<protocol.CaseSummary> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    target: targetSchema,
    state: stateSchema,
    priority: { type: 'string', enum: ['critical', 'high', 'normal'] },
    flagCount: { type: 'integer', minimum: 0 },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          reason: reasonCodeSchema,
          basis: { type: 'string', enum: ['illegal', 'terms', 'unsure'] },
          count: { type: 'integer', minimum: 0 },
        },
        required: ['reason', 'basis', 'count'],
      },
    },
    openedAt: instantSchema,
    lastFlaggedAt: instantSchema,
    claimedBy: { type: 'string', minLength: 1, maxLength: 200 },
    claimedAt: instantSchema,
    claimedByMe: { type: 'boolean' },
  },
  required: ['id', 'target', 'state', 'priority', 'flagCount', 'reasons', 'openedAt', 'lastFlaggedAt'],
};
/** `CasePage` as JSON Schema. */
export const casePageSchema: JsonSchema<protocol.CasePage> = {
  type: 'object',
  properties: {
    items: { type: 'array', items: caseSummarySchema },
    next: { type: 'string', minLength: 1, maxLength: 500 },
  },
  required: ['items'],
};
/** `ConfirmationDraft` as JSON Schema. */
export const confirmationDraftSchema: JsonSchema<protocol.ConfirmationDraft> = {
  type: 'object',
  properties: { code: { type: 'string', minLength: 1, maxLength: 100 } },
  required: ['code'],
};
/** `DecisionDraft` as JSON Schema. */
export const decisionDraftSchema: JsonSchema<protocol.DecisionDraft> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    outcome: {
      type: 'string',
      enum: ['restricted', 'noAction', 'undetermined', 'alreadyGone', 'invalidNotice'],
    },
    measures: { maxItems: 10, type: 'array', items: measureSchema },
    ground: groundSchema,
    facts: { type: 'string', minLength: 1, maxLength: 5000 },
    automation: automationSchema,
    category: { type: 'string', pattern: '^STATEMENT_CATEGORY_[A-Z_]+$' },
    keywords: { maxItems: 10, type: 'array', items: { type: 'string', pattern: '^KEYWORD_[A-Z_]+$' } },
    territories: { maxItems: 60, type: 'array', items: countrySchema },
    appliedOn: daySchema,
    redress: { maxItems: 10, type: 'array', items: redressSchema },
  },
  required: ['id', 'outcome', 'measures', 'automation'],
  if: { properties: { outcome: { const: 'restricted' } }, required: ['outcome'] },
  then: { required: ['ground', 'facts'], properties: { measures: { minItems: 1 } } },
  else: { properties: { measures: { maxItems: 0 } } },
};
/** `DecisionForReporter` as JSON Schema. */
export const decisionForReporterSchema: JsonSchema<protocol.DecisionForReporter> = {
  type: 'object',
  properties: {
    outcome: {
      type: 'string',
      enum: ['restricted', 'noAction', 'undetermined', 'alreadyGone', 'invalidNotice'],
    },
    decidedAt: instantSchema,
    measures: { type: 'array', items: measureSchema },
    ground: groundSchema,
    automation: automationSchema,
    redress: { type: 'array', items: redressSchema },
  },
  required: ['outcome', 'decidedAt', 'measures', 'automation', 'redress'],
};
/** `DeliveryAttempt` as JSON Schema. */
export const deliveryAttemptSchema: JsonSchema<protocol.DeliveryAttempt> = {
  type: 'object',
  properties: {
    eventId: uuidSchema,
    type: { type: 'string', minLength: 1, maxLength: 100 },
    at: instantSchema,
    tries: { type: 'integer', minimum: 1 },
    outcome: { type: 'string', enum: ['delivered', 'failed', 'gone'] },
    reason: { type: 'string', minLength: 1, maxLength: 200 },
  },
  required: ['eventId', 'type', 'at', 'tries', 'outcome'],
};
/** `DeliveryList` as JSON Schema. */
export const deliveryListSchema: JsonSchema<protocol.DeliveryList> = {
  type: 'object',
  properties: { items: { type: 'array', items: deliveryAttemptSchema } },
  required: ['items'],
};
/** `Email` as JSON Schema. */
export const emailSchema: JsonSchema<protocol.Email> = {
  type: 'string',
  maxLength: 254,
  pattern: '^[^\\s@<>",;:]+@[^\\s@.]+(\\.[^\\s@.]+)+$',
};
/** `EventTarget` as JSON Schema. */
export const eventTargetSchema: JsonSchema<protocol.EventTarget> = {
  type: 'object',
  properties: {
    kind: { type: 'string', pattern: '^[a-z][A-Za-z]{0,39}$' },
    url: webUrlSchema,
    uri: networkUriSchema,
    ref: {
      type: 'object',
      properties: {
        type: { type: 'string', minLength: 1, maxLength: 100 },
        id: { type: 'string', minLength: 1, maxLength: 500 },
        revision: { type: 'string', minLength: 1, maxLength: 500 },
        container: { type: 'string', minLength: 1, maxLength: 500 },
      },
      required: ['type', 'id'],
    },
  },
  required: ['kind'],
};
/** `Event` as JSON Schema. */
export const eventSchema: JsonSchema<protocol.Event> = {
  oneOf: [
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'case.opened' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            target: eventTargetSchema,
            priority: { type: 'string', enum: ['critical', 'high', 'normal'] },
            dueAt: instantSchema,
            previousCaseId: uuidSchema,
          },
          required: ['caseId', 'sequence', 'target', 'priority'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'flag.received' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            flagId: uuidSchema,
            reference: referenceSchema,
            reason: reasonCodeSchema,
            basis: { type: 'string', enum: ['illegal', 'terms', 'unsure'] },
            priority: { type: 'string', enum: ['critical', 'high', 'normal'] },
            dueAt: instantSchema,
          },
          required: ['caseId', 'sequence', 'flagId', 'reference', 'reason', 'basis', 'priority'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'flag.confirmed' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            flagId: uuidSchema,
            reference: referenceSchema,
          },
          required: ['caseId', 'sequence', 'flagId', 'reference'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'flag.replied' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            flagId: uuidSchema,
            reference: referenceSchema,
          },
          required: ['caseId', 'sequence', 'flagId', 'reference'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'flag.withdrawn' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            flagId: uuidSchema,
            reference: referenceSchema,
          },
          required: ['caseId', 'sequence', 'flagId', 'reference'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'case.claimed' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: { caseId: uuidSchema, sequence: { type: 'integer', minimum: 1 } },
          required: ['caseId', 'sequence'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'case.released' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: { caseId: uuidSchema, sequence: { type: 'integer', minimum: 1 } },
          required: ['caseId', 'sequence'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'case.asked' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: { caseId: uuidSchema, sequence: { type: 'integer', minimum: 1 }, flagId: uuidSchema },
          required: ['caseId', 'sequence', 'flagId'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
    {
      type: 'object',
      properties: {
        id: uuidSchema,
        type: { type: 'string', const: 'case.decided' },
        timestamp: instantSchema,
        data: {
          type: 'object',
          properties: {
            caseId: uuidSchema,
            sequence: { type: 'integer', minimum: 1 },
            decisionId: uuidSchema,
            target: eventTargetSchema,
            outcome: {
              type: 'string',
              enum: ['restricted', 'noAction', 'undetermined', 'alreadyGone', 'invalidNotice'],
            },
            measures: {
              type: 'array',
              items: {
                type: 'string',
                enum: [
                  'visibility.removed',
                  'visibility.disabled',
                  'visibility.demoted',
                  'visibility.ageRestricted',
                  'visibility.interactionRestricted',
                  'visibility.labelled',
                  'visibility.other',
                  'monetary.suspended',
                  'monetary.terminated',
                  'monetary.other',
                  'provision.partlySuspended',
                  'provision.suspended',
                  'provision.partlyTerminated',
                  'provision.terminated',
                  'account.suspended',
                  'account.terminated',
                ],
              },
            },
          },
          required: ['caseId', 'sequence', 'decisionId', 'target', 'outcome', 'measures'],
        },
      },
      required: ['id', 'type', 'timestamp', 'data'],
    },
  ],
};
/** `Reporter` as JSON Schema. */
export const reporterSchema: JsonSchema<protocol.Reporter> = {
  oneOf: [
    { type: 'object', properties: { role: { type: 'string', const: 'anonymous' } }, required: ['role'] },
    {
      type: 'object',
      properties: { role: { type: 'string', const: 'reachable' }, email: emailSchema },
      required: ['role', 'email'],
    },
    {
      type: 'object',
      properties: {
        role: { type: 'string', const: 'account' },
        assertion: { type: 'string', minLength: 1, maxLength: 4096 },
      },
      required: ['role', 'assertion'],
    },
    {
      type: 'object',
      properties: {
        role: { type: 'string', const: 'identified' },
        name: { type: 'string', minLength: 1, maxLength: 200 },
        email: emailSchema,
        organisation: { type: 'string', minLength: 1, maxLength: 200 },
      },
      required: ['role', 'name', 'email'],
    },
  ],
};
/** `Specversion` as JSON Schema. */
export const specversionSchema: JsonSchema<protocol.Specversion> = {
  type: 'string',
  pattern: '^1\\.(0|[1-9]\\d{0,3})$',
};
/** `Flag` as JSON Schema. */
export const flagSchema: JsonSchema<protocol.Flag> = {
  type: 'object',
  properties: {
    specversion: specversionSchema,
    id: uuidSchema,
    createdAt: instantSchema,
    locale: localeSchema,
    targets: { minItems: 1, maxItems: 50, type: 'array', items: targetSchema },
    claim: claimSchema,
    reporter: reporterSchema,
    evidence: { maxItems: 20, type: 'array', items: evidenceSchema },
    context: {
      type: 'object',
      properties: {
        surface: { type: 'string', minLength: 1, maxLength: 100 },
        pageUrl: webUrlSchema,
        client: { type: 'string', minLength: 1, maxLength: 100 },
      },
    },
    relatesTo: { type: 'string', minLength: 1, maxLength: 100 },
    extensions: { type: 'object', propertyNames: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)+$' } },
  },
  required: ['specversion', 'id', 'createdAt', 'locale', 'targets', 'claim', 'reporter'],
};
/** `FlagDraft` as JSON Schema. */
export const flagDraftSchema: JsonSchema<protocol.FlagDraft> = {
  type: 'object',
  properties: {
    locale: localeSchema,
    targets: { minItems: 1, maxItems: 50, type: 'array', items: targetSchema },
    claim: claimSchema,
    reporter: reporterSchema,
    evidence: { maxItems: 20, type: 'array', items: evidenceSchema },
    context: {
      type: 'object',
      properties: {
        surface: { type: 'string', minLength: 1, maxLength: 100 },
        pageUrl: webUrlSchema,
        client: { type: 'string', minLength: 1, maxLength: 100 },
      },
    },
    relatesTo: { type: 'string', minLength: 1, maxLength: 100 },
    extensions: { type: 'object', propertyNames: { type: 'string', pattern: '^[a-z0-9]+([.-][a-z0-9]+)+$' } },
  },
  required: ['locale', 'targets', 'claim', 'reporter'],
};
/** `Message` as JSON Schema. */
export const messageSchema: JsonSchema<protocol.Message> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    from: { type: 'string', enum: ['platform', 'reporter'] },
    text: { type: 'string', minLength: 1, maxLength: 2000 },
    at: instantSchema,
    inReplyTo: uuidSchema,
  },
  required: ['id', 'from', 'text', 'at'],
};
/** `TargetStatus` as JSON Schema. */
export const targetStatusSchema: JsonSchema<protocol.TargetStatus> = {
  type: 'object',
  properties: {
    target: { type: 'integer', minimum: 0 },
    state: stateSchema,
    decision: decisionForReporterSchema,
  },
  required: ['target', 'state'],
};
/** `FlagStatus` as JSON Schema. */
export const flagStatusSchema: JsonSchema<protocol.FlagStatus> = {
  type: 'object',
  properties: {
    flagId: uuidSchema,
    reference: referenceSchema,
    receivedAt: instantSchema,
    state: stateSchema,
    timeline: {
      type: 'array',
      items: {
        type: 'object',
        properties: { state: stateSchema, at: instantSchema },
        required: ['state', 'at'],
      },
    },
    targets: { type: 'array', items: targetStatusSchema },
    appealUntil: daySchema,
    messages: { type: 'array', items: messageSchema },
    email: { type: 'string', enum: ['unconfirmed', 'confirmed'] },
  },
  required: ['flagId', 'reference', 'receivedAt', 'state', 'timeline', 'targets'],
};
/** `NoteDraft` as JSON Schema. */
export const noteDraftSchema: JsonSchema<protocol.NoteDraft> = {
  type: 'object',
  properties: { id: uuidSchema, text: { type: 'string', minLength: 1, maxLength: 2000 } },
  required: ['id', 'text'],
};
/** `OfferedReason` as JSON Schema. */
export const offeredReasonSchema: JsonSchema<protocol.OfferedReason> = {
  type: 'object',
  properties: {
    code: reasonCodeSchema,
    label: { type: 'string', minLength: 1, maxLength: 200 },
    help: { type: 'string', minLength: 1, maxLength: 500 },
    bases: { type: 'array', items: { type: 'string', enum: ['illegal', 'terms', 'unsure'] } },
    traits: {
      type: 'array',
      items: {
        type: 'string',
        enum: [
          'identity-exempt',
          'no-upload',
          'threat-to-life',
          'terrorist-content',
          'rights-holder',
          'support-card',
        ],
      },
    },
  },
  required: ['code', 'label', 'bases', 'traits'],
};
/** `OfferedGroup` as JSON Schema. */
export const offeredGroupSchema: JsonSchema<protocol.OfferedGroup> = {
  type: 'object',
  properties: {
    code: { type: 'string', minLength: 1, maxLength: 40 },
    label: { type: 'string', minLength: 1, maxLength: 200 },
    help: { type: 'string', minLength: 1, maxLength: 500 },
    reason: reasonCodeSchema,
    reasons: { minItems: 1, type: 'array', items: offeredReasonSchema },
  },
  required: ['code', 'label', 'reason', 'reasons'],
};
/** `Offer` as JSON Schema. */
export const offerSchema: JsonSchema<protocol.Offer> = {
  type: 'object',
  properties: {
    specversions: { minItems: 1, type: 'array', items: specversionSchema },
    receiver: webUrlSchema,
    service: {
      type: 'object',
      properties: { name: { type: 'string', minLength: 1, maxLength: 200 }, url: webUrlSchema },
      required: ['name'],
    },
    locale: localeSchema,
    locales: { minItems: 1, type: 'array', items: localeSchema },
    groups: { minItems: 1, type: 'array', items: offeredGroupSchema },
    targetKinds: { minItems: 1, type: 'array', items: { type: 'string', minLength: 1, maxLength: 40 } },
    reporterRoles: { minItems: 1, type: 'array', items: { type: 'string', minLength: 1, maxLength: 40 } },
    limits: {
      type: 'object',
      properties: {
        bodyBytes: { type: 'integer', minimum: 1 },
        targets: { type: 'integer', minimum: 1 },
        explanation: { type: 'integer', minimum: 1 },
      },
      required: ['bodyBytes', 'targets', 'explanation'],
    },
    goodFaith: {
      type: 'object',
      properties: {
        textId: { type: 'string', minLength: 1, maxLength: 100 },
        text: { type: 'string', minLength: 1, maxLength: 1000 },
      },
      required: ['textId', 'text'],
    },
    policies: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', minLength: 1, maxLength: 100 },
          title: { type: 'string', minLength: 1, maxLength: 200 },
          url: webUrlSchema,
        },
        required: ['id', 'title'],
      },
    },
    contacts: {
      type: 'object',
      properties: {
        users: { type: 'string', minLength: 1, maxLength: 500 },
        authorities: { type: 'string', minLength: 1, maxLength: 500 },
        trustedFlaggers: { type: 'string', minLength: 1, maxLength: 500 },
      },
    },
    appealWindowDays: { type: 'integer', minimum: 1 },
    extensions: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 40 } },
  },
  required: [
    'specversions',
    'receiver',
    'service',
    'locale',
    'locales',
    'groups',
    'targetKinds',
    'reporterRoles',
    'limits',
    'goodFaith',
    'extensions',
  ],
};
/** `QuestionDraft` as JSON Schema. */
export const questionDraftSchema: JsonSchema<protocol.QuestionDraft> = {
  type: 'object',
  properties: { id: uuidSchema, flagId: uuidSchema, text: { type: 'string', minLength: 1, maxLength: 2000 } },
  required: ['id', 'flagId', 'text'],
};
/** `Receipt` as JSON Schema. */
export const receiptSchema: JsonSchema<protocol.Receipt> = {
  type: 'object',
  properties: {
    flagId: uuidSchema,
    reference: referenceSchema,
    receivedAt: instantSchema,
    state: stateSchema,
    statusUrl: webUrlSchema,
    token: { type: 'string', minLength: 1, maxLength: 200 },
    completeness: completenessSchema,
    expectedBy: instantSchema,
    next: {
      type: 'array',
      items: { type: 'string', enum: ['review', 'decision', 'confirmEmail', 'readStatus'] },
    },
    automatedProcessing: { type: 'boolean' },
    digest: { type: 'string', pattern: '^sha-256:[0-9a-f]{64}$' },
  },
  required: [
    'flagId',
    'reference',
    'receivedAt',
    'state',
    'statusUrl',
    'token',
    'completeness',
    'next',
    'automatedProcessing',
    'digest',
  ],
};
/** `ReplayDraft` as JSON Schema. */
export const replayDraftSchema: JsonSchema<protocol.ReplayDraft> = {
  type: 'object',
  properties: { from: uuidSchema },
  required: ['from'],
};
/** `ReplyDraft` as JSON Schema. */
export const replyDraftSchema: JsonSchema<protocol.ReplyDraft> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    inReplyTo: uuidSchema,
    text: { type: 'string', minLength: 1, maxLength: 2000 },
  },
  required: ['id', 'inReplyTo', 'text'],
};
/** `SecretDraft` as JSON Schema. */
export const secretDraftSchema: JsonSchema<protocol.SecretDraft> = {
  type: 'object',
  properties: {
    signature: { type: 'string', enum: ['hmac', 'ed25519'] },
    overlapSeconds: { type: 'integer', minimum: 0, maximum: 2592000 },
  },
};
/** `Webhook` as JSON Schema. */
export const webhookSchema: JsonSchema<protocol.Webhook> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    url: webUrlSchema,
    types: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 } },
    state: { type: 'string', enum: ['active', 'disabled'] },
    disabledReason: { type: 'string', enum: ['gone', 'exhausted', 'switchedOff'] },
    createdAt: instantSchema,
    secrets: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          signature: { type: 'string', enum: ['hmac', 'ed25519'] },
          createdAt: instantSchema,
          expiresAt: instantSchema,
        },
        required: ['signature', 'createdAt'],
      },
    },
  },
  required: ['id', 'url', 'state', 'createdAt', 'secrets'],
};
/** `WebhookDraft` as JSON Schema. */
export const webhookDraftSchema: JsonSchema<protocol.WebhookDraft> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    url: webUrlSchema,
    types: {
      minItems: 1,
      maxItems: 50,
      type: 'array',
      items: {
        type: 'string',
        enum: [
          'case.opened',
          'flag.received',
          'flag.confirmed',
          'flag.replied',
          'flag.withdrawn',
          'case.claimed',
          'case.released',
          'case.asked',
          'case.decided',
        ],
      },
    },
    signature: { type: 'string', enum: ['hmac', 'ed25519'] },
  },
  required: ['url'],
};
/** `WebhookList` as JSON Schema. */
export const webhookListSchema: JsonSchema<protocol.WebhookList> = {
  type: 'object',
  properties: { items: { type: 'array', items: webhookSchema } },
  required: ['items'],
};
/** `WebhookWithSecret` as JSON Schema. */
export const webhookWithSecretSchema: JsonSchema<protocol.WebhookWithSecret> = {
  type: 'object',
  properties: {
    id: uuidSchema,
    url: webUrlSchema,
    types: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 } },
    state: { type: 'string', enum: ['active', 'disabled'] },
    disabledReason: { type: 'string', enum: ['gone', 'exhausted', 'switchedOff'] },
    createdAt: instantSchema,
    secrets: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          signature: { type: 'string', enum: ['hmac', 'ed25519'] },
          createdAt: instantSchema,
          expiresAt: instantSchema,
        },
        required: ['signature', 'createdAt'],
      },
    },
    secret: { type: 'string', minLength: 1, maxLength: 200 },
  },
  required: ['id', 'url', 'state', 'createdAt', 'secrets', 'secret'],
};
