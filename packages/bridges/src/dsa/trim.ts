const BLANK = '[\\s\\0\\u200b\\u200e\\ufeff]+';
const EDGES = new RegExp(`^${BLANK}|${BLANK}$`, 'gu');

/** Trims a text as the database does: it takes a text of which nothing is left for missing. */
export const trim = (text: string): string => text.replace(EDGES, '');
