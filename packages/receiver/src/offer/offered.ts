import type { Priority, Trait } from '@report-this/protocol';
import { SPECVERSION } from '@report-this/protocol';

/** The versions that this receiver speaks. */
export const SPECVERSIONS: readonly string[] = [SPECVERSION];

/** The offer as intake asks it: what is accepted, and how urgent it is. */
export interface Offered {
  readonly reasons: ReadonlyMap<string, { readonly priority: Priority; readonly traits: readonly Trait[] }>;
  readonly targetKinds: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly maxTargets: number;
}
