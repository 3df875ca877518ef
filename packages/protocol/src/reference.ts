import * as z from 'zod/mini';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_SYMBOLS = `${DIGITS}*~$=U`;

/** A short name of a flag for people: `F-XXXX-XXXX-C`, Crockford base32 with a check symbol (SPEC §6.4). */
export const Reference = z
  .string()
  .check(
    z.regex(
      /^F-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z*~$=U]$/,
      'must be a reference, such as F-3JZ9-J6GM-B',
    ),
  );
export type Reference = z.infer<typeof Reference>;

/** Writes a whole number below 2^40 as a reference. */
export function referenceOf(number: number): Reference {
  let digits = '';
  for (let rest = number, place = 0; place < 8; place++, rest = Math.floor(rest / 32))
    digits = DIGITS[rest % 32] + digits;
  return `F-${digits.slice(0, 4)}-${digits.slice(4)}-${CHECK_SYMBOLS[number % 37]}`;
}

/** Reads a reference as a person may type it (lower case, O for 0, I or L for 1, no dashes); undefined when it is none. */
export function readReference(typed: string): Reference | undefined {
  const symbols = typed.trim().toUpperCase().replace(/[\s-]/g, '').replace(/^F/, '');
  const digits = symbols.slice(0, 8).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (symbols.length !== 9) return undefined;
  let number = 0;
  for (const digit of digits) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return undefined;
    number = number * 32 + value;
  }
  const reference = referenceOf(number);
  return reference.endsWith(symbols.slice(8)) ? reference : undefined;
}
