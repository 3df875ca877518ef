import { broken, isSample, refusing, type Sabotage } from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/claim.ts`. */
export const claimSabotages: readonly Sabotage[] = [
  broken(
    'claim.reason-unlisted',
    'has another name for it',
    refusing(({ flag }) => flag?.claim?.reason === 'x-conformance.unlisted'),
  ),
  broken(
    'claim.every-basis',
    'knows better which basis fits',
    refusing(
      (seen) =>
        isSample(seen) &&
        seen.flag.claim.basis !== 'unsure' &&
        seen.flag.claim.explanation &&
        !seen.flag.evidence,
    ),
  ),
];
