import type { KeptFlag, OutboxStore, UnreadableFlag } from '../outbox/outbox-store.ts';
import { anId } from './samples/an-id.ts';
import { aFlagDraft } from './samples/flag.ts';

/** One promise of the port, to be run by any test runner. */
export interface ContractTest {
  readonly name: string;
  /** Rejects when the store does not keep the promise. */
  readonly run: () => Promise<void>;
}

/** Makes the nth kept flag: the lower, the earlier. */
export function aKeptFlag(nth = 1, change: Partial<KeptFlag> = {}): KeptFlag {
  const at = Date.parse('2026-11-21T08:30:00.000Z') + nth;
  return {
    flagId: anId(nth),
    createdAt: new Date(at).toISOString(),
    draft: aFlagDraft(),
    keptAt: at,
    order: at,
    tries: 1,
    triedAt: at,
    dueAt: at + 5000,
    askedUntil: at,
    ...change,
  };
}

/**
 * What every OutboxStore promises, as tests. `open` makes an empty store for each.
 * @example for (const { name, run } of outboxStoreContract(memoryStore)) it(name, run);
 */
export function outboxStoreContract(open: () => OutboxStore | Promise<OutboxStore>): readonly ContractTest[] {
  const test = (name: string, check: (store: OutboxStore) => Promise<void>): ContractTest => ({
    name,
    run: async () => check(await open()),
  });
  const [first, second, third] = [aKeptFlag(1), aKeptFlag(2), aKeptFlag(3)];

  return [
    test('is empty at first', async (store) => {
      same(await store.first(), undefined);
      same(await store.remove(first.flagId), false);
    }),
    test('gives back a flag as it was kept', async (store) => {
      const flag = aKeptFlag(1, { draft: aFlagDraft({ locale: 'ar', relatesTo: '“F-3JZ9” 🙂' }) });
      same(await store.add(flag, 10), []);
      same(await store.first(), flag);
      same(await store.first(), flag, 'looking takes nothing away');
    }),
    test('gives the lowest order first, whatever came first', async (store) => {
      for (const flag of [second, third, first]) await store.add(flag, 10);
      same(await emptied(store), [first.flagId, second.flagId, third.flagId]);
    }),
    test('keeps one flag of an id', async (store) => {
      await store.add(first, 10);
      await store.add({ ...first, order: first.order + 9 }, 10);
      await store.add(second, 10);
      same(await emptied(store), [second.flagId, first.flagId]);
    }),
    test('removes a flag once', async (store) => {
      await store.add(first, 10);
      same(await store.remove(second.flagId), false);
      same(await store.remove(first.flagId), true);
      same(await store.remove(first.flagId), false);
      same(await store.first(), undefined);
    }),
    test('makes room for a new flag by the first ones, and tells which', async (store) => {
      same(await store.add(first, 2), []);
      same(await store.add(third, 2), []);
      same(await store.add(second, 2), [first.flagId]);
      same(await store.add(aKeptFlag(4), 1), [second.flagId, third.flagId]);
      same(await emptied(store), [anId(4)]);
    }),
    test('stays within its bound when many come at once', async (store) => {
      const flags = Array.from({ length: 20 }, (_, index) => aKeptFlag(index + 1));
      const over = (await Promise.all(flags.map((flag) => store.add(flag, 5)))).flat();
      same(new Set(over).size, 15);
      same(over.length, 15);
      same(
        await emptied(store),
        flags.slice(15).map(({ flagId }) => flagId),
      );
    }),
    test('replaces a flag that is there, and only then', async (store) => {
      await store.add(first, 10);
      await store.add(second, 10);
      const later = { ...first, tries: 2, order: third.order };
      same(await store.replace(later), true);
      same(await store.first(), second);
      await store.remove(second.flagId);
      same(await store.first(), later);
      same(await store.replace(second), false);
      same(await emptied(store), [first.flagId], 'what is gone does not come back');
    }),
    test('keeps its own copy', async (store) => {
      const draft = aFlagDraft();
      await store.add({ ...first, draft }, 10);
      draft.targets.length = 0;
      const held = await readable(store);
      same(held.draft.targets.length, 1);
      held.draft.targets.length = 0;
      same((await readable(store)).draft.targets.length, 1);
    }),
  ];
}

async function emptied(store: OutboxStore): Promise<string[]> {
  const ids: string[] = [];
  for (let flag = await store.first(); flag; flag = await store.first()) {
    ids.push(flag.flagId);
    await store.remove(flag.flagId);
  }
  return ids;
}

async function readable(store: OutboxStore): Promise<KeptFlag> {
  const flag: KeptFlag | UnreadableFlag | undefined = await store.first();
  if (!flag?.draft) throw new Error('The flag that was kept cannot be read.');
  return flag;
}

function same(actual: unknown, expected: unknown, why = 'This is not what was promised'): void {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(inOrder(value)));
  if (is !== should) throw new Error(`${why}: ${is} instead of ${should}.`);
}

/** The same value with its members in one order, so that texts can be compared. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}
