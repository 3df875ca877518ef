/** Reads the URL of a mail server, `smtp://` or `smtps://`; undefined when the text is none. */
export function mailServerUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^smtps?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
