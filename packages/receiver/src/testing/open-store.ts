import type { Store } from '../ports/store.ts';

/** A store to be judged: opened empty, and again as it was left. */
export interface OpenStore {
  /** Opens a store that holds nothing. */
  open(): Promise<Store>;
  /** Closes and opens again what `open` gave; undefined when such a store keeps nothing. */
  reopen?(): Promise<Store>;
}
