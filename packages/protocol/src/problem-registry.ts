// The one registry of refusals (SPEC §9.2), in two tables so that a browser that only has to know the names can leave the
// titles out. Handlers add rows here, never a type of their own; a name that lacks its title does not compile.

const STATUSES = {
  'malformed-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'challenge-required': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'request-timeout': 408,
  'flag-id-conflict': 409,
  'illegal-move': 409,
  gone: 410,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'invalid-flag': 422,
  'invalid-decision': 422,
  'invalid-message': 422,
  'invalid-webhook': 422,
  'reason-not-offered': 422,
  'target-kind-not-accepted': 422,
  'evidence-forbidden': 422,
  'outside-area-of-expertise': 422,
  'rate-limited': 429,
  internal: 500,
  'not-accepting': 503,
} as const satisfies Record<string, number>;
/** A refusal's name in the registry: the last part of its `type` (SPEC §9.2). */
export type ProblemName = keyof typeof STATUSES;

const TITLES: Readonly<Record<ProblemName, string>> = {
  'malformed-request': 'The request cannot be read.',
  unauthenticated: 'This needs a valid credential.',
  forbidden: 'This credential does not allow that.',
  'challenge-required': 'Solve the challenge first.',
  'not-found': 'There is nothing here that you may see.',
  'method-not-allowed': 'This address does not answer to that method.',
  'request-timeout': 'The request took too long to arrive.',
  'flag-id-conflict': 'This flag id was used for another flag.',
  'illegal-move': 'The state does not allow that.',
  gone: 'This is no longer here.',
  'payload-too-large': 'The request is too large.',
  'unsupported-media-type': 'Send JSON as application/json.',
  'invalid-flag': 'The flag is not valid.',
  'invalid-decision': 'The decision is not valid.',
  'invalid-message': 'The message is not valid.',
  'invalid-webhook': 'What is asked of the webhook is not valid.',
  'reason-not-offered': 'This reason is not offered here.',
  'target-kind-not-accepted': 'Targets of this kind are not accepted here.',
  'evidence-forbidden': 'Evidence of this kind must not be sent for this reason.',
  'outside-area-of-expertise': 'This is outside the area of expertise.',
  'rate-limited': 'Too many requests just now.',
  internal: 'Something failed here.',
  'not-accepting': 'Nothing is accepted just now.',
};

/** The names of the registry in the order of the table. */
export const PROBLEM_NAMES = /* @__PURE__ */ Object.keys(STATUSES) as [ProblemName, ...ProblemName[]];

type Problems = {
  readonly [Name in ProblemName]: { readonly status: (typeof STATUSES)[Name]; readonly title: string };
};

/** Status and title of each refusal. */
export const PROBLEMS: Problems = /* @__PURE__ */ joined();

function joined(): Problems {
  const rows = PROBLEM_NAMES.map((name) => [name, { status: STATUSES[name], title: TITLES[name] }] as const);
  return Object.fromEntries(rows) as Problems;
}

/** What every type of this protocol begins with; a name of the registry follows. */
export const TYPE_PREFIX = 'urn:report-this:problem:';

/** The registry's name of a problem's type; undefined when it is none that this version knows. */
export function nameOf({ type }: { readonly type: string }): ProblemName | undefined {
  const name = type.startsWith(TYPE_PREFIX) ? type.slice(TYPE_PREFIX.length) : '';
  return Object.hasOwn(STATUSES, name) ? (name as ProblemName) : undefined;
}
