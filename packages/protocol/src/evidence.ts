import * as z from 'zod/mini';
import { text } from './text.ts';
import { WebUrl } from './url.ts';

/** A pointer to what supports a claim: a link, a hash or a note. Never a copy (SPEC §4.8). */
export const Evidence = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link'), url: WebUrl, description: z.optional(text(500)) }),
  z.object({
    type: z.literal('hash'),
    algorithm: z.enum(['sha256', 'md5', 'pdq']),
    value: z
      .string()
      .check(z.regex(/^([0-9a-f]{32}|[0-9a-f]{64})$/, 'must be 32 or 64 hexadecimal digits in lower case')),
    description: z.optional(text(500)),
  }),
  z.object({ type: z.literal('note'), description: text(2000) }),
]);
export type Evidence = z.infer<typeof Evidence>;
