import { chosenIn } from './chosen.ts';
import type { Kept } from './flow-state.ts';

/** Whether a notice asks for name and e-mail: never of whom the host knows, nor for reasons that are exempt (DSA Art. 16(2)(c)). */
export function asksIdentity({ offer, draft }: Kept, isReporterKnown: boolean): boolean {
  const isExempt = chosenIn(offer, draft)?.reason.traits.includes('identity-exempt') ?? false;
  return !isExempt && !isReporterKnown && offer.reporterRoles.includes('identified');
}

/** Whether a notice asks about rights in a work, such as copyright. */
export function asksRights({ offer, draft }: Kept): boolean {
  return draft.isIllegal && (chosenIn(offer, draft)?.reason.traits.includes('rights-holder') ?? false);
}
