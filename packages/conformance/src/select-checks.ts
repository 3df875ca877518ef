import type { Check } from './check.ts';

/** The checks with these ids, or below them: `receipt` means every check whose id begins with `receipt.`. Throws a RangeError that names an id which means none. */
export function selectChecks(all: readonly Check[], ids: readonly string[]): Check[] {
  const means = (wanted: string) => (check: Check) =>
    check.id === wanted || check.id.startsWith(`${wanted}.`);
  const unknown = ids.find((wanted) => !all.some(means(wanted)));
  if (unknown !== undefined) throw new RangeError(`No check is called ${unknown}.`);
  return all.filter((check) => ids.some((wanted) => means(wanted)(check)));
}
