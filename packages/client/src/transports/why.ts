import type { NotReported as NotToLabeler } from '@report-this/bridges/atproto';
import type { NotReported as NotToMastodon } from '@report-this/bridges/mastodon';
import type { NotReported as NotToMatrix } from '@report-this/bridges/matrix';

/** The bridges' words for why a target is in no report. */
export type Why = NotToLabeler | NotToMastodon | NotToMatrix;

/** What each word says of the member of the draft that is named. */
export const WHY: Readonly<Record<Why, string>> = {
  unknownAccount: 'names no account that the server knows',
  unknownStatus: 'names no post that the server knows',
  noAddress: 'has no address in Matrix',
  noRoom: 'must name its room by id, not by alias',
  noEndpoint: 'is of a kind that homeservers take no reports of',
  noRecord: 'names no record, account or message of the AT Protocol',
  noRevision: 'must name the version that was seen (CID)',
  subjectNotAccepted: 'is of a kind that the labeler takes no reports of',
  reasonNotAccepted: 'is a reason that the labeler does not take',
  moderationAuthorityOnly: "goes to the application's own moderators only",
};

/** Whether it is the reason, and not the target, that the system does not take. */
export function isAboutReason(why: Why): boolean {
  return why === 'reasonNotAccepted' || why === 'moderationAuthorityOnly';
}
