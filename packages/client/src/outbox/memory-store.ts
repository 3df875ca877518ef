import type { KeptFlag, OutboxStore } from './outbox-store.ts';

/** Makes a store that lasts as long as the page or the process does. */
export function memoryStore(): OutboxStore {
  const flags = new Map<string, KeptFlag>();
  const inOrder = () => [...flags.values()].sort((a, b) => a.order - b.order);
  return {
    async add(flag, maxCount) {
      flags.set(flag.flagId, structuredClone(flag));
      const over = inOrder().slice(0, Math.max(0, flags.size - maxCount));
      for (const { flagId } of over) flags.delete(flagId);
      return over.map(({ flagId }) => flagId);
    },
    async first() {
      return structuredClone(inOrder()[0]);
    },
    async replace(flag) {
      return flags.has(flag.flagId) && !!flags.set(flag.flagId, structuredClone(flag));
    },
    async remove(flagId) {
      return flags.delete(flagId);
    },
  };
}
