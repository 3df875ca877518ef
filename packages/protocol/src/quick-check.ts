import type * as z from 'zod/mini';
import { inspectJson } from './json.ts';

/** Whether a document certainly has the form of a schema. */
export type QuickCheck<Value> = (document: unknown) => document is Value;

type Fits = (value: unknown) => boolean;
type Members = Record<string, unknown>;

/**
 * Prepares a check that says yes to what `read` accepts, in a quarter of its time: it makes no copy and no issues. A no
 * says nothing: the document may be wrong, or be described in a way that this check does not know. Ask `read` then.
 */
export function createQuickCheck<Schema extends z.ZodMiniType>(schema: Schema): QuickCheck<z.infer<Schema>> {
  const fits = fitsOf(schema._zod);
  // first whether it nests too deep: what a check writes as JSON would exhaust the stack
  return (document): document is z.infer<Schema> => inspectJson(document).length === 0 && fits(document);
}

/** What of zod's own description is looked at. */
interface Described {
  readonly def: z.core.$ZodTypeDef;
  readonly traits: ReadonlySet<string>;
  readonly values?: z.core.$ZodTypeInternals['values'];
  readonly propValues?: z.core.$ZodTypeInternals['propValues'];
}

const UNSURE: Fits = () => false;

function fitsOf(described: Described): Fits {
  const { def, traits } = described;
  const own = traits.has('$ZodCheck') ? [{ _zod: described } as unknown as z.core.$ZodCheck] : [];
  const checks = [...own, ...(def.checks ?? [])].map(passesOf);
  const form = formOf(described);
  switch (checks.length) {
    case 0:
      return form;
    case 1: {
      const [only] = checks as [Fits];
      return (value) => form(value) && only(value);
    }
    case 2: {
      const [one, other] = checks as [Fits, Fits];
      return (value) => form(value) && one(value) && other(value);
    }
    default:
      return (value) => form(value) && checks.every((passes) => passes(value));
  }
}

function formOf({ def, values }: Described): Fits {
  const known = def as z.core.$ZodTypes['_zod']['def'];
  switch (known.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return Number.isFinite;
    case 'unknown':
      return () => true;
    case 'literal':
    case 'enum':
      return (value) => values!.has(value as z.core.util.Primitive);
    case 'optional': {
      const fits = fitsOf(known.innerType._zod);
      return (value) => value === undefined || fits(value);
    }
    case 'array': {
      const fits = fitsOf(known.element._zod);
      return (value) => Array.isArray(value) && value.every(fits);
    }
    case 'record': {
      const [fitsName, fits] = [fitsOf(known.keyType._zod), fitsOf(known.valueType._zod)];
      return (value) =>
        isObject(value) &&
        Object.keys(value).every((name) => name !== '__proto__' && fitsName(name) && fits(value[name]));
    }
    case 'object':
      return objectForm(known);
    case 'union':
      return unionForm(known);
    default:
      return UNSURE;
  }
}

function objectForm({ shape, catchall }: z.core.$ZodObjectDef): Fits {
  if (catchall) return UNSURE;
  const names = Object.keys(shape);
  const forms = names.map((name) => fitsOf(shape[name]!._zod));
  return (value) => {
    if (!isObject(value)) return false;
    for (let index = 0; index < names.length; index++) {
      if (!forms[index]!(value[names[index]!])) return false;
    }
    return true;
  };
}

/** Only where one member tells the forms apart. */
function unionForm(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): Fits {
  if (!('discriminator' in def)) return UNSURE;
  const { discriminator, options } = def;
  const byValue = new Map<unknown, Fits>();
  for (const { _zod: option } of options as readonly { readonly _zod: Described }[]) {
    const fits = fitsOf(option);
    for (const value of option.propValues![discriminator]!) byValue.set(value, fits);
  }
  return (value) => isObject(value) && (byValue.get(value[discriminator]) ?? UNSURE)(value);
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The formats that are their pattern and no more. */
const PATTERNS_ONLY: ReadonlySet<string> = new Set(['regex', 'datetime', 'date']);

/** The checks that most members have, without what they need to tell issues; of all others the check itself. */
function passesOf(check: z.core.$ZodCheck): Fits {
  const def = check._zod.def as (z.core.$ZodChecks | z.core.$ZodCustom)['_zod']['def'];
  switch (def.check) {
    case 'max_length': // which some versions count in code points: never more than these units
      return (value) => (value as { length: number }).length <= def.maximum || passes(check, value);
    case 'min_length': // at least one unit is at least one code point
      return (value) =>
        def.minimum <= 1 ? (value as { length: number }).length >= def.minimum : passes(check, value);
    case 'custom': {
      const { fn } = def;
      return fn ? (value) => fn(value) === true : (value) => passes(check, value);
    }
    case 'string_format':
      return PATTERNS_ONLY.has(def.format) && def.pattern
        ? (value) => def.pattern!.test(value as string)
        : (value) => passes(check, value);
    default:
      return (value) => passes(check, value);
  }
}

function passes(check: z.core.$ZodCheck, value: unknown): boolean {
  const payload = { value, issues: [] };
  const outcome = (check as z.core.$ZodCheck<unknown>)._zod.check(payload);
  return !(outcome instanceof Promise) && payload.issues.length === 0;
}
