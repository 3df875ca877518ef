import type { Flag } from './flag.ts';
import type { Trait } from './reason.ts';
import type { Completeness } from './receipt.ts';

/**
 * Tells which elements of a notice a flag lacks (SPEC §6.5, DSA Art. 16(2)). A reason with the trait `identity-exempt`
 * lacks no name: Art. 16(2)(c).
 */
export function completenessOf(
  flag: Pick<Flag, 'claim' | 'targets' | 'reporter'>,
  traits: readonly Trait[],
): Completeness {
  const missing: Completeness['missing'] = [];
  if (!flag.claim.explanation) missing.push('explanation');
  if (flag.targets.some((target) => !target.url && !target.uri)) missing.push('location');
  if (flag.reporter.role !== 'identified' && !traits.includes('identity-exempt')) missing.push('identity');
  if (!flag.claim.goodFaith) missing.push('goodFaith');
  return { article16: missing.length === 0, missing };
}
