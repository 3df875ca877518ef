import * as z from 'zod/mini';
import { Measure } from './measure.ts';
import { Country, Day, text } from './text.ts';
import { WebUrl } from './url.ts';

/** The outcomes that a decision can have (SPEC §8.4). `undetermined` is the Dutch code's third outcome: no unambiguous judgement. */
export const OUTCOMES = ['restricted', 'noAction', 'undetermined', 'alreadyGone', 'invalidNotice'] as const;
/** What came of a case (SPEC §8.4). */
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** The law or the terms that a decision rests on (DSA Art. 17(3)(d) and (e)). */
export const Ground = z.object({
  kind: z.enum(['illegal', 'terms']),
  /** The article of law, or the clause of the terms. */
  reference: text(500),
  url: z.optional(WebUrl),
  explanation: text(2000),
});
export type Ground = z.infer<typeof Ground>;

/** A way to challenge a decision (DSA Art. 16(5), 17(3)(f), 20, 21). */
export const Redress = z.object({
  kind: z.enum(['internalComplaint', 'outOfCourt', 'court']),
  url: z.optional(WebUrl),
  /** Where to write, when there is no page. */
  contact: z.optional(text(500)),
  /** The last day to use it. */
  until: z.optional(Day),
});
export type Redress = z.infer<typeof Redress>;

/** Whether automated means found the content or took the decision (DSA Art. 16(6), 17(3)(c)). */
export const Automation = z.object({
  detection: z.boolean(),
  decision: z.enum(['none', 'partly', 'fully']),
});
export type Automation = z.infer<typeof Automation>;

/** The members of a statement of reasons (SPEC §8.4, DSA Art. 17(3)). */
export const statementOfReasons = {
  outcome: Outcome,
  measures: z.array(Measure).check(z.maxLength(10)),
  ground: z.optional(Ground),
  /** Facts and circumstances relied on; free of personal data of the reporter. */
  facts: z.optional(text(5000)),
  automation: Automation,
  /** The DSA Transparency Database's category of the decision, which may differ from the reporter's reason. */
  category: z.optional(
    z
      .string()
      .check(z.regex(/^STATEMENT_CATEGORY_[A-Z_]+$/, 'must be a category of the DSA Transparency Database')),
  ),
  keywords: z.optional(
    z
      .array(
        z.string().check(z.regex(/^KEYWORD_[A-Z_]+$/, 'must be a keyword of the DSA Transparency Database')),
      )
      .check(z.maxLength(10)),
  ),
  /** Where the restriction holds; absent means everywhere the service is offered. */
  territories: z.optional(z.array(Country).check(z.maxLength(60))),
  appliedOn: z.optional(Day),
};
