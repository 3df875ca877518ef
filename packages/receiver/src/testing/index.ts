export { aFlag, type FlagChanges, flagId } from './a-flag.ts';
export { aNewFlag } from './a-new-flag.ts';
export { countedIds } from './counted-ids.ts';
export { type ManualClock, manualClock } from './manual-clock.ts';
export type { OpenStore } from './open-store.ts';
export { storeContract } from './store-contract.ts';
