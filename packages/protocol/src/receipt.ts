import * as z from 'zod/mini';
import { Uuid } from './ids.ts';
import { State } from './lifecycle.ts';
import { Reference } from './reference.ts';
import { Instant, text } from './text.ts';
import { WebUrl } from './url.ts';

/** What DSA Art. 16(2) asks of a notice, by letter: explanation, location, name and e-mail, good faith. */
export const ARTICLE_16_ELEMENTS = ['explanation', 'location', 'identity', 'goodFaith'] as const;

/** Whether a flag is a complete notice in the sense of DSA Art. 16(2); told, never enforced (SPEC §6.5). */
export const Completeness = z.object({
  article16: z.boolean(),
  missing: z.array(z.enum(ARTICLE_16_ELEMENTS)),
});
export type Completeness = z.infer<typeof Completeness>;

/** What a reporter can expect or do next. */
export const NEXT_STEPS = ['review', 'decision', 'confirmEmail', 'readStatus'] as const;

/** A SHA-256 digest as `sha-256:` and 64 hexadecimal digits. */
export const Digest = z
  .string()
  .check(z.regex(/^sha-256:[0-9a-f]{64}$/, 'must be sha-256: and 64 hexadecimal digits'));

/** Proof of intake (SPEC §6). Holding it is what entitles a reporter to read the status. */
export const Receipt = z.object({
  flagId: Uuid,
  reference: Reference,
  receivedAt: Instant,
  state: State,
  /** A page where a person reads the status; the token is in its fragment, which browsers do not send. */
  statusUrl: WebUrl,
  /** The capability with which the reporter reads the status (SPEC §6.3). */
  token: text(200),
  completeness: Completeness,
  /** When a decision can be expected, if the receiver says so. */
  expectedBy: z.optional(Instant),
  next: z.array(z.enum(NEXT_STEPS)),
  /** Whether automated means take part in handling flags (DSA Art. 16(6)). */
  automatedProcessing: z.boolean(),
  /** Digest of the flag's canonical JSON (RFC 8785). */
  digest: Digest,
});
export type Receipt = z.infer<typeof Receipt>;
