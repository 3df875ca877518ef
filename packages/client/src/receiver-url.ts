/**
 * Reads the receiver's URL, relative ones against the page's address. Throws a TypeError when it is no http or https URL:
 * that is a mistake in the page, to be seen while it is built.
 */
export function receiverUrl(receiver: string | URL): URL {
  const page = globalThis.location?.href;
  const url = URL.canParse(receiver, page) ? new URL(receiver, page) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(
      'The receiver must be an http or https URL, such as https://example.org/report-this.',
    );
  }
  return url;
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
