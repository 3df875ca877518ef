import * as z from 'zod/mini';
import { Email, text } from './text.ts';

/** The roles of the core; organisations come with the extension `organisations` (SPEC §4.7). */
export const REPORTER_ROLES = ['anonymous', 'reachable', 'account', 'identified'] as const;
/** How much a reporter says of who they are (SPEC §4.7). */
export type ReporterRole = (typeof REPORTER_ROLES)[number];

/** Who flags, by role (SPEC §4.7). Nobody has to be known: DSA Recital 50. */
export const Reporter = z.discriminatedUnion('role', [
  z.object({ role: z.literal('anonymous') }),
  z.object({ role: z.literal('reachable'), email: Email }),
  z.object({
    role: z.literal('account'),
    /** A short-lived JWT that the host's own backend mints; its `sub` is pairwise. */
    assertion: text(4096),
  }),
  z.object({
    role: z.literal('identified'),
    name: text(200),
    email: Email,
    organisation: z.optional(text(200)),
  }),
]);
export type Reporter = z.infer<typeof Reporter>;
