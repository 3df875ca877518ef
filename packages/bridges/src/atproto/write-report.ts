import type { Basis, Locator, Reference } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import type { Forwarded, Outbound } from '../outbound.ts';
import { outboundOf } from '../outbound.ts';
import { names } from '../shield.ts';
import { wordsOf } from '../words.ts';
import { isForAuthority, typeFor } from './reason-types.ts';
import { collectionOf, type NoSubject, type Subject, subjectOf } from './subject.ts';

/** The lexicon's limits of `reason`. */
export const REASON_LIMITS = { graphemes: 2000, bytes: 20_000 } as const;

/** What a labeler takes, as its `app.bsky.labeler.service` record declares it; a list left out takes everything. */
export interface Labeler {
  readonly reasonTypes?: readonly string[];
  readonly subjectTypes?: readonly string[];
  readonly subjectCollections?: readonly string[];
  /**
   * Whether it is the application's own moderation authority. Child abuse and extremism go nowhere else.
   * @default false
   */
  readonly isModerationAuthority?: boolean;
}

/** The input of `com.atproto.moderation.createReport`. */
export interface CreateReport {
  readonly reasonType: string;
  readonly subject: Subject;
  readonly reason?: string;
  readonly modTool: { readonly name: string; readonly meta: ReportMeta };
}

/** What the lexicon has no field for, and a receiver of this protocol reads back. */
export interface ReportMeta {
  readonly flagId: string;
  readonly basis: Basis;
  readonly reason: string;
  readonly dsaCategory?: string;
  readonly locators?: readonly Locator[];
}

/** Why a target did not become a report. */
export type NotReported = NoSubject | 'reasonNotAccepted' | 'subjectNotAccepted' | 'moderationAuthorityOnly';

/** How to write the reports. */
export interface ReportOptions {
  /** Who gets the reports, and which ones it takes. */
  readonly labeler: Labeler;
  /** Name and version of the software that forwards, such as `example-receiver/1.0`. */
  readonly tool: string;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

/** Writes a flag as reports of the AT Protocol, one per target. Who flagged is not in them. */
export function toCreateReports(
  flag: Forwarded,
  { labeler, tool, reference }: ReportOptions,
): Outbound<CreateReport, NotReported> {
  const { claim, reporter } = flag;
  const reasonType = typeFor(claim.reason, labeler.reasonTypes);
  const isRestricted = isForAuthority(typeFor(claim.reason, undefined)!);
  const tags = claim.basis === 'illegal' ? ['illegal'] : [];
  const reason = wordsOf(flag, { tags, reference, limits: REASON_LIMITS });

  return outboundOf(
    flag.targets.map((target) => {
      if (isRestricted && !labeler.isModerationAuthority) return { why: 'moderationAuthorityOnly' };
      if (!reasonType) return { why: 'reasonNotAccepted' };
      const subject = subjectOf(target);
      if (typeof subject === 'string') return { why: subject };
      if (!takes(labeler, subject)) return { why: 'subjectNotAccepted' };

      const category = reasonOf(claim.reason)?.dsa.category;
      const locators = target.locators?.filter((locator) => !names(JSON.stringify(locator), reporter)) ?? [];
      const meta: ReportMeta = {
        flagId: flag.id,
        basis: claim.basis,
        reason: claim.reason,
        ...(category && { dsaCategory: category }),
        ...(locators.length > 0 && { locators }),
      };
      const report = { reasonType, subject, ...(reason && { reason }), modTool: { name: tool, meta } };
      return { report };
    }),
  );
}

function takes({ subjectTypes, subjectCollections }: Labeler, subject: Subject): boolean {
  switch (subject.$type) {
    case 'com.atproto.admin.defs#repoRef':
      return subjectTypes?.includes('account') ?? true;
    case 'chat.bsky.convo.defs#messageRef':
      return subjectTypes?.includes('chat') ?? true;
    case 'com.atproto.repo.strongRef':
      return (
        (subjectTypes?.includes('record') ?? true) &&
        (subjectCollections?.includes(collectionOf(subject.uri)) ?? true)
      );
  }
}
