import * as z from 'zod/mini';

/** Non-empty text of at most `max` Unicode code points. */
export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** A BCP 47 language tag of at most 35 characters. */
export const Locale = z
  .string()
  .check(
    z.maxLength(35),
    z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a BCP 47 language tag, such as nl or pt-BR'),
  );
export type Locale = z.infer<typeof Locale>;

/** An ISO 3166-1 alpha-2 country code in upper case. */
export const Country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'must be a two-letter country code in upper case, such as NL'));
export type Country = z.infer<typeof Country>;

/** An RFC 3339 instant in UTC, ending in `Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** An e-mail address of at most 254 characters. */
export const Email = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>",;:]+@[^\s@.]+(\.[^\s@.]+)+$/, 'must be an e-mail address'));
export type Email = z.infer<typeof Email>;
