// Adds the vectors that test/coverage.test.ts misses, made from the valid ones that are there; it never changes one. Write valid vectors
// with new members by hand first, run this, and read what it wrote:
//   node --conditions=@report-this/source --import tsx packages/protocol/scripts/add-vectors.ts
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pointerOf, read } from '@report-this/protocol';
import {
  everyPlace,
  factsOf,
  type Found,
  invalidFacts,
  type Place,
  placesIn,
  typeOf,
  validFacts,
} from '../test/coverage.ts';
import { schemaOf } from '../test/nouns.ts';
import { type Vector, vectorsOf } from '../test/vectors.ts';
import { NOUNS } from './vector-nouns.ts';

const ANOTHER_TYPE: Record<string, unknown> = { string: 7, array: 'x', object: 'x', boolean: 'true' };

/** Text of a length that has the form of these nouns. */
const LONG: Record<string, (length: number) => string> = {
  Locale: (length) => `en${'-abcdefgh'.repeat(9)}`.slice(0, length),
  ReasonCode: (length) => 'x-vendor.'.padEnd(length, 'a'),
  Email: (length) => `${'a'.repeat(length - 12)}@example.org`,
  WebUrl: (length) => 'https://shop.example/'.padEnd(length, 'a'),
  NetworkUri: (length) => 'at://shop.example/'.padEnd(length, 'a'),
};

const seed = vectorsOf('valid');
let lastId = Math.max(...[...seed, ...vectorsOf('invalid')].map(idOf));
const unwritten: string[] = [];

for (const kind of ['valid', 'invalid'] as const) {
  const seen = new Set(vectorsOf(kind).flatMap((vector) => factsIn(kind, vector)));
  for (const place of everyPlace()) {
    for (const fact of kind === 'valid' ? validFacts(place) : invalidFacts(place)) {
      const key = `${place.name} ${fact}`;
      if (seen.has(key)) continue;
      const vector = made(kind, place, fact);
      if (vector) for (const shown of factsIn(kind, vector)) seen.add(shown);
      else unwritten.push(`${kind}: ${key}`);
    }
  }
}
console.log(unwritten.join('\n') || 'Every place has its vectors.');

/** What a vector shows: a valid one of all its places, an invalid one of the place that is wrong. */
function factsIn(kind: 'valid' | 'invalid', { noun, document, pointer }: Vector): string[] {
  return placesIn(noun, document)
    .filter(({ keys }) => kind === 'valid' || pointerOf(keys) === pointer)
    .flatMap((found) => factsOf(found).map((fact) => `${found.name} ${fact}`));
}

function made(kind: 'valid' | 'invalid', place: Place, fact: string): Vector | undefined {
  const change = changeTo(fact, place);
  const [base] = basesFor(place);
  if (!change || !base) return undefined;
  const { vector, found } = base;
  const document = structuredClone(vector.document);
  const changed = [found];
  change(document, found);
  // one vector shows every limit of the members beside it, so that a receiver is not sent one for each
  if (kind === 'valid' && /characters|items|is 0|is 1/.test(fact) && place.role === 'member') {
    for (const beside of placesIn(vector.noun, vector.document)) {
      if (pointerOf(beside.keys.slice(0, -1)) !== pointerOf(found.keys.slice(0, -1))) continue;
      if (beside.value === undefined || beside.name === found.name || beside.role !== 'member') continue;
      const same = validFacts(beside).find((one) => edgeOf(one, beside) === edgeOf(fact, place));
      if (same) changeTo(same, beside)?.(document, beside);
      if (same) changed.push(beside);
    }
  }
  return written(kind, { ...vector, document }, found, fact, changed.length > 1);
}

/** Which edge of a limit a fact is about. */
function edgeOf(fact: string, { schema }: Place): string {
  const isLeast =
    fact === `has ${schema.minLength} characters` ||
    fact === `has ${schema.minItems} items` ||
    fact === `is ${schema.minimum}`;
  if (/^is (there|not there)$/.test(fact) || (schema.enum && fact.startsWith('is '))) return fact;
  return isLeast ? 'least' : 'most';
}

/** Valid vectors in which the place is filled, the smallest first; offers before flags, of which none can be sent with any reason. */
function basesFor(place: Place): { vector: Vector; found: Found }[] {
  const weight = ({ vector }: { vector: Vector }) =>
    JSON.stringify(vector.document).length +
    (place.name === 'ReasonCode' && vector.noun === 'Flag' ? 1e9 : 0);
  return seed
    .flatMap((vector) => {
      const found = placesIn(vector.noun, vector.document).find(
        ({ name, role, value }) =>
          name === place.name &&
          role === place.role &&
          value !== undefined &&
          !(Array.isArray(value) && !value.length),
      );
      return found ? [{ vector, found }] : [];
    })
    .sort((one, other) => weight(one) - weight(other));
}

