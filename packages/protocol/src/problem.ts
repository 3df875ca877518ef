import * as z from 'zod/mini';
import { Issue } from './issue.ts';
import { text } from './text.ts';
import { Specversion } from './version.ts';

/** The one registry of refusals (SPEC §9.2): name, status and title. Handlers add rows here, never a type of their own. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read.' },
  unauthenticated: { status: 401, title: 'This needs a valid credential.' },
  forbidden: { status: 403, title: 'This credential does not allow that.' },
  'challenge-required': { status: 403, title: 'Solve the challenge first.' },
  'not-found': { status: 404, title: 'There is nothing here that you may see.' },
  'method-not-allowed': { status: 405, title: 'This address does not answer to that method.' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive.' },
  'flag-id-conflict': { status: 409, title: 'This flag id was used for another flag.' },
  'illegal-move': { status: 409, title: 'The state does not allow that.' },
  gone: { status: 410, title: 'This is no longer here.' },
  'payload-too-large': { status: 413, title: 'The request is too large.' },
  'unsupported-media-type': { status: 415, title: 'Send JSON as application/json.' },
  'invalid-flag': { status: 422, title: 'The flag is not valid.' },
  'invalid-decision': { status: 422, title: 'The decision is not valid.' },
  'reason-not-offered': { status: 422, title: 'This reason is not offered here.' },
  'target-kind-not-accepted': { status: 422, title: 'Targets of this kind are not accepted here.' },
  'evidence-forbidden': { status: 422, title: 'Evidence of this kind must not be sent for this reason.' },
  'outside-area-of-expertise': { status: 422, title: 'This is outside the area of expertise.' },
  'rate-limited': { status: 429, title: 'Too many requests just now.' },
  internal: { status: 500, title: 'Something failed here.' },
  'not-accepting': { status: 503, title: 'Nothing is accepted just now.' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemName = keyof typeof PROBLEMS;

/** The names of the registry in the order of the table. */
export const PROBLEM_NAMES = Object.keys(PROBLEMS) as [ProblemName, ...ProblemName[]];

const TYPE_PREFIX = 'urn:report-this:problem:';

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

/** The registry's name of a problem; undefined when it is none that this version knows. */
export function nameOf(problem: Problem): ProblemName | undefined {
  const name = problem.type.startsWith(TYPE_PREFIX) ? problem.type.slice(TYPE_PREFIX.length) : '';
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemName) : undefined;
}
