/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { createHash } from 'node:crypto';
import {
  answers,
  broken,
  ifReceipt,
  ifStatus,
  isFlag,
  isStatus,
  json,
  type Sabotage,
  status,
  wiretap,
  withBody,
  withKey,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/receipt.ts`. */
export const receiptSabotages: readonly Sabotage[] = [
  broken(
    'receipt.created',
    'answers 200 at once',
    answers((seen) => isFlag(seen) && seen.isAlone(), ifStatus(201, status(200))),
  ),
  broken(
    'receipt.form',
    'leaves out next',
    answers(isFlag, ifReceipt(json((receipt) => delete receipt.next))),
  ),
  broken(
    'receipt.flag-id',
    'names its own row',
    answers(isFlag, ifReceipt(json((receipt) => (receipt.flagId = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60')))),
  ),
  broken(
    'receipt.token-bits',
    'gives short tokens',
    otherTokens((token) => token.slice(0, 12)),
  ),
  broken(
    'receipt.token-secret',
    'derives the token from the id',
    otherTokens((_, id) => createHash('sha256').update(id).digest('hex')),
  ),
  broken(
    'receipt.status-url',
    'puts the token in the query',
    answers(
      isFlag,
      ifReceipt(
        json((receipt) => (receipt.statusUrl = receipt.statusUrl.replace('#', `?token=${receipt.token}#`))),
      ),
    ),
  ),
  broken(
    'receipt.reference',
    'gets the check symbol wrong',
    answers(
      (seen) => isFlag(seen) || isStatus(seen),
      ifReceipt(
        json(
          (document) =>
            (document.reference = document.reference.replace(/.$/, (symbol: string) =>
              symbol === 'U' ? '*' : 'U',
            )),
        ),
      ),
    ),
  ),
  broken(
    'receipt.completeness',
    'calls every notice complete',
    answers(isFlag, ifReceipt(json((receipt) => (receipt.completeness = { article16: true, missing: [] })))),
  ),
  broken(
    'receipt.digest',
    'writes odd numbers in its own way',
    answers(
      ({ text }) => text.includes('org.example.numbers'),
      ifReceipt(json((receipt) => (receipt.digest = `sha-256:${'0'.repeat(64)}`))),
    ),
  ),
];

function otherTokens(make: (token: string, flagId: string) => string): Sabotage['wrap'] {
  const real = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const presented = seen.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    const token = real.get(presented);
    const response = await pass(token ? withKey(seen, token) : undefined);
    if (!isFlag(seen) || response.status >= 300) return response;
    const body = await response.clone().text();
    const receipt = JSON.parse(body) as { token: string; flagId: string };
    const other = make(receipt.token, receipt.flagId);
    real.set(other, receipt.token);
    return withBody(response, body.replaceAll(receipt.token, other));
  });
}
