import * as z from 'zod/mini';
import { Basis } from './claim.ts';
import { ReasonCode, Trait } from './reason.ts';
import { Locale, text } from './text.ts';
import { WebUrl } from './url.ts';
import { Specversion } from './version.ts';

const limit = z.number().check(z.int(), z.minimum(1));

/** A reason as offered: its code, its words in the negotiated language, and what it asks. */
export const OfferedReason = z.object({
  code: ReasonCode,
  label: text(200),
  help: z.optional(text(500)),
  /** The bases that make sense for it; `unsure` always does. */
  bases: z.array(Basis),
  traits: z.array(Trait),
});
export type OfferedReason = z.infer<typeof OfferedReason>;

/** A group of reasons: the first screen of a form shows groups, the finer reasons unfold. */
export const OfferedGroup = z.object({
  code: text(40),
  label: text(200),
  help: z.optional(text(500)),
  /** The reason that a flag carries when the reporter chooses the group and nothing finer. */
  reason: ReasonCode,
  reasons: z.array(OfferedReason).check(z.minLength(1)),
});
export type OfferedGroup = z.infer<typeof OfferedGroup>;

/** The document that tells a client everything it needs to build its form (SPEC §3). */
export const Offer = z.object({
  specversions: z.array(Specversion).check(z.minLength(1)),
  /** The receiver's URL: the paths of this protocol are resolved against it. */
  receiver: WebUrl,
  service: z.object({ name: text(200), url: z.optional(WebUrl) }),
  /** The language of the words in this document. */
  locale: Locale,
  /** The languages that this document can be had in. */
  locales: z.array(Locale).check(z.minLength(1)),
  groups: z.array(OfferedGroup).check(z.minLength(1)),
  targetKinds: z.array(text(40)).check(z.minLength(1)),
  reporterRoles: z.array(text(40)).check(z.minLength(1)),
  limits: z.object({ bodyBytes: limit, targets: limit, explanation: limit }),
  /** The statement of good faith to show for a legal notice; a flag names it by `textId`. */
  goodFaith: z.object({ textId: text(100), text: text(1000) }),
  policies: z.optional(z.array(z.object({ id: text(100), title: text(200), url: z.optional(WebUrl) }))),
  contacts: z.optional(
    z.object({
      users: z.optional(text(500)),
      authorities: z.optional(text(500)),
      trustedFlaggers: z.optional(text(500)),
    }),
  ),
  /** Days in which a decision can be challenged (DSA Art. 20(1): at least six months); absent where nothing is promised. */
  appealWindowDays: z.optional(limit),
  extensions: z.array(text(40)),
});
export type Offer = z.infer<typeof Offer>;
