import { type Issue, pointerOf } from './issue.ts';

/** How deep a JSON document may nest (SPEC §2.4). */
export const MAX_DEPTH = 32;

type Step = { value: unknown; parent: Step | undefined; key: string | number; depth: number };

/**
 * Finds what JSON allows and this protocol does not (SPEC §2.4): nesting deeper than 32, and text with a lone
 * surrogate, which has no UTF-8 form and so no digest. No document can exhaust the stack.
 */
export function inspectJson(document: unknown): Issue[] {
  return isSound(document, 0) ? [] : findFlaw(document);
}

/** Goes no deeper than is allowed. It keeps no path and makes no lists of names, which cost more than the rest. */
function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isSound(item, depth + 1));
  for (const key in value) {
    if (!key.isWellFormed() || !isSound((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

function findFlaw(document: unknown): Issue[] {
  const steps: Step[] = [{ value: document, parent: undefined, key: '', depth: 0 }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { value, depth } = step;
    if (typeof value === 'string' && !value.isWellFormed()) return [illFormed(step)];
    if (typeof value === 'number' && !Number.isFinite(value)) return [outOfRange(step)];
    if (typeof value !== 'object' || value === null) continue;
    if (depth === MAX_DEPTH) {
      return [
        { pointer: pathTo(step), code: 'depth', detail: `must not nest deeper than ${MAX_DEPTH} levels` },
      ];
    }
    const members = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, member] of members) {
      const inner: Step = { value: member, parent: step, key, depth: depth + 1 };
      if (typeof key === 'string' && !key.isWellFormed()) return [illFormed(step)];
      steps.push(inner);
    }
  }
  return [];
}

// 1e999 is JSON, yet no double holds it: it has no canonical form (RFC 8785 §3.2.2.3), and so no digest
function outOfRange(step: Step): Issue {
  return { pointer: pathTo(step), code: 'number', detail: 'must be a number that a 64-bit float can hold' };
}

function illFormed(step: Step): Issue {
  return {
    pointer: pathTo(step),
    code: 'unicode',
    detail: 'must be well-formed Unicode, without lone surrogates',
  };
}

function pathTo(step: Step): string {
  const keys: (string | number)[] = [];
  for (let at = step; at.parent; at = at.parent) keys.unshift(at.key);
  return pointerOf(keys);
}
