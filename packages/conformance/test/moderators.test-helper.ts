import { type Sabotage, type Seen, wiretap } from './sabotage.test-helper.ts';

/** The names and keys of the two moderators whom the sabotaged receivers know. */
export const MODERATORS = [
  { name: 'first-moderator', key: 'first-key-of-a-moderator-0123456789' },
  { name: 'second-moderator', key: 'second-key-of-a-moderator-0123456789' },
] as const;

/** Whether a request comes from one of them. */
export const hasKey = ({ headers }: Seen) =>
  MODERATORS.some(({ key }) => headers.get('authorization') === `Bearer ${key}`);

export const isClaim = ({ path }: Seen) => path?.endsWith('/claim');
/** The id of the case whose address this is, or is below. */
export const caseOf = ({ path = '' }: Seen) => /^\/cases\/([^/]+)/.exec(path)?.[1];

/** Tells every request with the credential of the moderator who has claimed its case, if anybody has. */
export function followingClaims(
  tap: (
    seen: Seen,
    pass: (changed?: Partial<Seen>) => Promise<Response>,
    claimant: string | undefined,
  ) => Promise<Response>,
): Sabotage['wrap'] {
  const claimants = new Map<string | undefined, string>();
  return wiretap(async (seen, pass) => {
    const credential = seen.headers.get('authorization');
    const response = await tap(seen, pass, claimants.get(caseOf(seen)));
    if (isClaim(seen) && response.ok && credential) claimants.set(caseOf(seen), credential);
    return response;
  });
}
