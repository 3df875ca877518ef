/** Writes an instant or a day in words, such as 21 November 2026; with the time of day where asked. */
export function dateIn(language: string, at: string, timeStyle?: 'short'): string {
  // a day has no time zone: 2026-11-21 is that day everywhere
  const zone = at.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(timeStyle && { timeStyle }),
    ...zone,
  }).format(new Date(at));
}
