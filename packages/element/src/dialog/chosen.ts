import type { Basis, Offer, OfferedGroup, OfferedReason } from '@report-this/protocol';
import type { Draft } from './draft.ts';

/** The group and the reason that a draft stands for. */
export interface Chosen {
  readonly group: OfferedGroup;
  readonly reason: Pick<OfferedReason, 'code' | 'label' | 'bases' | 'traits'>;
}

/** Looks up what is chosen; undefined while nothing is. */
export function chosenIn(offer: Offer, draft: Draft): Chosen | undefined {
  const group = offer.groups.find(({ code }) => code === draft.group);
  if (!group) return undefined;
  const code = draft.reason || group.reason;
  const reason = group.reasons.find((it) => it.code === code);
  return { group, reason: reason ?? { code, label: group.label, bases: [], traits: [] } };
}

/** Whether a list of reasons is too long to be seen at a glance, and is offered to be searched. */
export const isLong = ({ groups }: Offer): boolean =>
  groups.flatMap(({ reasons }) => reasons)[20] !== undefined;

/** Law where the person says so; else the terms, where the reason is one of them; else not sure. */
export function basisOf({ isIllegal }: Draft, { reason }: Chosen): Basis {
  if (isIllegal) return 'illegal';
  return reason.bases.includes('terms') ? 'terms' : 'unsure';
}
