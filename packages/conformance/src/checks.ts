import { EXTENSIONS } from '@report-this/protocol';
import type { Check } from './check.ts';
import { bodyChecks } from './checks/body.ts';
import { claimChecks } from './checks/claim.ts';
import { deliveryChecks } from './checks/delivery.ts';
import { eventsChecks } from './checks/events.ts';
import { feedChecks } from './checks/feed.ts';
import { flagChecks } from './checks/flag.ts';
import { followUpChecks } from './checks/follow-up.ts';
import { languageChecks } from './checks/language.ts';
import { mailChecks } from './checks/mail.ts';
import { offerChecks } from './checks/offer.ts';
import { problemChecks } from './checks/problem.ts';
import { receiptChecks } from './checks/receipt.ts';
import { repeatChecks } from './checks/repeat.ts';
import { reviewCaseChecks } from './checks/review-case.ts';
import { reviewDecisionChecks } from './checks/review-decision.ts';
import { reviewQueueChecks } from './checks/review-queue.ts';
import { statusChecks } from './checks/status.ts';
import { targetChecks } from './checks/target.ts';
import { transportChecks } from './checks/transport.ts';
import { vectorChecks } from './checks/vector.ts';
import { webhookChecks } from './checks/webhook.ts';

/** What a receiver claims to keep to: the core of the protocol, an extension of it, the mails of the extension `follow-up`, or the deliveries of the extension `events`. */
export const PROFILES = ['core', ...EXTENSIONS, 'mail', 'deliveries'] as const;
/** One of the profiles. */
export type Profile = (typeof PROFILES)[number];

/** The checks of a profile, in the order in which they run. */
export function checks(profile: Profile): Check[] {
  switch (profile) {
    case 'core':
      return [
        ...offerChecks,
        ...languageChecks,
        ...receiptChecks,
        ...repeatChecks,
        ...statusChecks,
        ...flagChecks,
        ...targetChecks,
        ...claimChecks,
        ...bodyChecks,
        ...transportChecks,
        ...problemChecks,
        ...vectorChecks(),
      ];
    case 'review':
      return [...reviewQueueChecks, ...reviewCaseChecks, ...reviewDecisionChecks];
    case 'follow-up':
      return [...followUpChecks];
    case 'mail':
      return [...mailChecks];
    case 'events':
      return [...eventsChecks, ...webhookChecks, ...feedChecks];
    case 'deliveries':
      return [...deliveryChecks];
    default:
      throw new TypeError(`There is no profile ${String(profile satisfies never)}.`);
  }
}