type Change = (document: unknown, found: Found) => void;

function changeTo(fact: string, place: Place): Change | undefined {
  const [, count = '', unit] = /^has (\d+) (characters|items)$/.exec(fact) ?? [];
  const set =
    (valueOf: (found: Found) => unknown): Change =>
    (document, found) => {
      (holderOf(document, found) as Record<string, unknown>)[found.keys.at(-1)!] = valueOf(found);
    };
  if (fact === 'is lacking' || fact === 'is not there')
    return (document, found) =>
      delete (holderOf(document, found) as Record<string, unknown>)[found.keys.at(-1)!];
  if (fact === 'is of another type') return set((found) => ANOTHER_TYPE[typeOf(found)!] ?? '7');
  if (fact === 'is not known') return set(() => 'conformance');
  if (fact === 'has not its form') return set(() => 'no form');
  if (unit === 'characters') return set(() => LONG[place.name]?.(Number(count)) ?? 'x'.repeat(Number(count)));
  if (unit === 'items')
    return set(({ value }) => {
      const items = value as unknown[];
      return Array.from({ length: Number(count) }, (_, index) => items[index % items.length]);
    });
  if (place.schema.enum && fact.startsWith('is ')) return set(() => fact.slice(3));
  if (/^is -?\d+$/.test(fact)) return set(() => Number(fact.slice(3)));
  return undefined;
}

function holderOf(document: unknown, { keys }: Found): unknown {
  return keys.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}

/** Writes a vector, unless it is not what it is to be. */
function written(
  kind: 'valid' | 'invalid',
  { noun, document, clause }: Vector,
  found: Found,
  fact: string,
  isGroup: boolean,
): Vector | undefined {
  const pointer = pointerOf(found.keys);
  const result = read(schemaOf(noun), document);
  const isRight =
    kind === 'valid' ? result.ok : !result.ok && result.issues.some((issue) => issue.pointer === pointer);
  const folder = new URL(`../vectors/${kind}/${noun === 'Flag' ? '' : `${kebab(noun)}/`}`, import.meta.url);
  const [file] = [...(isGroup ? [fileOf(groupOf(found), fact)] : []), fileOf(found.name, fact)].filter(
    (name) => !existsSync(new URL(`${name}.json`, folder)),
  );
  if (!isRight || !file) return undefined;
  if (noun === 'Flag' && pointer !== '/id') (document as { id: string }).id = freshId();
  const vector = {
    title: titleOf(noun, found, fact, isGroup),
    clause: kind === 'valid' ? clause : pointer === '/specversion' ? '1.3.2' : NOUNS[noun]!.clause,
    ...(kind === 'invalid' && { pointer }),
    ...(noun === 'Flag' ? { flag: document } : { noun, document }),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${file}.json`, folder), `${JSON.stringify(vector, undefined, 2)}\n`);
  const whole = { file, noun, document, ...vector };
  if (!factsIn(kind, whole).includes(`${found.name} ${fact}`))
    throw new Error(`${file} does not show that it ${fact}.`);
  return whole;
}

function titleOf(noun: string, { name, keys }: Found, fact: string, isGroup: boolean): string {
  const form = /<([\w.]+)>(?!.*<)/.exec(name)?.[1];
  const where = `${NOUNS[noun]!.words} whose ${pointerOf(keys)}${form ? ` (${form})` : ''}`;
  const words = fact
    .replace(/^has 0 characters$/, 'is empty')
    .replace(/^has 0 items$/, 'has no item')
    .replace(/^(has 1 \w+)s$/, '$1');
  return isGroup ? `${where} ${words}, and all beside it are at that edge too` : `${where} ${words}`;
}

function groupOf({ name }: Found): string {
  return name.replace(/\/[^/]*$/, '/members');
}

function fileOf(name: string, fact: string): string {
  return kebab(`${name.replaceAll('*', 'item')} ${fact.replace(/^(has|is) /, '')}`);
}

function kebab(words: string): string {
  return words
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

function idOf({ document }: Vector): number {
  const id = (document as { id?: unknown } | null)?.id;
  const digits =
    typeof id === 'string' ? /^0192f3a1-7c4e-7b21-9d40-0{8}([0-9a-f]{4})$/.exec(id)?.[1] : undefined;
  return digits ? parseInt(digits, 16) : 0;
}

function freshId(): string {
  return `0192f3a1-7c4e-7b21-9d40-${(++lastId).toString(16).padStart(12, '0')}`;
}
