/** The beginning of a text, and no half of a character: at most so many UTF-16 units, which are never fewer than code points. */
export const cut = (text: string, most: number): string => whole(text.slice(0, most));

/** A text without halves of characters, which no receiver takes. */
export const whole = (text: string): string => text.replace(/\p{Cs}/gu, '');
