import type { Check } from './check.ts';
import { type ContextOptions, createContext } from './context.ts';
import type { Exchange } from './exchange.ts';
import { judge } from './judge.ts';
import { membersOf, textsOf } from './offer-facts.ts';
import type { Verdict } from './verdict.ts';

/** What a run looks at, and how patiently. */
export interface RunOptions extends ContextOptions {
  /** Which checks, in this order. */
  readonly checks: readonly Check[];
  /** Milliseconds that one check may take. @default 20000 */
  readonly timeoutMs?: number;
  /** Told each verdict as it comes. @default nobody */
  readonly onVerdict?: (verdict: Verdict) => void;
  /** Told before the first check which extensions the offer lists, whether they are judged or not. @default nobody */
  readonly onExtensions?: (names: readonly string[]) => void;
}

/** Runs checks one after another, each to its verdict. Rejects with `UnreachableReceiver` before the first when nobody answers. */
export async function run(options: RunOptions): Promise<Verdict[]> {
  const { timeoutMs = 20_000 } = options;
  const context = createContext(options);
  const answer = await knock(context.receiver, options, timeoutMs);
  options.onExtensions?.(extensionsIn(answer));
  const verdicts: Verdict[] = [];
  for (const check of options.checks) {
    const verdict = await judge(check, context, { timeoutMs });
    verdicts.push(verdict);
    options.onVerdict?.(verdict);
  }
  return verdicts;
}

/** Nobody answers at the receiver's URL: there is nothing to judge. */
export class UnreachableReceiver extends Error {
  override readonly name = 'UnreachableReceiver';
}

// any answer will do, a refusal too
async function knock(
  receiver: string,
  options: RunOptions,
  timeoutMs: number,
): Promise<Exchange | undefined> {
  let answer: Exchange | undefined;
  const knocking: Check = {
    id: 'kit.reachable',
    clause: '2.1',
    level: 'MUST',
    title: 'Somebody answers',
    run: async (context) => void (answer = await context.send({})),
  };
  const { outcome, finding } = await judge(knocking, createContext(options), { timeoutMs });
  if (outcome === 'fail') throw new UnreachableReceiver(`${finding} Is the receiver running at ${receiver}?`);
  return answer;
}

// whether the offer has its form is for a check of its own
function extensionsIn(answer: Exchange | undefined): readonly string[] {
  try {
    return textsOf(membersOf(JSON.parse(answer?.response.text ?? '')).extensions);
  } catch {
    return [];
  }
}
