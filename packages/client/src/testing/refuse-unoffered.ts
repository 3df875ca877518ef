import type { Flag, Offer, ProblemName } from '@report-this/protocol';
import { type FakeAnswer, refusal } from './fake-answer.ts';

/** Refuses a flag that asks for what the offer does not list (SPEC §4.3, §4.6, §4.7); undefined when it lists all of it. */
export function refuseUnoffered({ claim, reporter, targets }: Flag, offer: Offer): FakeAnswer | undefined {
  const reasons = offer.groups.flatMap((group) => group.reasons.map(({ code }) => code));
  if (!reasons.includes(claim.reason)) return unoffered('reason-not-offered', '/claim/reason');
  const kind = targets.findIndex((target) => !offer.targetKinds.includes(target.kind));
  if (kind >= 0) return unoffered('target-kind-not-accepted', `/targets/${kind}/kind`);
  if (!offer.reporterRoles.includes(reporter.role)) return unoffered('invalid-flag', '/reporter/role');
  return undefined;
}

function unoffered(name: ProblemName, pointer: string): FakeAnswer {
  return refusal(name, {
    issues: [{ pointer, code: 'notOffered', detail: 'must be one that the offer lists' }],
  });
}
