import { $defs, type Schema } from './definitions.ts';

/** What goes over the wire and has vectors; and the reporter, of whom a receiver need not offer every role. */
export const NOUNS = [
  'Flag',
  'Reporter',
  'Offer',
  'Receipt',
  'FlagStatus',
  'DecisionDraft',
  'Decision',
  'Case',
  'CasePage',
  'QuestionDraft',
  'ReplyDraft',
  'NoteDraft',
  'ConfirmationDraft',
  'Event',
  'WebhookDraft',
  'Webhook',
  'WebhookWithSecret',
  'WebhookList',
  'DeliveryAttempt',
  'DeliveryList',
  'SecretDraft',
  'ReplayDraft',
  'Problem',
  'FlagDraft',
] as const;

/** A place that the schema names: a noun, a member, an item, or the member that tells the forms of a noun apart. */
export interface Place {
  /** The noun and the way below it: `Claim/reason`, `Claim/policyIds/*`, `Locator<CssSelector>/value`. */
  readonly name: string;
  readonly role: 'noun' | 'member' | 'item' | 'discriminator';
  readonly isRequired: boolean;
  readonly schema: Schema;
}

/** A place as it is in a document. */
export interface Found extends Place {
  readonly keys: readonly (string | number)[];
  /** Undefined when the document has no such member. */
  readonly value: unknown;
}

// the depths of a locator are one noun to people
const SAME: Readonly<Record<string, string>> = { InnerLocator: 'Locator', InnermostLocator: 'Locator' };

/** What a noun is called where it is named to people. */
export const nameOf = (noun: string): string => SAME[noun] ?? noun;

const nounIn = ({ $ref }: Schema) => $ref?.split('/').at(-1);
const fits = (limit: number | undefined): limit is number =>
  limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

/** Every place that the schemas of these nouns name, and of those they refer to, each once. */
export function everyPlace(nouns: readonly string[] = NOUNS): Place[] {
  const found = new Map<string, Place>();
  const visit = (place: Place): void => {
    const key = `${place.role} ${place.name}`;
    if (found.has(key)) return;
    found.set(key, place);
    for (const inner of [...innerPlaces(place), ...formsOf(place).flatMap(innerPlaces)]) visit(inner);
  };
  for (const noun of nouns) visit(placeOf(noun));
  return [...found.values()];
}

/** Every place of a document that its noun's schema names, with the members that it lacks. */
export function placesIn(noun: string, document: unknown): Found[] {
  const visit = (found: Found): Found[] => {
    const { value, keys } = found;
    const meant = formsOf(found).filter((form) => isMeant(form.schema, value));
    const inner = [found, ...meant].flatMap(innerPlaces).flatMap((place) => within(place, value, keys));
    return [found, ...inner.flatMap(visit)];
  };
  return visit({ ...placeOf(noun), keys: [], value: document });
}

function within(place: Place, value: unknown, keys: Found['keys']): Found[] {
  if (place.role === 'noun') return [{ ...place, keys, value }];
  if (place.role === 'item')
    return Array.isArray(value)
      ? value.map((item: unknown, index) => ({ ...place, keys: [...keys, index], value: item }))
      : [];
  if (typeof value !== 'object' || value === null) return [];
  const member =
    place.role === 'discriminator' ? discriminatorOf(place.schema) : place.name.split('/').at(-1)!;
  const inner: unknown = Object.hasOwn(value, member)
    ? (value as Record<string, unknown>)[member]
    : undefined;
  return [{ ...place, keys: [...keys, member], value: inner }];
}

function placeOf(noun: string): Place {
  return { name: nameOf(noun), role: 'noun', isRequired: true, schema: $defs[noun]! };
}

/** The forms that a place may have, each a place of the same name with its discriminator's value behind it. */
function formsOf({ name, schema, isRequired }: Place): Place[] {
  return variantsOf(schema).map((variant) => ({
    name: `${name}<${variant.properties![discriminatorOf(variant)]!.const}>`,
    role: 'noun',
    isRequired,
    schema: variant,
  }));
}

/** The forms of a union, those of unions within it among them. */
export function variantsOf({ oneOf = [] }: Schema): Schema[] {
  return oneOf.flatMap((form) => (form.oneOf ? variantsOf(form) : [form]));
}

function discriminatorOf(schema: Schema): string {
  const [{ properties = {} } = schema] = schema.oneOf ? variantsOf(schema) : [schema];
  return Object.keys(properties).find((name) => properties[name]!.const !== undefined)!;
}

function isMeant(form: Schema, value: unknown): boolean {
  const key = discriminatorOf(form);
  return (value as Record<string, unknown> | null | undefined)?.[key] === form.properties![key]!.const;
}

