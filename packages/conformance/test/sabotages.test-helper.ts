import type { Profile } from '../src/index.ts';
import type { Sabotage } from './sabotage.test-helper.ts';
import { bodySabotages } from './sabotages/body.test-helper.ts';
import { claimSabotages } from './sabotages/claim.test-helper.ts';
import { deliverySabotages } from './sabotages/delivery.test-helper.ts';
import { eventsSabotages } from './sabotages/events.test-helper.ts';
import { feedSabotages } from './sabotages/feed.test-helper.ts';
import { flagSabotages } from './sabotages/flag.test-helper.ts';
import { followUpSabotages } from './sabotages/follow-up.test-helper.ts';
import { languageSabotages } from './sabotages/language.test-helper.ts';
import { mailSabotages } from './sabotages/mail.test-helper.ts';
import { offerSabotages } from './sabotages/offer.test-helper.ts';
import { problemSabotages } from './sabotages/problem.test-helper.ts';
import { receiptSabotages } from './sabotages/receipt.test-helper.ts';
import { repeatSabotages } from './sabotages/repeat.test-helper.ts';
import { reviewCaseSabotages } from './sabotages/review-case.test-helper.ts';
import { reviewDecisionSabotages } from './sabotages/review-decision.test-helper.ts';
import { reviewQueueSabotages } from './sabotages/review-queue.test-helper.ts';
import { statusSabotages } from './sabotages/status.test-helper.ts';
import { targetSabotages } from './sabotages/target.test-helper.ts';
import { transportSabotages } from './sabotages/transport.test-helper.ts';
import { webhookSabotages } from './sabotages/webhook.test-helper.ts';

/** One broken receiver for each check of a profile, but for those of the vectors, which are derived. */
export const SABOTAGES = {
  core: [
    ...offerSabotages,
    ...languageSabotages,
    ...receiptSabotages,
    ...repeatSabotages,
    ...statusSabotages,
    ...flagSabotages,
    ...targetSabotages,
    ...claimSabotages,
    ...bodySabotages,
    ...transportSabotages,
    ...problemSabotages,
  ],
  review: [...reviewQueueSabotages, ...reviewCaseSabotages, ...reviewDecisionSabotages],
  'follow-up': followUpSabotages,
  mail: mailSabotages,
  deliveries: deliverySabotages,
  events: [...eventsSabotages, ...webhookSabotages, ...feedSabotages],
} satisfies Record<Profile, readonly Sabotage[]>;
