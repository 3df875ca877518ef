import * as z from 'zod/mini';

/** A reason code: `group.name`, or `x-vendor.name` for a receiver's own (SPEC §5). */
export const ReasonCode = z
  .string()
  .check(
    z.maxLength(80),
    z.regex(
      /^(x-[a-z0-9]+(-[a-z0-9]+)*|[a-z]+)\.[a-z0-9]+(_[a-z0-9]+)*$/,
      'must be a reason code, such as terms.spam or x-vendor.name',
    ),
  );
export type ReasonCode = z.infer<typeof ReasonCode>;

/** What a reason asks of forms and receivers (SPEC §5.3). */
export const TRAITS = [
  'identity-exempt',
  'no-upload',
  'threat-to-life',
  'terrorist-content',
  'rights-holder',
  'support-card',
] as const;
/** One thing that a reason asks of forms and receivers (SPEC §5.3). */
export const Trait = z.enum(TRAITS);
export type Trait = z.infer<typeof Trait>;

/** How soon a case wants a look, the most urgent first. */
export const PRIORITIES = ['critical', 'high', 'normal'] as const;
/** How soon a case wants a look (SPEC §8.2). */
export const Priority = z.enum(PRIORITIES);
export type Priority = z.infer<typeof Priority>;
