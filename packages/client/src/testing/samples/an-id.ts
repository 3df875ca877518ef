/** Makes the nth id of a test: short to read, and valid. */
export function anId(nth = 1): string {
  return `0192f3a1-7c4e-7b21-9d40-${String(nth).padStart(12, '0')}`;
}
