import type { Hmac } from '../intake/hmac.ts';
import type { ReferenceFor } from '../intake/references.ts';
import { openSeal } from '../intake/seal.ts';
import { tokenOf } from '../intake/token.ts';
import { nextTryAt } from '../outbox/retry-table.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { LeasedMail, MailStore } from '../ports/mail-store.ts';
import type { Mail, Mailer } from '../ports/mailer.ts';
import { CODE_DAYS, isCodeOver } from './confirm-email.ts';
import { confirmationCode } from './confirmation-code.ts';
import { writeMail } from './write-mail.ts';

/** What posting works with. */
export interface PostParts {
  readonly store: MailStore;
  readonly mailer: Mailer;
  readonly clock: Clock;
  readonly log: Log;
  readonly sealKey: Buffer;
  readonly codeHmac: Hmac;
  readonly tokenHmac: Hmac;
  readonly referenceFor: ReferenceFor;
  /** The page where a person reads a status; id and token follow in its fragment. */
  readonly statusPage: string;
  /** Who took the flags in, as the letters say. */
  readonly service: string;
}

/** Posts the mails that are due. */
export interface PostOffice {
  /** Posts until nothing is due any more. Asked again meanwhile, it is the same work. */
  work(): Promise<void>;
  /** Begins nothing more, gives back what is on its way, and ends. */
  stop(): Promise<void>;
}

const AT_ONCE = 8;
/** After how long the holder of a mail is taken for dead. */
const LEASE_MS = 120_000;

/** Takes due mails from the store to the mailer, by the table of retries of §11.2.3; what it cannot bring is dropped then. */
export function createPostOffice(parts: PostParts): PostOffice {
  const { store, mailer, clock, log } = parts;
  const stopping = new AbortController();
  let working: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = clock.now();
      const leased = await store.leaseMails({ now, until: now + LEASE_MS, limit: AT_ONCE });
      if (leased.length === 0) return;
      await Promise.all(leased.map(take));
    }
  }

  async function take(leased: LeasedMail): Promise<void> {
    try {
      await post(leased);
    } catch (error) {
      log.fault({ method: 'POST', route: 'mail', status: 0, ms: 0, requestId: '' }, error); // its lease runs out
    }
  }

  async function post(leased: LeasedMail): Promise<void> {
    const startedAt = clock.now();
    const { kind, tries } = leased;
    const tell = (outcome: 'sent' | 'failed' | 'dropped', reason?: string) =>
      log.mail({ kind, tries, outcome, ...(reason && { reason }), ms: clock.now() - startedAt });

    const mail = mailOf(leased, startedAt, parts);
    if (!mail) {
      await store.settleMail(leased, 'done');
      return tell('dropped', 'code over');
    }
    const mailed = await mailer.send(mail, stopping.signal);
    if (mailed.outcome === 'sent') {
      await store.settleMail(leased, 'done');
      return tell('sent');
    }
    if (stopping.signal.aborted) return store.settleMail(leased, 'released');

    const retryAt = mailed.outcome === 'refused' ? 'exhausted' : nextTryAt(tries, clock.now());
    await store.settleMail(leased, retryAt === 'exhausted' ? 'done' : { retryAt });
    tell(retryAt === 'exhausted' ? 'dropped' : 'failed', mailed.reason);
  }

  return {
    work: () => (working ??= run().finally(() => (working = undefined))),
    async stop() {
      stopping.abort();
      await working?.catch(() => undefined);
    },
  };
}

/** Writes the mail; undefined when its code is over before it could be sent. */
function mailOf({ kind, flag }: LeasedMail, now: number, parts: PostParts): Mail | undefined {
  const { email } = openSeal(flag.sealedReporter, flag.id, parts.sealKey) as { readonly email: string };
  const { locale } = JSON.parse(flag.body) as { readonly locale: string };
  const about = { service: parts.service, reference: parts.referenceFor(flag.number) };
  if (kind !== 'confirmation') {
    const url = `${parts.statusPage}#${flag.id}.${tokenOf(flag.id, parts.tokenHmac)}`;
    return writeMail(email, kind, locale, { ...about, url });
  }
  if (isCodeOver(flag.receivedAt, now)) return undefined;
  const code = confirmationCode(flag.id, parts.codeHmac);
  return writeMail(email, kind, locale, { ...about, code, days: CODE_DAYS });
}
