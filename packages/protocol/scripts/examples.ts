import { nameOf, type Place, placesIn } from '../test/coverage.ts';
import type { Schema } from '../test/definitions.ts';
import { $defs } from '../test/definitions.ts';
import { vectorsOf } from '../test/vectors.ts';

const examples = readExamples();

/** An example of a place as JSON: from a vector, else made from its schema; cut when it is long. */
export function exampleOf(name: string, schema: Schema): string {
  const noun = schema.$ref?.split('/').at(-1);
  const value =
    examples.get(name) ??
    examples.get(name.replace(/^\w+/, (one) => SAME_MEMBERS[one] ?? one)) ??
    (noun && examples.get(nameOf(noun))) ??
    made(schema);
  const text = JSON.stringify(value);
  return text.length > 64 ? `${text.slice(0, 60)}…` : text;
}

/** Nouns whose members are those of another that has vectors. */
const SAME_MEMBERS: Readonly<Record<string, string>> = {
  FlagDraft: 'Flag',
};

/** An example of a noun that has no vector. */
function made(schema: Schema): unknown {
  const noun = schema.$ref?.split('/').at(-1);
  if (noun) return examples.get(nameOf(noun)) ?? made($defs[noun]!);
  if (schema.enum) return schema.enum[0];
  if (schema.items) return [made(schema.items)];
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((member) => [member, made(schema.properties![member]!)]),
      );
    default:
      return schema.const ?? 'text';
  }
}

/** One value of every place, from the vectors that were written to be read. */
function readExamples(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const isPlain = (file: string) => !/-\d+(-characters|-items)?\.json$/.test(file);
  const isWhole = (file: string) =>
    /(^|\/)(full|complete-notice|organisation|several-targets)\.json$/.test(file);
  const vectors = vectorsOf('valid').filter(({ file }) => isPlain(file));
  for (const { noun, document } of [...vectors.filter(({ file }) => isWhole(file)), ...vectors]) {
    for (const { name, value, role } of placesIn(noun, document) as (Place & { value: unknown })[]) {
      const isEmpty = value === undefined || ['[]', '{}'].includes(JSON.stringify(value));
      const isTelling = !isEmpty && role !== 'discriminator';
      if (isTelling && !found.has(name)) found.set(name, value);
    }
  }
  return found;
}
