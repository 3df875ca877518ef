/** Writes an instant or a day in words, such as 21 November 2026: the day in UTC, as nobody tells the reader's time zone. */
export function dateIn(language: string, at: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
}
