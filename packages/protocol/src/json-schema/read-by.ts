import type { Issue } from '../issue.ts';
import type { Read } from '../read.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * Reads an unknown document by a JSON Schema that was generated from this protocol's zod schemas: for browsers, where
 * the schema library alone would cost more than the rest of a client. The same documents pass as with `read`, but for
 * what JSON Schema cannot say (SPEC §2.4). Unknown members are left in place. At most 20 issues are told.
 */
export function readBy<Value>(schema: JsonSchema<Value>, document: unknown): Read<Value> {
  const issues = issuesBy(schema, document, '');
  return issues.length ? { ok: false, issues: issues.slice(0, 20) } : { ok: true, value: document as Value };
}

function issuesBy(schema: JsonSchema, value: unknown, pointer: string): Issue[] {
  const wrong = (code: string, detail: string): Issue[] => [{ pointer, code, detail }];
  const { type } = schema;

  if (schema.not) return wrong('notAllowed', 'is not allowed here');
  if (type && !isOf(type, value)) return wrong('type', `must be of type ${type}`);
  if ('const' in schema && value !== schema.const) return wrong('value', `must be ${String(schema.const)}`);
  if (schema.enum && !schema.enum.includes(value))
    return wrong('value', `must be one of ${schema.enum.join(', ')}`);

  const size = sizeOf(value);
  const least = schema.minLength ?? schema.minItems ?? schema.minimum;
  const most = schema.maxLength ?? schema.maxItems ?? schema.maximum;
  const must = (bound: string) => {
    if (!Array.isArray(value)) return `must be ${bound}`;
    return `must have ${bound} ${bound.endsWith(' 1') ? 'item' : 'items'}`;
  };
  if (size! < least!) return wrong('tooShort', must(`at least ${least}`));
  if (size! > most!) return wrong('tooLong', must(`at most ${most}`));

  if (typeof value === 'string') {
    if (schema.pattern && !new RegExp(schema.pattern).test(value))
      return wrong('format', 'has not the right form');
    if (value.isWellFormed?.() === false) return wrong('unicode', 'must be well-formed Unicode');
  }
  const issues = membersBy(schema, value, pointer);
  return issues.length ? issues : choicesBy(schema, value, pointer);
}

/** Of text its code points, of a list its items, a number itself. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : undefined;
}

/** What the forms that a value may have, or the rule that depends on it, say of it. */
function choicesBy(schema: JsonSchema, value: unknown, pointer: string): Issue[] {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    const found = branches.map((branch) => issuesBy(branch, value, pointer));
    if (!found.some(({ length }) => !length)) return closest(branches, found, value);
  }
  if (!schema.if) return [];
  const rule = issuesBy(schema.if, value, pointer).length ? schema.else : schema.then;
  return rule ? issuesBy(rule, value, pointer) : [];
}

function membersBy(schema: JsonSchema, value: unknown, pointer: string): Issue[] {
  const { items, properties, propertyNames } = schema;
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => issuesBy(items, item, `${pointer}/${index}`)) : [];
  }
  if (!isOf('object', value)) return [];
  const members = value as Record<string, unknown>;
  const isAbsent = (name: string) => !Object.hasOwn(members, name) || members[name] === undefined;
  const lacking = (schema.required ?? []).filter(isAbsent);
  return [
    ...lacking.map((name) => ({
      pointer: properties ? `${pointer}/${name}` : pointer,
      code: 'required',
      detail: 'is required',
    })),
    ...Object.entries(members).flatMap(([name, member]) => {
      const at = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const form = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
      return [
        ...(propertyNames ? issuesBy(propertyNames, name, at) : []),
        ...(form && member !== undefined ? issuesBy(form, member, at) : []),
      ];
    }),
  ];
}

/** Of several forms, the one that was meant says what is wrong: the one whose `const` members fit. */
function closest(branches: readonly JsonSchema[], found: readonly Issue[][], value: unknown): Issue[] {
  const meant = branches.findIndex((branch) => isMeant(branch, value));
  return found[meant] ?? [...found].sort((one, other) => one.length - other.length)[0]!;
}

function isMeant({ oneOf, properties }: JsonSchema, value: unknown): boolean {
  if (oneOf) return oneOf.some((branch) => isMeant(branch, value));
  return Object.entries(properties ?? {}).every(
    ([name, form]) => !('const' in form) || (value as Record<string, unknown> | null)?.[name] === form.const,
  );
}

function isOf(type: NonNullable<JsonSchema['type']>, value: unknown): boolean {
  switch (type) {
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
