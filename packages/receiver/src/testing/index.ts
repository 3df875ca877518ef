export { aFlag, type FlagChanges, flagId } from './a-flag.ts';
export { countedIds } from './counted-ids.ts';
export { type ManualClock, manualClock } from './manual-clock.ts';
export { aNewFlag, type OpenStore, storeContract } from './store-contract.ts';
