import {
  answers,
  broken,
  ifProblem,
  ifStatus,
  isFlag,
  isStatus,
  json,
  parse,
  refusingTwice,
  type Sabotage,
  type Seen,
  wiretap,
} from '../sabotage.test-helper.ts';

const isConfirmation = ({ path }: Seen) => path?.endsWith('/confirmation');

/** One broken receiver for each check in `checks/mail.ts`. */
export const mailSabotages: readonly Sabotage[] = [
  broken('mail.confirmed', 'refuses to confirm twice', refusingTwice(isConfirmation)),
  broken(
    'mail.other-code',
    'takes any code',
    answers(
      isConfirmation,
      ifProblem('forbidden', () => new Response('{}', { headers: { 'content-type': 'application/json' } })),
    ),
  ),
  shortened(),
  telling(),
  {
    ...broken('mail.nothing-else', 'writes to who has not confirmed', (receiver) => receiver),
    mails: (mails) => [...mails, 'There is a question about your report.'],
  },
  broken(
    'mail.state',
    'says nothing of the address once it is confirmed',
    answers(
      (seen) => isConfirmation(seen) || isStatus(seen),
      ifStatus(
        200,
        json((document) => {
          if (document.email === 'confirmed') delete document.email;
        }),
      ),
    ),
  ),
];

/** Mails six digits, and takes them for the code that they stand for. */
function shortened(): Sabotage {
  const codes = new Map<string, string>();
  const short = (code: string) => {
    const digits = String(100_000 + ((codes.size * 7919) % 900_000));
    codes.set(digits, code);
    return digits;
  };
  const known = new Map<string, readonly string[]>();
  return {
    check: 'mail.code-bits',
    how: 'mails six digits',
    wrap: wiretap((seen, pass) => {
      const code = isConfirmation(seen) && codes.get(seen.flag?.code);
      return pass(code ? { text: JSON.stringify({ code }) } : undefined);
    }),
    mails(mails, address) {
      const before = known.get(address) ?? [];
      const now = mails.map((mail, index) => before[index] ?? mail.replace(/\b(\w{4}-){3}\w{4}\b/, short));
      known.set(address, now);
      return now;
    },
  };
}

/** Mails the token of the receipt together with the code. */
function telling(): Sabotage {
  const tokens = new Map<string, string>();
  return {
    check: 'mail.no-token',
    how: 'mails the token together with the code',
    wrap: wiretap(async (seen, pass) => {
      const response = await pass();
      const email: unknown = seen.flag?.reporter?.email;
      if (isFlag(seen) && typeof email === 'string')
        tokens.set(email, parse(await response.clone().text())?.token);
      return response;
    }),
    mails: (mails, address) => mails.map((mail) => `${mail}\n${tokens.get(address)}\n`),
  };
}
