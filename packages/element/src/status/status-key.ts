/** What a reporter's link holds: which flag, the token that lets them read its status, and a code from a mail. */
export interface StatusKey {
  readonly flagId: string;
  readonly token: string;
  /** Confirms the address that it was sent to (SPEC §10.3). */
  readonly code?: string | undefined;
}

/** Reads the fragment of a status link, `#<flag id>.<token>` or `…&code=<code>`; undefined when it is none. */
export function statusKeyOf(fragment: string): StatusKey | undefined {
  const [, flagId, token, code] = /^#?([0-9a-f-]{36})\.([^&]+)(?:&code=(.+))?$/.exec(fragment) ?? [];
  return flagId && token ? { flagId, token: read(token), code: code && read(code) } : undefined;
}

/** A link may have been written down with its signs encoded, and may have been cut in the middle of one. */
function read(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
