import * as z from 'zod/mini';
import * as protocol from './index.ts';
import { InnerLocator, InnermostLocator } from './locator.ts';
import type { Operation } from './operations/operation.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The nouns of the protocol, each a definition of the generated schema. */
const NOUNS = {
  Author: protocol.Author,
  Automation: protocol.Automation,
  Case: protocol.Case,
  CaseFlag: protocol.CaseFlag,
  CaseMessage: protocol.CaseMessage,
  CasePage: protocol.CasePage,
  CaseSummary: protocol.CaseSummary,
  Claim: protocol.Claim,
  Completeness: protocol.Completeness,
  ConfirmationDraft: protocol.ConfirmationDraft,
  Country: protocol.Country,
  Day: protocol.Day,
  Decision: protocol.Decision,
  DecisionDraft: protocol.DecisionDraft,
  DecisionForReporter: protocol.DecisionForReporter,
  DeliveryAttempt: protocol.DeliveryAttempt,
  DeliveryList: protocol.DeliveryList,
  Email: protocol.Email,
  Event: protocol.Event,
  EventTarget: protocol.EventTarget,
  Evidence: protocol.Evidence,
  Flag: protocol.Flag,
  FlagDraft: protocol.FlagDraft,
  FlagStatus: protocol.FlagStatus,
  GoodFaith: protocol.GoodFaith,
  Ground: protocol.Ground,
  InnerLocator,
  InnermostLocator,
  Instant: protocol.Instant,
  Issue: protocol.Issue,
  Locale: protocol.Locale,
  Locator: protocol.Locator,
  Measure: protocol.Measure,
  Media: protocol.Media,
  Message: protocol.Message,
  NetworkUri: protocol.NetworkUri,
  Note: protocol.Note,
  NoteDraft: protocol.NoteDraft,
  Offer: protocol.Offer,
  OfferedGroup: protocol.OfferedGroup,
  OfferedReason: protocol.OfferedReason,
  Problem: protocol.Problem,
  QuestionDraft: protocol.QuestionDraft,
  ReasonCode: protocol.ReasonCode,
  Receipt: protocol.Receipt,
  Redress: protocol.Redress,
  Reference: protocol.Reference,
  ReplayDraft: protocol.ReplayDraft,
  ReplyDraft: protocol.ReplyDraft,
  Reporter: protocol.Reporter,
  SecretDraft: protocol.SecretDraft,
  Specversion: protocol.Specversion,
  State: protocol.State,
  Target: protocol.Target,
  TargetStatus: protocol.TargetStatus,
  Uuid: protocol.Uuid,
  WebUrl: protocol.WebUrl,
  Webhook: protocol.Webhook,
  WebhookDraft: protocol.WebhookDraft,
  WebhookList: protocol.WebhookList,
  WebhookWithSecret: protocol.WebhookWithSecret,
} as const;

type Json = Record<string, unknown>;

// What the schemas say by functions, said in JSON Schema: SPEC §4.3, §8.4 and §8.5.
const restricted = {
  if: { properties: { outcome: { const: 'restricted' } }, required: ['outcome'] },
  then: { required: ['ground', 'facts'], properties: { measures: { minItems: 1 } } },
  else: { properties: { measures: { maxItems: 0 } } },
};
const others = protocol.MEASURE_KINDS.filter((kind) => kind.endsWith('.other'));
const RULES: Partial<Record<keyof typeof NOUNS, Json>> = {
  Target: { anyOf: [{ required: ['url'] }, { required: ['uri'] }, { required: ['ref'] }] },
  Measure: {
    if: { properties: { kind: { enum: others } }, required: ['kind'] },
    then: { required: ['description'], properties: { description: { type: 'string' } } },
  },
  Decision: restricted,
  DecisionDraft: restricted,
};

function definitions(uri: (noun: string) => string): Json {
  const registry = z.registry<{ id: string }>();
  for (const [noun, schema] of Object.entries(NOUNS)) registry.add(schema, { id: noun });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri });
  return Object.fromEntries(
    Object.entries(schemas).map(([noun, schema]) => {
      const { $schema: _dialect, $id: _id, ...rest } = schema as Json;
      return [noun, { ...rest, ...RULES[noun as keyof typeof NOUNS] }];
    }),
  );
}

/** JSON Schema 2020-12 of every noun, under `$defs`. */
export function jsonSchema(): Json {
  return {
    $schema: DIALECT,
    $id: 'urn:report-this:schema:1.0',
    title: 'The flag protocol, version 1.0',
    $defs: definitions((noun) => `#/$defs/${noun}`),
  };
}

const nounOf = (schema: z.ZodMiniType): string => {
  const entry = Object.entries(NOUNS).find(([, noun]) => noun === schema);
  if (!entry) throw new Error('An operation uses a schema that is not among the nouns.');
  return entry[0];
};

const reference = (noun: string) => ({ $ref: `#/components/schemas/${noun}` });

