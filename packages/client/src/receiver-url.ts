/**
 * Reads the receiver's URL, relative ones against the page's address. Throws a TypeError when it is no http or https URL:
 * that is a mistake in the page, to be seen while it is built.
 */
export function receiverUrl(receiver: string | URL): URL {
  const page = globalThis.location?.href;
  // no URL.canParse: in Node 20 it refuses addresses with `ü`, once it was asked a few thousand times
  try {
    const url = new URL(receiver, page);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // as for another scheme
  }
  throw new TypeError('The receiver must be an http or https URL, such as https://example.org/report-this.');
}

/** The address of a path of the protocol, which is appended to the receiver's URL (SPEC §2.1). */
export function addressOf(
  receiver: URL,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): URL {
  const address = new URL(receiver);
  address.pathname = receiver.pathname.replace(/\/+$/, '') + path;
  address.hash = '';
  address.search = '';
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) address.searchParams.set(name, value);
  return address;
}
