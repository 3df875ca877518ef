/** The beginning of a text, and how much was left out. Without control characters: it may go to a terminal. */
export function excerptOf(text: string, most: number): string {
  // eslint-disable-next-line no-control-regex -- they are what is meant
  const plain = text.slice(0, most).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
  return text.length > most ? `${plain}… (${text.length - most} more)` : plain;
}
