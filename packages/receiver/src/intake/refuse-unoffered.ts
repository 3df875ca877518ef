import { type Flag, type Issue, type Problem, problemOf } from '@report-this/protocol';
import type { Offered } from '../offer/offered.ts';

/** Says no to a flag that has the right form and asks for what is not offered; undefined when all of it is. */
export function refuseUnoffered(flag: Flag, offered: Offered): Problem | undefined {
  if (flag.targets.length > offered.maxTargets) {
    const detail = `must be at most ${offered.maxTargets} items`;
    return refusal('invalid-flag', { pointer: '/targets', code: 'tooLong', detail });
  }
  if (!offered.reasons.has(flag.claim.reason)) {
    const detail = 'must be a reason that the offer lists';
    return refusal('reason-not-offered', { pointer: '/claim/reason', code: 'notOffered', detail });
  }
  const wrongKind = flag.targets.findIndex((target) => !offered.targetKinds.has(target.kind));
  if (wrongKind >= 0) {
    const detail = `must be one of ${[...offered.targetKinds].join(', ')}`;
    return refusal('target-kind-not-accepted', {
      pointer: `/targets/${wrongKind}/kind`,
      code: 'notOffered',
      detail,
    });
  }
  if (!offered.roles.has(flag.reporter.role)) {
    const detail = `must be one of ${[...offered.roles].join(', ')}`;
    return refusal('invalid-flag', { pointer: '/reporter/role', code: 'notOffered', detail });
  }
  return undefined;
}

function refusal(
  name: 'invalid-flag' | 'reason-not-offered' | 'target-kind-not-accepted',
  issue: Issue,
): Problem {
  return problemOf(name, { detail: 'Read the offer again and send what it lists.', issues: [issue] });
}
