import { EXTENSIONS } from '@report-this/protocol';
import { checks, type Profile, PROFILES } from './checks.ts';
import type { Verdict } from './verdict.ts';

/** What a run says something about, and what it leaves open. */
export interface Judged {
  /** The profiles of which every MUST was judged. */
  readonly judged: readonly Profile[];
  /** Those of which something was judged, and not every MUST. */
  readonly judgedInPart: readonly Profile[];
  /** What the receiver advertises, or what goes with a profile that was judged, and of which nothing was judged. */
  readonly notJudged: readonly Profile[];
}

/** What of an extension takes more than a key to see, and so is a profile of its own. */
const BESIDE = { 'follow-up': 'mail', events: 'deliveries' } as const satisfies Partial<
  Record<Profile, Profile>
>;

/** Tells which profiles these verdicts judge; `advertised` is what the offer lists as `extensions`. */
export function judgedIn(verdicts: readonly Verdict[], advertised: readonly string[] = []): Judged {
  const seen = verdicts.filter(({ needs }) => needs === undefined);
  const ids = new Set(seen.map(({ check }) => check.id));
  const judged: Profile[] = [];
  const judgedInPart: Profile[] = [];
  for (const profile of PROFILES) {
    const all = checks(profile);
    if (all.every(({ id, level }) => level !== 'MUST' || ids.has(id))) judged.push(profile);
    else if (all.some(({ id }) => ids.has(id))) judgedInPart.push(profile);
  }
  const expected = [
    ...EXTENSIONS.filter((extension) => advertised.includes(extension)),
    ...judged.flatMap((profile) => (profile in BESIDE ? BESIDE[profile as keyof typeof BESIDE] : [])),
  ];
  const isOpen = (profile: Profile) => !judged.includes(profile) && !judgedInPart.includes(profile);
  return { judged, judgedInPart, notJudged: expected.filter(isOpen) };
}
