import { ReasonCode, REPORTER_ROLES, Uuid, read } from '@report-this/protocol';
import { listOf, membersOf, type OfferFacts } from './offer-facts.ts';
import { sampleClaim } from './sample-flag.ts';

/** A vector's flag as one receiver can be asked to judge it. */
export interface Fitted {
  readonly flag: unknown;
  /** Whether the flag's own role is one that the receiver offers, or none of the core. */
  readonly keepsRole: boolean;
  /** How many of the flag's first targets are left out. */
  readonly leftOut: number;
}

/**
 * Fits a vector's flag to an offer, for no receiver has to offer every reason, kind and role: what is well-formed but not
 * offered becomes what is, and a well-formed id becomes a fresh one. What is wrong with the flag stays wrong.
 */
export function fitToOffer(
  flag: unknown,
  offer: OfferFacts,
  newId: string,
  options: { keepRole: boolean },
): Fitted {
  if (Object.keys(membersOf(flag)).length === 0) return { flag, keepsRole: true, leftOut: 0 };
  const { id, targets, claim, reporter } = membersOf(flag);
  const role = membersOf(reporter).role;
  const keepsRole = offer.reporterRoles.includes(String(role)) || !REPORTER_ROLES.includes(role as never);
  const leftOut = Array.isArray(targets) ? targetsBeyond(targets, offer) : 0;
  return {
    keepsRole,
    leftOut,
    flag: {
      ...membersOf(flag),
      ...(read(Uuid, id).ok && { id: sameVersion(newId, String(id)) }),
      ...(Array.isArray(targets) && {
        targets: targets.slice(leftOut).map((one) => fitTarget(one, offer)),
      }),
      ...(isObject(claim) && { claim: fitClaim(claim, offer) }),
      ...(!keepsRole && !options.keepRole && { reporter: { role: 'anonymous' } }),
    },
  };
}

/** A fresh id of the version that the vector's id has. */
function sameVersion(fresh: string, id: string): string {
  return fresh.slice(0, 14) + id.slice(14, 15) + fresh.slice(15);
}

// a flag within the protocol's limit is cut to the last that the offer takes, for of several the last is the wrong one;
// one beyond the protocol's limit stays beyond
function targetsBeyond(targets: readonly unknown[], offer: OfferFacts): number {
  return targets.length <= 50 ? Math.max(0, targets.length - offer.maxTargets) : 0;
}

function fitTarget(target: unknown, offer: OfferFacts): unknown {
  const { kind } = membersOf(target);
  const isUnlisted =
    typeof kind === 'string' && /^[a-z][A-Za-z]{0,39}$/.test(kind) && !offer.targetKinds.includes(kind);
  return isUnlisted ? { ...membersOf(target), kind: offer.targetKinds[0] } : target;
}

function fitClaim(claim: Readonly<Record<string, unknown>>, offer: OfferFacts): unknown {
  const { secondaryReasons } = claim;
  return {
    ...claim,
    ...('reason' in claim && { reason: fitReason(claim.reason, offer) }),
    ...(Array.isArray(secondaryReasons) && {
      secondaryReasons: listOf(secondaryReasons).map((code) => fitReason(code, offer)),
    }),
  };
}

function fitReason(code: unknown, offer: OfferFacts): unknown {
  const isUnlisted = read(ReasonCode, code).ok && !offer.reasons.some((reason) => reason.code === code);
  return isUnlisted ? sampleClaim(offer).reason : code;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
