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

/** What every type of this protocol begins with; a name of the registry follows. */
export const TYPE_PREFIX = 'urn:report-this:problem:';

/** The registry's name of a problem's type; undefined when it is none that this version knows. */
export function nameOf({ type }: { readonly type: string }): ProblemName | undefined {
  const name = type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : '';
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemName) : undefined;
}
