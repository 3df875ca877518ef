import type { Author, Claim, Reference, Target } from '@report-this/protocol';
import type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
import { wordsOf } from '../words.ts';

/** The server's default limit of `comment`; Ruby counts code points. */
export const COMMENT_LIMITS = { codePoints: 1000 } as const;

/** The body of `POST /api/v1/reports`. */
export interface MastodonReport {
  readonly account_id: string;
  readonly status_ids: readonly string[];
  readonly comment: string;
  /** Whether the author's own server is told. */
  readonly forward: boolean;
  readonly category: 'spam' | 'legal' | 'violation' | 'other';
  readonly rule_ids?: readonly string[];
}

/** Why a target is in no report. */
export type NotReported = 'unknownAccount' | 'unknownStatus';

/** What the server calls things, looked up beforehand. */
export interface MastodonOptions {
  /** The account's id at the server (`GET /api/v1/accounts/lookup`). */
  readonly accountIdOf: (author: Author) => string | undefined;
  /** The status's id at the server (`GET /api/v2/search?resolve=true`). */
  readonly statusIdOf: (target: Target) => string | undefined;
  /** The server's rule for each of the policies that a claim may name. @default none: reports name no rule */
  readonly rules?: Readonly<Record<string, string>>;
  /** What the reporter chose. @default false */
  readonly isForwarded?: boolean;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

/** Writes a flag as reports to a Mastodon server, one per author. Who flagged is not in them. */
export function toMastodonReports(
  flag: Forwarded,
  options: MastodonOptions,
): Outbound<MastodonReport, NotReported> {
  const accounts = new Map<string, { targets: number[]; statusIds: string[] }>();
  const leftOut: LeftOut<NotReported>[] = [];

  for (const [index, target] of flag.targets.entries()) {
    const isAccount = target.kind === 'account' || target.kind === 'profile';
    const accountId = options.accountIdOf(isAccount ? ownAuthor(target) : (target.author ?? {}));
    const statusId = isAccount ? undefined : options.statusIdOf(target);
    if (!accountId) leftOut.push({ target: index, why: 'unknownAccount' });
    else if (!isAccount && !statusId) leftOut.push({ target: index, why: 'unknownStatus' });
    else {
      const account = accounts.get(accountId) ?? { targets: [], statusIds: [] };
      account.targets.push(index);
      if (statusId && !account.statusIds.includes(statusId)) account.statusIds.push(statusId);
      accounts.set(accountId, account);
    }
  }

  const shared = sharedMembers(flag, options);
  const reports = [...accounts].map(([accountId, { targets, statusIds }]): Carried<MastodonReport> => ({
    targets,
    report: { account_id: accountId, status_ids: statusIds, ...shared },
  }));
  return { reports, leftOut };
}

function sharedMembers(flag: Forwarded, { rules = {}, isForwarded = false, reference }: MastodonOptions) {
  const { claim } = flag;
  const ruleIds = (claim.policyIds ?? []).flatMap((id) =>
    Object.hasOwn(rules, id) ? (rules[id] ?? []) : [],
  );
  const category = categoryOf(claim, ruleIds);
  return {
    comment: wordsOf(flag, { tags: [claim.reason], reference, limits: COMMENT_LIMITS }),
    forward: isForwarded,
    category,
    // the server takes any report with rules for a violation
    ...(category === 'violation' && { rule_ids: [...new Set(ruleIds)] }),
  };
}

function categoryOf({ basis, reason }: Claim, ruleIds: readonly string[]): MastodonReport['category'] {
  if (basis === 'illegal') return 'legal';
  if (reason === 'terms.spam' || reason === 'terms.flooding') return 'spam';
  return ruleIds.length > 0 ? 'violation' : 'other';
}

/** An account flagged is its own author. */
function ownAuthor({ author, uri, url }: Target): Author {
  return { ...(uri && { uri }), ...(url && { url }), ...author };
}
