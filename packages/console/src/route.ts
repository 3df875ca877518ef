/** Which room of the console an address names. */
export type Route =
  | { readonly room: 'queue' }
  | { readonly room: 'endpoints' }
  | { readonly room: 'case'; readonly caseId: string };

/** Reads the fragment of an address, such as `#/cases/0192…`; what it does not know is the queue. */
export function routeOf(hash: string): Route {
  if (hash === '#/endpoints') return { room: 'endpoints' };
  const [, encoded] = /^#\/cases\/([^/]+)$/.exec(hash) ?? [];
  const caseId = encoded === undefined ? undefined : decoded(encoded);
  return caseId ? { room: 'case', caseId } : { room: 'queue' };
}

/** The fragment that leads to a room. */
export function hashOf(route: Route): string {
  if (route.room === 'endpoints') return '#/endpoints';
  return route.room === 'case' ? `#/cases/${encodeURIComponent(route.caseId)}` : '#/cases';
}

/** The moderator key of a link like `#key=…`; undefined when the fragment holds none. */
export function keyIn(hash: string): string | undefined {
  return new URLSearchParams(hash.slice(1)).get('key')?.trim() || undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
