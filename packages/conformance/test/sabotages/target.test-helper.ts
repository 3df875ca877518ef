/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import {
  answers,
  broken,
  ifReceipt,
  isSample,
  json,
  refusing,
  requests,
  type Sabotage,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/target.ts`. */
export const targetSabotages: readonly Sabotage[] = [
  broken(
    'target.kind-unlisted',
    'has another name for it',
    refusing(({ flag }) => flag?.targets?.length === 1 && flag.targets[0]?.kind === 'conformanceKind'),
  ),
  broken(
    'target.no-oracle',
    'promises nothing for pages that it does not know',
    answers(
      ({ flag }) => /[0-9a-f]{12}$/.test(flag?.targets?.[0]?.url ?? ''),
      ifReceipt(json((receipt) => (receipt.next = []))),
    ),
  ),
  broken(
    'target.too-many',
    'takes the first fifty',
    requests(
      (seen) => isSample(seen) && seen.flag.targets.length > 50,
      ({ flag }) => ({ text: JSON.stringify({ ...flag, targets: flag.targets.slice(0, 50) }) }),
    ),
  ),
  broken(
    'target.most',
    'refuses the fiftieth',
    refusing((seen) => isSample(seen) && seen.flag.targets.length === 50),
  ),
  broken(
    'target.all-or-nothing',
    'takes the targets that it likes',
    requests(
      ({ flag }) => flag?.targets?.length === 2,
      ({ flag }) => ({
        text: JSON.stringify({
          ...flag,
          targets: flag.targets.filter(({ kind }: { kind: string }) => kind !== 'conformanceKind'),
        }),
      }),
    ),
  ),
];
