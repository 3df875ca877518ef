/**
 * Writes a JSON value canonically (RFC 8785): members sorted by UTF-16 units, no white space, numbers and text as ECMAScript
 * writes them. The kit has its own, so that a receiver and its judge do not share one mistake.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
