/** What any operation can be refused with. */
export const anywhere = ['method-not-allowed', 'rate-limited', 'internal', 'not-accepting'] as const;

/** What an operation with a body can be refused with besides. */
export const withBody = [
  'malformed-request',
  'request-timeout',
  'payload-too-large',
  'unsupported-media-type',
] as const;

/** What an operation of a moderator on something that has an id can be refused with. */
export const ofModerator = [...anywhere, 'unauthenticated', 'not-found'] as const;
