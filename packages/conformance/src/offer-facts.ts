import type { Exchange } from './exchange.ts';
import { Finding } from './finding.ts';
import { expectGranted, expectJson } from './expect.ts';

/** A reason as the offer lists it. */
export interface ListedReason {
  readonly code: string;
  readonly traits: readonly string[];
  readonly bases: readonly string[];
}

/** What the kit must know of an offer to write flags. Read leniently: whether the offer has its form is for a check of its own. */
export interface OfferFacts {
  readonly exchange: Exchange;
  readonly document: Readonly<Record<string, unknown>>;
  readonly reasons: readonly ListedReason[];
  readonly targetKinds: readonly string[];
  readonly reporterRoles: readonly string[];
  readonly locales: readonly string[];
  readonly bodyBytes: number;
  readonly maxTargets: number;
}

/** Reads the facts off an offer. Rejects with a `Finding` that says which one is missing. */
export function factsOf(exchange: Exchange): OfferFacts {
  expectGranted(exchange);
  const document = membersOf(expectJson(exchange));
  const limits = membersOf(document.limits);
  const facts = {
    reasons: listOf(document.groups).flatMap((group) => listOf(membersOf(group).reasons).flatMap(reasonOf)),
    targetKinds: textsOf(document.targetKinds),
    reporterRoles: textsOf(document.reporterRoles),
    locales: textsOf(document.locales),
    bodyBytes: Number(limits.bodyBytes ?? 0),
    maxTargets: Number(limits.targets ?? 0),
  };
  for (const [name, fact] of Object.entries(facts)) {
    if (Array.isArray(fact) ? fact.length === 0 : !(Number(fact) > 0)) {
      throw new Finding(
        `No flag can be written to this offer: it tells no ${NAMES[name as keyof typeof NAMES]}.`,
        [exchange],
      );
    }
  }
  return { exchange, document, ...facts };
}

const NAMES = {
  reasons: 'reasons in groups',
  targetKinds: 'targetKinds',
  reporterRoles: 'reporterRoles',
  locales: 'locales',
  bodyBytes: 'limits.bodyBytes',
  maxTargets: 'limits.targets',
} as const;

/** The members of an object, none for anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The items of an array, none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts in an array, none for anything else. */
export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

function reasonOf(listed: unknown): ListedReason[] {
  const { code, traits, bases } = membersOf(listed);
  return typeof code === 'string' ? [{ code, traits: textsOf(traits), bases: textsOf(bases) }] : [];
}
