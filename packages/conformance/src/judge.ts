import type { Check } from './check.ts';
import type { Context } from './context.ts';
import { startDeadline } from './deadline.ts';
import type { Exchange } from './exchange.ts';
import { Finding, Unjudged } from './finding.ts';
import type { Verdict } from './verdict.ts';

const MOST_EVIDENCE = 6;

/**
 * Runs one check against a receiver and says how it came out. Whatever keeps the check from seeing that the clause is kept
 * counts against the receiver: a missing prerequisite, no answer, no time left.
 */
export async function judge(
  check: Check,
  context: Context,
  options: { timeoutMs: number },
): Promise<Verdict> {
  const { id, clause, level, title } = check;
  const log: Exchange[] = [];
  const deadline = startDeadline(options.timeoutMs);
  const startedAt = performance.now();
  const about = { check: { id, clause, level, title } };
  try {
    await check.run(context.during(deadline, log));
    return { ...about, outcome: 'pass', evidence: [], durationMs: performance.now() - startedAt };
  } catch (error) {
    const shown = error instanceof Finding && error.exchanges.length > 0 ? error.exchanges : log;
    return {
      ...about,
      outcome: level === 'MUST' ? 'fail' : 'warn',
      finding: error instanceof Finding ? error.message : `The check itself broke: ${String(error)}`,
      ...(error instanceof Unjudged && { needs: error.needs }),
      evidence: shown.slice(-MOST_EVIDENCE),
      durationMs: performance.now() - startedAt,
    };
  } finally {
    deadline.clear();
  }
}
