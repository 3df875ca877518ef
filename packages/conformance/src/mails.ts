import type { Context, Taken } from './context.ts';
import type { Exchange } from './exchange.ts';
import { expect, expectGranted, expectJson } from './expect.ts';
import { Finding } from './finding.ts';
import { membersOf } from './offer-facts.ts';
import type { Changes } from './sample-flag.ts';

/** A flag whose reporter gave an address, and the code that was mailed there. */
export interface Mailed {
  readonly taken: Taken;
  readonly code: string;
  /** The mails that have come to the address so far. */
  readonly mails: () => Promise<readonly string[]>;
  /** Gives a code back. */
  readonly confirm: (code: string) => Promise<Exchange>;
  /** Reads the status. */
  readonly status: () => Promise<Exchange>;
}

/** Who gives an address, with what goes with it; the plainest role first. */
const ROLES = [{ role: 'reachable' }, { role: 'identified', name: 'Conformance kit' }] as const;

/** Flags as somebody with a fresh address, and waits for the code. */
export async function aMailed(context: Context, changes: Changes = {}): Promise<Mailed> {
  const { reporterRoles, exchange } = await context.offer();
  const who = ROLES.find(({ role }) => reporterRoles.includes(role));
  expect(who !== undefined, 'The offer lists no role of a reporter who gives an address.', exchange);
  const mailbox = context.mailbox();
  const email = mailbox.addressFor((await context.aFlag()).id);
  const taken = await context.take(await context.aFlag({ reporter: { ...who, email }, ...changes }));
  const code = await context.eventually(async (signal) =>
    (await mailsTo(context, email, signal)).map((mail) => mailbox.codeIn(mail)).find(Boolean),
  );
  expect(code !== undefined, `No mail with a code came to ${email} while there was time.`, taken.exchange);
  return {
    taken,
    code,
    mails: async () => (await context.eventually((signal) => mailsTo(context, email, signal))) ?? [],
    confirm: (given) =>
      context.follow({ flagId: taken.flag.id, token: taken.token }, '/confirmation', { code: given }),
    async status() {
      const status = await context.readStatus(taken.flag.id, taken.token);
      expectGranted(status);
      return status;
    },
  };
}

/** How a status says that the address stands. */
export function standingIn(status: Exchange): unknown {
  return membersOf(expectJson(status)).email;
}

async function mailsTo(context: Context, address: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    return await context.mailbox().read(address, { signal });
  } catch (cause) {
    if (signal.aborted) return [];
    throw new Finding(
      `The mailbox cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}
