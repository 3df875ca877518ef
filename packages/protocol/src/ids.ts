import * as z from 'zod/mini';

/** A UUID in lower case (RFC 9562); version 7 is advised, because it sorts by time. */
export const Uuid = z
  .string()
  .check(
    z.regex(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      'must be a UUID in lower case',
    ),
  );
export type Uuid = z.infer<typeof Uuid>;
