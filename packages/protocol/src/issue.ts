import * as z from 'zod/mini';
import { text } from './text.ts';

/** One thing wrong with a document: where (RFC 6901), which rule, and what to do. */
export const Issue = z.object({
  /** JSON Pointer to the member; the empty string is the whole document. */
  pointer: z.string().check(z.maxLength(2000)),
  /** A stable word to branch on. */
  code: text(60),
  /** A sentence that says what the member must be; it never repeats what was sent. */
  detail: text(500),
});
export type Issue = z.infer<typeof Issue>;

/** Writes a path as a JSON Pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

// zod/mini says this when neither the schema nor a locale has words of its own
const UNSAID = 'Invalid input';

type ZodIssue = z.core.$ZodIssue;

/** Says what a schema found, in the protocol's own words: the same on every receiver and in every client. */
export function issuesOf(found: readonly ZodIssue[], path: readonly PropertyKey[] = []): Issue[] {
  return found.flatMap((issue) => {
    const at = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: pointerOf([...at, key]),
        code: 'unrecognized',
        detail: 'is not known here',
      }));
    }
    const words = wordsFor(issue);
    return [
      {
        pointer: pointerOf(at),
        code: words.code,
        detail: issue.message === UNSAID ? words.detail : issue.message,
      },
    ];
  });
}

function wordsFor(issue: ZodIssue): { code: string; detail: string } {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'never') return { code: 'notAllowed', detail: 'is not allowed here' };
      return issue.input === undefined
        ? { code: 'required', detail: `is required: ${article(issue.expected)}` }
        : { code: 'type', detail: `must be ${article(issue.expected)}` };
    case 'too_big':
      return { code: 'tooLong', detail: `must ${measured(issue.origin, `at most ${issue.maximum}`)}` };
    case 'too_small':
      return { code: 'tooShort', detail: `must ${measured(issue.origin, `at least ${issue.minimum}`)}` };
    case 'invalid_format':
      return { code: 'format', detail: formatOf(issue.format) };
    case 'invalid_value':
      return wordsForChoice(issue.input === undefined, issue.values);
    case 'invalid_union':
      return wordsForUnion(issue);
    case 'custom':
      return { code: 'rule', detail: issue.message };
    default:
      return { code: 'invalid', detail: 'does not have the form that the specification asks' };
  }
}

function wordsForChoice(isAbsent: boolean, options: readonly unknown[]): { code: string; detail: string } {
  const list = `one of ${options.map(String).join(', ')}`;
  return isAbsent
    ? { code: 'required', detail: `is required: ${list}` }
    : { code: 'value', detail: `must be ${list}` };
}

function wordsForUnion(issue: ZodIssue & { code: 'invalid_union' }): { code: string; detail: string } {
  if (!('options' in issue) || !issue.options) {
    return { code: 'value', detail: 'must be one of the forms that the specification lists' };
  }
  const isAbsent = !Object.hasOwn(issue.input as object, issue.path.at(-1) ?? '');
  return wordsForChoice(isAbsent, issue.options);
}

const article = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

/** A text is so long, a list has so many items, a number is so great. */
function measured(origin: string, bound: string): string {
  if (origin === 'array') return `have ${bound} ${bound.endsWith(' 1') ? 'item' : 'items'}`;
  return origin === 'string' ? `be ${bound} characters` : `be ${bound}`;
}

function formatOf(format: string): string {
  if (format === 'datetime') return 'must be an RFC 3339 instant in UTC, such as 2026-11-21T09:30:00Z';
  if (format === 'date') return 'must be a day, such as 2026-11-21';
  return 'does not have the form that the specification asks';
}
