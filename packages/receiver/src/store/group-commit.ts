import { StoreUnavailableError } from '../ports/store.ts';

/** What shares transactions: `add` one item, get its outcome once it is durable. */
export interface GroupCommit<Item, Outcome> {
  readonly add: (item: Item) => Promise<Outcome>;
  /** How many items wait for their transaction. */
  readonly waiting: number;
  /** Ends when every item added so far has its outcome. */
  drain(): Promise<void>;
}

/** How groups are made. */
export interface GroupCommitOptions<Item, Outcome> {
  /** Commits a group in one transaction; its outcomes are in the order of the items. Throws when nothing of it was kept. */
  readonly commit: (items: readonly Item[]) => readonly Outcome[];
  /** Whether a transaction can begin now; asked again a turn later when not. */
  readonly isFree: () => boolean;
  /** The most items in one transaction. @default 256 */
  readonly maxItems?: number;
  /** How many turns of the event loop a group may grow. @default 16 */
  readonly maxTurns?: number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets items that come together share one transaction: what a durable write costs is its sync (some 200 µs of CPU), and the
 * group pays it once. A group grows as long as each turn of the event loop brings more: a turn costs a few µs, and who
 * sent before the last transaction sends again right after it. When a group fails, each of its items is tried alone, so
 * that one bad item fails by itself; unless it is the store that fails, which would fail each of them, after waiting as long.
 */
export function createGroupCommit<Item, Outcome>(
  options: GroupCommitOptions<Item, Outcome>,
): GroupCommit<Item, Outcome> {
  const { commit, isFree, maxItems = 256, maxTurns = 16 } = options;
  const queue: Waiting<Item, Outcome>[] = [];
  let isScheduled = false;
  let seen = 0;
  let turns = 0;

  function schedule(): void {
    if (isScheduled || queue.length === 0) return;
    isScheduled = true;
    setImmediate(flush);
  }

  function flush(): void {
    isScheduled = false;
    if (isFree() && !isGrowing()) {
      seen = turns = 0;
      commitGroup(queue.splice(0, maxItems));
    }
    schedule();
  }

  function isGrowing(): boolean {
    const hasMore = queue.length > seen;
    seen = queue.length;
    return hasMore && seen < maxItems && ++turns < maxTurns;
  }

  function commitGroup(group: readonly Waiting<Item, Outcome>[]): void {
    try {
      const outcomes = commit(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(outcomes[index]!));
    } catch (error) {
      const isOfStore = error instanceof StoreUnavailableError;
      if (isOfStore || group.length === 1) group.forEach(({ reject }) => reject(error));
      else group.forEach((one) => commitGroup([one]));
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        schedule();
      }),
    get waiting() {
      return queue.length;
    },
    drain: async () => {
      while (queue.length > 0) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
