/** What a reporter's link holds: which flag, and the token that lets them read its status. */
export interface StatusKey {
  readonly flagId: string;
  readonly token: string;
}

/** Reads the fragment of a status link, `#<flag id>.<token>`; undefined when it is none. */
export function statusKeyOf(fragment: string): StatusKey | undefined {
  const [, flagId, token] = /^#?([0-9a-f-]{36})\.(.+)$/.exec(fragment) ?? [];
  return flagId && token ? { flagId, token: decoded(token) } : undefined;
}

/** A link may have been written down with its signs encoded, and cut in the middle of one. */
function decoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