/** OpenAPI 3.1 of every operation. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  for (const operation of protocol.OPERATIONS as readonly Operation[]) {
    const path = operation.path === '' ? '/' : operation.path;
    (paths[path] ??= {})[operation.method.toLowerCase()] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'The flag protocol',
      version: protocol.SPECVERSION,
      summary: 'Flag content, get a receipt, learn what came of it.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: DIALECT,
    servers: [
      {
        url: '{receiver}',
        variables: { receiver: { default: '/report-this', description: "The receiver's URL." } },
      },
    ],
    paths,
    components: {
      schemas: definitions((noun) => `#/components/schemas/${noun}`),
      securitySchemes: {
        'receipt-token': { type: 'http', scheme: 'bearer', description: 'The token of the receipt.' },
        'moderator-key': { type: 'http', scheme: 'bearer', description: "A moderator's key." },
      },
    },
  };
}

function describe(operation: Operation): Json {
  const mediaType = operation.isByLine ? 'application/x-ndjson' : 'application/json';
  const answers = Object.entries(operation.answers).map(([status, schema]) => [
    status,
    { description: nounOf(schema), content: { [mediaType]: { schema: reference(nounOf(schema)) } } },
  ]);
  const refusals = new Map<number, string[]>();
  for (const name of operation.problems) {
    const { status } = protocol.PROBLEMS[name];
    refusals.set(status, [...(refusals.get(status) ?? []), name]);
  }
  const problems = [...refusals].map(([status, names]) => [
    String(status),
    {
      description: names.join(', '),
      content: { 'application/problem+json': { schema: reference('Problem') } },
    },
  ]);
  return {
    operationId: operation.name,
    summary: operation.summary,
    description: `SPEC ${operation.clause}`,
    security: operation.credential ? [{ [operation.credential]: [] }] : [],
    ...parameters(operation),
    ...(operation.request && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: reference(nounOf(operation.request)) } },
      },
    }),
    responses: Object.fromEntries([...answers, ...problems]),
  };
}

function parameters(operation: Operation): Json {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(operation.query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }));
  const all = [...inPath, ...inQuery];
  return all.length > 0 ? { parameters: all } : {};
}

const INNER_NOUNS = ['InnerLocator', 'InnermostLocator'];
const nameIn = (noun: string) => `${noun[0]!.toLowerCase()}${noun.slice(1)}Schema`;

/** The nouns, each after the ones it refers to. */
function inOrder(schemas: Record<string, Json>): string[] {
  const ordered: string[] = [];
  const visit = (noun: string) => {
    if (ordered.includes(noun)) return;
    for (const inner of Object.keys(schemas)) {
      if (inner !== noun && JSON.stringify(schemas[noun]).includes(`"$ref":"${inner}"`)) visit(inner);
    }
    ordered.push(noun);
  };
  Object.keys(schemas).forEach(visit);
  return ordered;
}

// A format says again what its pattern says, the largest safe integer is what `integer` means here, and other members
// may always be there.
const isSaidAlready = (key: string, value: unknown) =>
  ['format', 'additionalProperties'].includes(key) ||
  (key === 'maximum' && value === Number.MAX_SAFE_INTEGER);

/** What only reads a refusal is in a file of its own, since most pages never see one. */
const REFUSAL_NOUNS = ['Issue', 'Problem'];

/** The schemas as TypeScript modules, by file: a constant each, so that a bundler keeps only those that are used. */
export function schemaModules(): Readonly<Record<string, string>> {
  const schemas = definitions((noun) => noun) as Record<string, Json>;
  const constantOf = (noun: string) => {
    const text = JSON.stringify(schemas[noun], (key, value: unknown) =>
      isSaidAlready(key, value) ? undefined : value,
    );
    const literal = text.replace(/\{"\$ref":"(\w+)"\}/g, (_, inner: string) => nameIn(inner));
    const type = INNER_NOUNS.includes(noun) ? 'JsonSchema' : `JsonSchema<protocol.${noun}>`;
    return `/** \`${noun}\` as JSON Schema. */\nexport const ${nameIn(noun)}: ${type} = ${literal};`;
  };
  const moduleOf = (nouns: readonly string[], ...imports: readonly string[]) =>
    [
      '// Generated from the zod schemas by `npm run generate`; the drift test compares.',
      "import type * as protocol from '../index.ts';",
      "import type { JsonSchema } from './json-schema.ts';",
      ...imports,
      '',
      ...nouns.map(constantOf),
      '',
    ].join('\n');

  const isOfRefusals = (noun: string) => REFUSAL_NOUNS.includes(noun);
  return {
    'schemas.ts': moduleOf(inOrder(schemas).filter((noun) => !isOfRefusals(noun))),
    'problem-schema.ts': moduleOf(REFUSAL_NOUNS, "import { specversionSchema } from './schemas.ts';"),
  };
}
