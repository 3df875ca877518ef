/**
 * Writes JSON as RFC 8785 does: members in the order of their names' UTF-16 units, no space, numbers and text as ECMAScript
 * writes them. For documents that `read` has found sound: finite numbers, well-formed text and 32 levels at most.
 */
export function canonicalOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`;
  let members = '';
  for (const name of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[name];
    if (member === undefined) continue;
    members += `${members && ','}${JSON.stringify(name)}:${canonicalOf(member)}`;
  }
  return `{${members}}`;
}
