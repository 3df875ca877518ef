export { countedIds } from './counted-ids.ts';
export { type ManualClock, manualClock } from './manual-clock.ts';
