// Whether a document has the form of a flag (SPEC §4.1): the specification's JSON Schema, read as data.
import { readFileSync } from 'node:fs';

const schemaUrl = new URL('../../packages/protocol/schema/schema.json', import.meta.url);
const { $defs } = JSON.parse(readFileSync(process.env.FLAG_SCHEMA ?? schemaUrl, 'utf8'));

const isContainer = (value) => typeof value === 'object' && value !== null;
const isObject = (value) => isContainer(value) && !Array.isArray(value);
const TYPES = { object: isObject, array: Array.isArray, integer: Number.isSafeInteger };

/** The words of JSON Schema that flags use, in the order in which they are asked. */
const WORDS = {
  not: () => false,
  type: (type, value) => (TYPES[type] ? TYPES[type](value) : typeof value === type),
  const: (wanted, value) => value === wanted,
  enum: (wanted, value) => wanted.includes(value),
  minLength: (least, text) => [...text].length >= least, // §2.4: in code points
  maxLength: (most, text) => [...text].length <= most,
  minItems: (least, list) => list.length >= least,
  maxItems: (most, list) => list.length <= most,
  minimum: (least, number) => number >= least,
  maximum: (most, number) => number <= most,
  pattern: (pattern, text) => new RegExp(pattern, 'u').test(text),
};

const issue = (pointer, code) => ({ pointer, code, detail: `does not keep to the schema's ${code}` });
const below = (at, name) => `${at}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;

function wrong(schema, value, at) {
  if (schema.$ref) return wrong($defs[schema.$ref.split('/').at(-1)], value, at);
  const broken = Object.keys(WORDS).find((word) => word in schema && !WORDS[word](schema[word], value));
  if (broken) return [issue(at, broken)];
  const required = isObject(value) ? (schema.required ?? []) : [];
  const names = new Set([...required, ...(isContainer(value) ? Object.keys(value) : [])]);
  return [...names].flatMap((name) => inMember(schema, value, name, at)).concat(inForms(schema, value, at));
}

function inMember({ properties = {}, propertyNames = {}, items = {} }, value, name, at) {
  const form = Object.hasOwn(properties, name) ? properties[name] : items;
  if (Object.hasOwn(value, name))
    return [...wrong(propertyNames, name, below(at, name)), ...wrong(form, value[name], below(at, name))];
  return [issue(form === items ? at : below(at, name), 'required')];
}

/** Of several forms the one whose own constants fit says what is wrong. */
function inForms({ anyOf = [], oneOf = anyOf }, value, at) {
  const found = oneOf.map((form) => wrong(form, value, at));
  if (found.some((issues) => issues.length === 0)) return [];
  const isOwn = ({ code, pointer }) => code === 'const' && pointer.lastIndexOf('/') === at.length;
  return found.find((issues) => !issues.some(isOwn)) ?? found[0] ?? [];
}

/** What JSON Schema cannot say (§2.4), level by level, so that no document can exhaust the stack. */
function flawOf(document) {
  for (let [level, depth] = [[document], 0]; level.length > 0; depth++) {
    if (level.some((value) => typeof value === 'string' && !value.isWellFormed())) return 'unicode';
    if (level.some((value) => typeof value === 'number' && !Number.isFinite(value))) return 'number';
    if (depth === 32 && level.some(isContainer)) return 'depth';
    level = level.filter(isContainer).flatMap((container) => Object.entries(container).flat());
  }
}

/** What is wrong with a document as a flag, at most 20 issues; none when it is one. */
export function issuesOf(document) {
  const flaw = flawOf(document);
  if (flaw) return [issue('', flaw)];
  const isLarge = JSON.stringify(document?.extensions ?? {}).length > 8192; // §4.1
  return isLarge ? [issue('/extensions', 'size')] : wrong($defs.Flag, document, '').slice(0, 20);
}
