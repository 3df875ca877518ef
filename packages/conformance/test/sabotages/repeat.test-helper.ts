import { canonicalJson } from '../../src/canonical-json.ts';
import {
  answers,
  broken,
  ifStatus,
  isFlag,
  refusal,
  type Sabotage,
  status,
  wiretap,
  withBody,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/repeat.ts`. */
export const repeatSabotages: readonly Sabotage[] = [
  broken(
    'repeat.ok',
    'answers 201 again',
    answers((seen) => isFlag(seen) && seen.isAlone(), ifStatus(200, status(201))),
  ),
  broken(
    'repeat.bytes',
    'writes the receipt with other spaces',
    answers(
      isFlag,
      ifStatus(200, async (response) => withBody(response, `${await response.text()} `)),
    ),
  ),
  broken(
    'repeat.other-spelling',
    'compares bytes',
    remembering((first, seen) => first !== seen.text && sameJson(first, seen.text) && 'conflict'),
  ),
  broken(
    'repeat.conflict',
    'does not look at the locale',
    remembering((first, { text }) => sameJson(first, text, 'locale') && !sameJson(first, text) && 'repeat'),
  ),
  broken(
    'repeat.conflict-unknown-member',
    'does not look at members it does not know',
    remembering((first, { text }) => sameJson(first, text, 'colour') && !sameJson(first, text) && 'repeat'),
  ),
  broken(
    'repeat.at-once',
    'takes a flag in as often as it arrives',
    answers((seen) => isFlag(seen) && !seen.isAlone(), ifStatus(200, status(201))),
  ),
];

function remembering(
  judge: (first: string, seen: Parameters<typeof isFlag>[0]) => 'conflict' | 'repeat' | false,
): Sabotage['wrap'] {
  const first = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    if (!isFlag(seen) || !seen.flag?.id) return pass();
    const before = first.get(seen.flag.id);
    const verdict = before !== undefined && judge(before, seen);
    if (verdict === 'conflict') return refusal('flag-id-conflict');
    const response = await pass(verdict === 'repeat' ? { text: before! } : undefined);
    if (response.status === 201) first.set(seen.flag.id, seen.text);
    return response;
  });
}

function sameJson(one: string, other: string, except?: string): boolean {
  const [first, second] = [one, other].map((text) => ({
    ...(JSON.parse(text) as object),
    ...(except && { [except]: null }),
  }));
  return canonicalJson(first) === canonicalJson(second);
}