/** The places directly below one, and the noun that it refers to. */
function innerPlaces({ name, role, schema }: Place): Place[] {
  const noun = nounIn(schema);
  if (noun) return [placeOf(noun)];
  if (role === 'discriminator') return [];
  const members = Object.entries(schema.properties ?? {}).filter(([, form]) => form.const === undefined);
  return [
    ...members.map(([member, form]): Place => ({
      name: `${name}/${member}`,
      role: 'member',
      isRequired: schema.required?.includes(member) ?? false,
      schema: form,
    })),
    ...(schema.items
      ? [{ name: `${name}/*`, role: 'item', isRequired: true, schema: schema.items } as const]
      : []),
    ...(schema.oneOf ? [{ name, role: 'discriminator', isRequired: true, schema } as const] : []),
  ];
}

/** The type of a place, its noun's when it refers to one; undefined when it may be anything or nothing. */
export function typeOf({ schema }: Place): string | undefined {
  const own = $defs[nounIn(schema) ?? ''] ?? schema;
  return own.oneOf ? 'object' : own.type;
}

/** What valid vectors must show of a place: each value, both edges of each limit, with and without each member. */
export function validFacts({ role, isRequired, schema }: Place): string[] {
  if (role === 'discriminator')
    return variantsOf(schema).map((form) => `is ${form.properties![discriminatorOf(form)]!.const}`);
  const isMember = role === 'member' && !schema.not;
  return [
    ...(isMember ? ['is there'] : []),
    ...(isMember && !isRequired ? ['is not there'] : []),
    ...(schema.enum ?? []).map((value) => `is ${String(value)}`),
    ...(fits(schema.maxLength) ? [`has ${schema.maxLength} characters`] : []),
    ...(fits(schema.minLength) ? [`has ${schema.minLength} characters`] : []),
    ...(fits(schema.maxItems) ? [`has ${schema.maxItems} items`] : []),
    ...(fits(schema.minItems) ? [`has ${schema.minItems} items`] : []),
    ...(fits(schema.minimum) ? [`is ${schema.minimum}`] : []),
    ...(fits(schema.maximum) ? [`is ${schema.maximum}`] : []),
  ];
}

/** What invalid vectors must show of a place: absent, of another type, one beyond each limit, no known value, no form. */
export function invalidFacts(place: Place): string[] {
  const { role, isRequired, schema } = place;
  if (role === 'discriminator') return ['is lacking', 'is not known'];
  if (schema.not) return ['is not allowed'];
  return [
    ...(role === 'member' && isRequired ? ['is lacking'] : []),
    ...(role !== 'noun' && typeOf(place) ? ['is of another type'] : []),
    ...(schema.enum ? ['is not known'] : []),
    ...(schema.pattern ? ['has not its form'] : []),
    ...(fits(schema.maxLength) ? [`has ${schema.maxLength + 1} characters`] : []),
    ...(fits(schema.minLength) ? [`has ${schema.minLength - 1} characters`] : []),
    ...(fits(schema.maxItems) ? [`has ${schema.maxItems + 1} items`] : []),
    ...(fits(schema.minItems) ? [`has ${schema.minItems - 1} items`] : []),
    ...(fits(schema.minimum) ? [`is ${schema.minimum - 1}`] : []),
    ...(fits(schema.maximum) ? [`is ${schema.maximum + 1}`] : []),
  ];
}

/** The facts of both lists that hold of a place in a document. */
export function factsOf(found: Found): string[] {
  const { schema, value } = found;
  if (value === undefined) return ['is not there', 'is lacking'];
  const measured =
    typeof value === 'string'
      ? [`has ${[...value].length} characters`, `is ${value}`]
      : Array.isArray(value)
        ? [`has ${value.length} items`]
        : typeof value === 'number'
          ? [`is ${value}`]
          : [];
  if (found.role === 'discriminator') {
    const isKnown = variantsOf(schema).some(
      (form) => form.properties![discriminatorOf(schema)]!.const === value,
    );
    return [...(typeof value === 'string' ? [`is ${value}`] : []), ...(isKnown ? [] : ['is not known'])];
  }
  return [
    'is there',
    ...(schema.not ? ['is not allowed'] : []),
    ...measured,
    ...(isOf(typeOf(found), value) ? [] : ['is of another type']),
    ...(typeof value === 'string' && schema.enum && !schema.enum.includes(value) ? ['is not known'] : []),
    ...(typeof value === 'string' && schema.pattern && !new RegExp(schema.pattern, 'u').test(value)
      ? ['has not its form']
      : []),
  ];
}

function isOf(type: string | undefined, value: unknown): boolean {
  switch (type) {
    case undefined:
      return true;
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    default:
      return typeof value === type;
  }
}
