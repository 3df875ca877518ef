import * as z from 'zod/mini';
import { Claim } from './claim.ts';
import { Evidence } from './evidence.ts';
import { Uuid } from './ids.ts';
import { Reporter } from './reporter.ts';
import { Target } from './target.ts';
import { Instant, Locale, text } from './text.ts';
import { WebUrl } from './url.ts';
import { Specversion } from './version.ts';

const MAX_EXTENSION_UNITS = 8192;

/** Namespaced members of others, such as `com.example.thread` (SPEC §4.1). */
export const Extensions = z
  .record(
    z
      .string()
      .check(z.regex(/^[a-z0-9]+([.-][a-z0-9]+)+$/, 'must be a namespaced name, such as com.example.thread')),
    z.unknown(),
  )
  .check(
    z.refine((members) => JSON.stringify(members).length <= MAX_EXTENSION_UNITS, {
      error: `must be at most ${MAX_EXTENSION_UNITS} characters as JSON`,
    }),
  );

const Context = z.object({
  surface: z.optional(text(100)),
  pageUrl: z.optional(WebUrl),
  client: z.optional(text(100)),
});

const content = {
  /** Language of the receipt and of later messages. */
  locale: Locale,
  /** One notice may name several items (DSA Recital 50). */
  targets: z.array(Target).check(z.minLength(1), z.maxLength(50)),
  claim: Claim,
  reporter: Reporter,
  evidence: z.optional(z.array(Evidence).check(z.maxLength(20))),
  context: z.optional(Context),
  /** The id or the reference of an earlier flag that this one follows. */
  relatesTo: z.optional(text(100)),
  /** Namespaced members of others, such as `com.example.thread`. */
  extensions: z.optional(Extensions),
};

/** What one reporter says about one or more targets; it never changes (SPEC §4). */
export const Flag = z.object({
  specversion: Specversion,
  /** Names the flag; sending it again is a repeat, not another flag (SPEC §6.2). */
  id: Uuid,
  /** The sender's clock, informative only. */
  createdAt: Instant,
  ...content,
});
export type Flag = z.infer<typeof Flag>;

/** A flag as a form holds it: the client adds `specversion`, `id` and `createdAt`. */
export const FlagDraft = z.object(content);
export type FlagDraft = z.infer<typeof FlagDraft>;
