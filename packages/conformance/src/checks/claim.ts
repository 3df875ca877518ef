import { BASES } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import type { Check } from '../check.ts';
import { expectProblem } from '../expect.ts';
import { sampleClaim } from '../sample-flag.ts';

const MOST_REASONS = 3;

/** SPEC §4.6: bases and reasons. */
export const claimChecks: readonly Check[] = [
  {
    id: 'claim.reason-unlisted',
    clause: '4.6.1',
    level: 'MUST',
    title: 'Refuses a reason that it does not offer',
    async run(context) {
      const claim = sampleClaim(await context.offer(), { reason: 'x-conformance.unlisted' });
      expectProblem(await context.submit(await context.aFlag({ claim })), 'reason-not-offered');
    },
  },
  {
    id: 'claim.every-basis',
    clause: '4.6.2',
    level: 'MUST',
    title: 'Takes every basis with every reason, the unlikely ones too',
    async run(context) {
      const offer = await context.offer();
      const calm = offer.reasons.filter(({ code }) => reasonOf(code)?.priority === 'normal'); // the others ring bells
      const reasons = calm.length > 0 ? calm : offer.reasons;
      for (const basis of BASES) {
        // the pairs that a receiver is most likely to refuse, few enough to stay polite
        const unlikely = reasons.filter(({ bases }) => !bases.includes(basis));
        const chosen = (unlikely.length > 0 ? unlikely : reasons).slice(0, MOST_REASONS);
        for (const { code } of chosen) {
          const claim = sampleClaim(offer, { basis, reason: code });
          await context.take(await context.aFlag({ claim }));
        }
      }
    },
  },
];
