import type { OutboxStore } from '../ports/outbox-store.ts';
import type { EventIds } from './event-id.ts';

/** The number of the event that has an id; undefined when there is none. */
export async function findEvent(
  id: string,
  { store, eventIds }: { readonly store: OutboxStore; readonly eventIds: EventIds },
): Promise<number | undefined> {
  const meant = eventIds.eventOf(id);
  if (!meant) return undefined;
  const [found] = await store.readEvents(meant.number - 1, 1);
  return found?.number === meant.number && found.at === meant.at ? found.number : undefined;
}
