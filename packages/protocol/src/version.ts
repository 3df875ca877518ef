import * as z from 'zod/mini';

/** A version of the protocol: `1.` and a minor number. Minor versions only add (SPEC §1.3). */
export const Specversion = z
  .string()
  .check(z.regex(/^1\.(0|[1-9]\d{0,3})$/, 'must be a 1.x version of the protocol, such as 1.0'));
export type Specversion = z.infer<typeof Specversion>;
