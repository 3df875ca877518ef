import * as z from 'zod/mini';
import { text } from './text.ts';

const offset = z.number().check(z.int(), z.minimum(0));
const nearby = z.optional(z.string().check(z.maxLength(200)));

/** The selectors, each able to be narrowed by `refinedBy`. */
const selectors = <Refinement extends z.ZodMiniType>(refinedBy: Refinement) =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('TextQuoteSelector'),
      exact: text(2000),
      prefix: nearby,
      suffix: nearby,
      refinedBy,
    }),
    z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset, refinedBy }),
    z.object({
      type: z.literal('FragmentSelector'),
      /** Media time `t=12,30` or region `xywh=percent:10,10,40,40` (W3C Media Fragments). */
      value: text(500),
      conformsTo: z.optional(text(500)),
      refinedBy,
    }),
    z.object({ type: z.literal('CssSelector'), value: text(2000), refinedBy }),
    z.object({ type: z.literal('XPathSelector'), value: text(2000), refinedBy }),
    z.object({ type: z.literal('SvgSelector'), value: text(4000), refinedBy }),
  ]);

const endpoint = z.discriminatedUnion('type', [
  z.object({ type: z.literal('CssSelector'), value: text(2000) }),
  z.object({ type: z.literal('XPathSelector'), value: text(2000) }),
]);
const RangeSelector = z.object({
  type: z.literal('RangeSelector'),
  startSelector: endpoint,
  endSelector: endpoint,
});

/** A refinement of a refinement: it ends there. */
export const InnermostLocator = selectors(z.optional(z.never()));

/** A refinement of a locator. */
export const InnerLocator = selectors(z.optional(InnermostLocator));

/**
 * The part of a target that is meant: a selector of the W3C Web Annotation Data Model, refined at most two deep
 * (SPEC §4.4).
 */
export const Locator = z.discriminatedUnion('type', [selectors(z.optional(InnerLocator)), RangeSelector]);
export type Locator = z.infer<typeof Locator>;
