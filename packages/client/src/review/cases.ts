import type { CaseSummary } from '@report-this/protocol';
import { listCases, type ListCasesOptions } from './list-cases.ts';
import type { Reviewer } from './reviewer.ts';

/**
 * Reads the queue case by case, a page at a time and only as far as it is followed (SPEC §8.2). Cases that come and go
 * meanwhile change nothing for the others. A cursor that comes back ends it: a receiver that repeats itself has no more.
 * @example for await (const { id } of cases(reviewer, { state: 'received' })) …
 */
export async function* cases(
  reviewer: Reviewer,
  options: ListCasesOptions = {},
): AsyncGenerator<CaseSummary, void, undefined> {
  let { after } = options;
  const seen = new Set([after]);
  do {
    const page = await listCases(reviewer, { ...options, ...(after && { after }) });
    yield* page.items;
    after = page.next;
  } while (after && !seen.has(after) && seen.add(after));
}
