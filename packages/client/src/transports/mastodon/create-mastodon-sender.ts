import { toMastodonReports } from '@report-this/bridges/mastodon';
import { receiverUrl } from '../../receiver-url.ts';
import { forwarder } from '../forward.ts';
import type { ForwardingSender } from '../forwarded.ts';
import { buildOffer, shortened } from '../offer/build-offer.ts';
import type { OfferedCode } from '../offer/catalogue.ts';
import type { SenderOptions } from '../sender-options.ts';
import { openWay, type Way } from '../way.ts';
import { instanceForm, reportForm } from './answers.ts';
import { type Found, lookUp } from './look-up.ts';

/** What a sender to a Mastodon server can be told. */
export interface MastodonSenderOptions extends SenderOptions {
  /** The server's address, such as `https://social.example`. The token needs `write:reports`, `read:search` and `read:accounts`. */
  readonly instance: string | URL;

  /**
   * Whether the author's own server is told too. It is a choice of the person who reports: ask them.
   * @default false
   */
  readonly isForwarded?: boolean;
}

// What its four categories say; `legal` is the basis, not a reason.
const REASONS: readonly OfferedCode[] = ['terms.spam', 'terms.other', 'other.unspecified'];

// A comment has 1000 characters, and the reason's code stands before the words.
const EXPLANATION = 1000 - '[other.unspecified] '.length;

/** Days in which an account can appeal against a decision on it. */
const APPEAL_WINDOW_DAYS = 20;

/**
 * Makes a sender that files flags as reports at a Mastodon server, one per author, with the account's own session.
 * Mastodon has no way to recognise a report that is sent again: what has no answer is not repeated.
 * @example const sender = createMastodonSender({ instance: 'https://social.example', accessToken });
 */
export function createMastodonSender(options: MastodonSenderOptions): ForwardingSender {
  const address = receiverUrl(options.instance);

  const submitFlag = forwarder(
    {
      address,
      async write(flag, way) {
        const found: Found[] = [];
        for (const target of flag.targets) found.push(await lookUp(target, way));
        // the bridge asks by target and by author: both carry the target's place
        const targets = flag.targets.map((target, index) => ({ ...target, author: { id: String(index) } }));
        const { reports, leftOut } = toMastodonReports(
          { ...flag, targets },
          {
            accountIdOf: ({ id }) => found[Number(id)]?.account,
            statusIdOf: ({ author }) => found[Number(author?.id)]?.status,
            rules: await rulesOf(flag.claim.policyIds, way),
            isForwarded: options.isForwarded ?? false,
          },
        );
        const filings = reports.map(({ targets, report }) => ({
          targets,
          question: { method: 'POST', path: '/api/v1/reports', body: report, isOnce: true } as const,
        }));
        return { filings, leftOut };
      },
      file: async (question, way) => (await way.ask(question, reportForm)).id,
    },
    options,
  );

  return {
    submitFlag,
    async readOffer({ locale, signal } = {}) {
      const { title, rules = [] } = await readInstance(openWay(address, options, { signal }), locale);
      const policies = rules
        .filter(({ text }) => text.trim() !== '')
        .map(({ id, text }) => ({ id, title: shortened(text) }));
      return buildOffer({
        address,
        name: title,
        words: options.words,
        targetKinds: ['post', 'comment', 'account', 'profile'],
        accepts: (reason) => REASONS.includes(reason),
        explanation: EXPLANATION,
        policies,
        appealWindowDays: APPEAL_WINDOW_DAYS,
      })!;
    },
  };
}

/** The server's rules among the policies that a claim names: an id that it does not know would be refused. */
async function rulesOf(policyIds: readonly string[] | undefined, way: Way): Promise<Record<string, string>> {
  if (!policyIds?.length) return {};
  const { rules = [] } = await readInstance(way);
  return Object.fromEntries(rules.map(({ id }) => [id, id]));
}

const readInstance = (way: Way, locale?: string) =>
  way.ask({ method: 'GET', path: '/api/v2/instance', isPublic: true, locale }, instanceForm);
