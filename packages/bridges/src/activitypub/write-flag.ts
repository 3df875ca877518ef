import type { Basis, Reference, Target } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
import { wordsOf } from '../words.ts';
import { CONTEXT } from './vocabulary.ts';

/** The shortest limit of the known receivers, in the unit that is short for all of them. */
export const CONTENT_LIMITS = { units: 1000 } as const;

/** A Flag activity. */
export interface FlagActivity {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Flag';
  /** The actor of the service that forwards, never the reporter. */
  readonly actor: string;
  readonly to: readonly string[];
  /** An author and what they published (Mastodon), or one thing (Lemmy). */
  readonly object: readonly string[] | string;
  readonly content: string;
  readonly summary?: string;
  readonly claimBasis: Basis;
  readonly reasonCode: string;
  readonly dsaCategory?: string;
}

/** Why a target is in no activity. */
export type NotFlagged = 'noUri' | 'noAuthor' | 'recipientIsReported';

/** How to write the activities. */
export interface FlagOptions {
  /** The actor of the service. */
  readonly actor: string;
  /** The URL of the flag at this service, on the actor's host; where there are several activities, `#2` and so on is added. */
  readonly id: string;
  /** The moderation actor or shared inbox; Lemmy wants exactly the community. */
  readonly to: string;
  /**
   * Whether each activity names one thing in a single string and says the words in `summary` too, as Lemmy reads it.
   * Otherwise there is one activity per author, the author first, as Mastodon reads it.
   * @default false
   */
  readonly isOneEach?: boolean;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

interface Group {
  readonly object: readonly string[] | string;
  readonly targets: readonly number[];
}

/** Writes a flag as Flag activities. Who flagged is not in them. */
export function toFlagActivities(flag: Forwarded, options: FlagOptions): Outbound<FlagActivity, NotFlagged> {
  const { groups, leftOut } = options.isOneEach
    ? oneEach(flag.targets, options.to)
    : byAuthor(flag.targets, options.to);
  const reports = groups.map(({ object, targets }, index): Carried<FlagActivity> => ({
    targets,
    report: activityOf(flag, object, options, index),
  }));
  return { reports, leftOut };
}

function activityOf(
  flag: Forwarded,
  object: FlagActivity['object'],
  { actor, id, to, isOneEach, reference }: FlagOptions,
  index: number,
): FlagActivity {
  const { basis, reason } = flag.claim;
  const content = wordsOf(flag, { tags: [reason], reference, limits: CONTENT_LIMITS });
  const category = reasonOf(reason)?.dsa.category;
  return {
    '@context': CONTEXT,
    id: index === 0 ? id : `${id}#${index + 1}`,
    type: 'Flag',
    actor,
    to: [to],
    object,
    content,
    ...(isOneEach && { summary: content }),
    claimBasis: basis,
    reasonCode: reason,
    ...(category && { dsaCategory: category }),
  };
}

interface Grouped {
  readonly groups: readonly Group[];
  readonly leftOut: readonly LeftOut<NotFlagged>[];
}

function oneEach(targets: readonly Target[], to: string): Grouped {
  const groups: Group[] = [];
  const leftOut: LeftOut<NotFlagged>[] = [];
  for (const [index, target] of targets.entries()) {
    const uri = uriOf(target);
    if (!uri) leftOut.push({ target: index, why: 'noUri' });
    else if ([authorOf(target), uri].includes(to))
      leftOut.push({ target: index, why: 'recipientIsReported' });
    else groups.push({ object: uri, targets: [index] });
  }
  return { groups, leftOut };
}

function byAuthor(targets: readonly Target[], to: string): Grouped {
  const groups = new Map<string, { object: string[]; targets: number[] }>();
  const leftOut: LeftOut<NotFlagged>[] = [];
  for (const [index, target] of targets.entries()) {
    const [author, uri] = [authorOf(target), uriOf(target)];
    if (!uri) leftOut.push({ target: index, why: 'noUri' });
    else if (!author) leftOut.push({ target: index, why: 'noAuthor' });
    else if (author === to) leftOut.push({ target: index, why: 'recipientIsReported' });
    else {
      const group = groups.get(author) ?? { object: [author], targets: [] };
      if (!group.object.includes(uri)) group.object.push(uri);
      group.targets.push(index);
      groups.set(author, group);
    }
  }
  return { groups: [...groups.values()], leftOut };
}

const isWeb = (uri: string | undefined): uri is string => /^https?:/i.test(uri ?? '');

/** The ActivityPub id of a target; its page's address where it has no other. */
function uriOf({ uri, url }: Target): string | undefined {
  return [uri, url].find(isWeb);
}

/** The actor who published a target; an account is its own. */
function authorOf(target: Target): string | undefined {
  const own = target.kind === 'account' || target.kind === 'profile' ? uriOf(target) : undefined;
  return [target.author?.uri, own, target.author?.url].find(isWeb);
}
