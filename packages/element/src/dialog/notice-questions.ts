import { chosenIn } from './chosen.ts';
import type { Kept } from './flow-state.ts';

/** Whether a notice asks whom the host does not know for name and e-mail: not for reasons that are exempt (DSA Art. 16(2)(c)). */
export function asksIdentity({ offer, draft }: Kept): boolean {
  const isExempt = chosenIn(offer, draft)?.reason.traits.includes('identity-exempt') ?? false;
  return !isExempt && offer.reporterRoles.includes('identified');
}

/** Whether a notice asks about rights in a work, such as copyright. */
export function asksRights({ offer, draft }: Kept): boolean {
  return draft.isIllegal && (chosenIn(offer, draft)?.reason.traits.includes('rights-holder') ?? false);
}
