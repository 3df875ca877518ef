import * as z from 'zod/mini';
import { CaseSummary } from './case.ts';
import { text } from './text.ts';

/** A page of the queue: its cases, and the cursor of the next page when there is one (SPEC §8.2). */
export const CasePage = z.object({
  items: z.array(CaseSummary),
  next: z.optional(text(500)),
});
export type CasePage = z.infer<typeof CasePage>;
