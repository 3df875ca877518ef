import type { Issue, Offer, OfferedReason, Target } from '@report-this/protocol';
import { SPECVERSION } from '@report-this/protocol';
import type { Filled } from './filled.ts';

/** A field that something can be wrong with. */
export type Field = 'reason' | 'explanation' | 'name' | 'email' | 'work' | 'goodFaith';

/** One thing to correct; its words are in the strings under `field.code`. */
export interface FieldIssue {
  readonly field: Field;
  readonly code: string;
}

/** A flag as a document of the protocol, or what the person has to see to. */
export type Written =
  | { readonly ok: true; readonly flag: object }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/**
 * Writes the flag of a form. The same form makes the same flag, byte for byte: sent again by a second click, a reload or
 * the browser's back button, it is a repeat (SPEC §6.2). A legal notice asks what DSA Art. 16(2) lists; name and address may
 * stay empty.
 */
export function flagOf(filled: Filled, target: Target, offer: Offer, language: string): Written {
  const { id, at, explanation, name, email, goodFaith } = filled;
  const isIllegal = filled.illegal !== '';
  const reason = reasonIn(offer, filled.reason);
  const isStated = goodFaith === offer.goodFaith.textId;
  const isExempt = reason?.traits.includes('identity-exempt') ?? false;

  const issues: FieldIssue[] = [];
  const need = (field: Field, isThere: unknown) => {
    if (!isThere) issues.push({ field, code: 'required' });
  };
  need('reason', reason);
  if (isIllegal) need('explanation', explanation);
  if (name && !isExempt) need('email', email);
  if (isIllegal) need('goodFaith', isStated);
  if (issues.length || !reason) return { ok: false, issues };

  return {
    ok: true,
    flag: {
      specversion: SPECVERSION,
      id,
      createdAt: at,
      locale: language,
      targets: [target],
      claim: {
        basis: isIllegal ? 'illegal' : reason.bases.includes('terms') ? 'terms' : 'unsure',
        reason: reason.code,
        ...(explanation && { explanation }),
        ...rightsOf(filled, reason),
        ...(isIllegal && { goodFaith: { textId: offer.goodFaith.textId, locale: offer.locale, at } }),
      },
      reporter: isExempt || !email ? { role: 'anonymous' } : known(name, email),
      context: { surface: 'form-page' },
    },
  };
}

/** A group stands for its first reason, a reason for itself. */
export function reasonIn(offer: Offer, code: string): OfferedReason | undefined {
  const group = offer.groups.find((one) => one.code === code);
  const reasons = offer.groups.flatMap((one) => one.reasons);
  return reasons.find((reason) => reason.code === (group?.reason ?? code));
}

function rightsOf({ capacity, work }: Filled, { traits }: OfferedReason) {
  return traits.includes('rights-holder') && capacity && work ? { rights: { capacity, work } } : {};
}

function known(name: string, email: string) {
  return name ? { role: 'identified', name, email } : { role: 'reachable', email };
}

const FIELD_OF: readonly (readonly [pointer: string, field: Field])[] = [
  ['/claim/reason', 'reason'],
  ['/claim/explanation', 'explanation'],
  ['/claim/rights', 'work'],
  ['/claim/goodFaith', 'goodFaith'],
  ['/reporter/name', 'name'],
  ['/reporter/email', 'email'],
];

/** The fields that a refusal is about; of what is in no field the form as a whole tells. */
export function fieldIssues(issues: readonly Issue[] = []): FieldIssue[] {
  return issues.flatMap(({ pointer, code }) => {
    const field = FIELD_OF.find(([prefix]) => pointer.startsWith(prefix))?.[1];
    return field ? [{ field, code }] : [];
  });
}
