import * as z from 'zod/mini';
import { Issue } from './issue.ts';
import { type ProblemName, PROBLEMS, TYPE_PREFIX } from './problem-registry.ts';
import { text } from './text.ts';
import { Specversion } from './version.ts';

/** A refusal as RFC 9457 has it, with the members that this protocol adds (SPEC §9). */
export const Problem = z.object({
  /** `urn:report-this:problem:` and a name of the registry; a reader takes unknown ones by their status. */
  type: text(200),
  title: text(200),
  status: z.number().check(z.int(), z.minimum(400), z.maximum(599)),
  /** What happened to this request, and what to do. */
  detail: z.optional(text(1000)),
  /** What is wrong, member by member. */
  issues: z.optional(z.array(Issue)),
  /** The versions that the receiver speaks, when the flag's is none of them. */
  specversions: z.optional(z.array(Specversion)),
  /** Names this request in the receiver's log. */
  requestId: z.optional(text(200)),
});
export type Problem = z.infer<typeof Problem>;

/** Makes a problem of the registry. */
export function problemOf(
  name: ProblemName,
  members: Partial<Omit<Problem, 'type' | 'status'>> = {},
): Problem {
  return { type: TYPE_PREFIX + name, ...PROBLEMS[name], ...members };
}
