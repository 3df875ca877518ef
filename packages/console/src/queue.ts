import type { Case, CasePage, CaseSummary } from '@report-this/protocol';

/** The part of the queue that has been read: its cases in order, and the cursor of what comes after. */
export interface Queue {
  readonly items: readonly CaseSummary[];
  readonly next?: string | undefined;
}

/** The queue with one more page. A case that moved meanwhile keeps its place and takes its new facts. */
export function withPage(queue: Queue, page: CasePage): Queue {
  const known = new Set(queue.items.map(({ id }) => id));
  const fresh = new Map(page.items.map((item) => [item.id, item]));
  return {
    items: [
      ...queue.items.map((item) => fresh.get(item.id) ?? item),
      ...page.items.filter(({ id }) => !known.has(id)),
    ],
    next: page.next,
  };
}

/** The queue with what is now known of one case. */
export function withCase(queue: Queue, changed: Case): Queue {
  const { state, priority, flagCount, reasons, lastFlaggedAt, claimedBy, claimedAt, claimedByMe } = changed;
  const facts = { state, priority, flagCount, reasons, lastFlaggedAt, claimedBy, claimedAt, claimedByMe };
  return {
    ...queue,
    items: queue.items.map((item) => (item.id === changed.id ? { ...item, ...facts } : item)),
  };
}

/** The id of the case so many places after or before one; of the first or the last one when there is none to start from. */
export function neighbourOf(queue: Queue, caseId: string | undefined, step: 1 | -1): string | undefined {
  const index = queue.items.findIndex(({ id }) => id === caseId);
  if (index < 0) return (step === 1 ? queue.items[0] : queue.items.at(-1))?.id;
  return (queue.items[index + step] ?? queue.items[index])?.id;
}
