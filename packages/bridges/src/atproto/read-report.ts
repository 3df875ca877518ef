import * as z from 'zod/mini';
import { Basis, Locator, read, ReasonCode } from '@report-this/protocol';
import { nearestReason } from '@report-this/protocol/reasons';
import { arrive, type Arrival, type Inbound } from '../inbound.ts';
import { readWords } from '../words.ts';
import { classicTypeOf, meaningOf } from './reason-types.ts';
import { Subject, targetOf } from './subject.ts';

const Report = z.object({
  reasonType: z.string().check(z.minLength(1), z.maxLength(500)),
  subject: Subject,
  reason: z.optional(z.string().check(z.maxLength(20_000))),
  modTool: z.optional(z.object({ name: z.string(), meta: z.optional(z.unknown()) })),
});

/** What a receiver of this protocol writes into `modTool.meta`. Another tool writes something else there. */
const Meta = z.object({
  flagId: z.optional(z.string().check(z.maxLength(100))),
  basis: Basis,
  reason: ReasonCode,
  locators: z.optional(z.array(Locator).check(z.maxLength(20))),
});

/**
 * Reads the input of `com.atproto.moderation.createReport` as a flag to be. The basis is `unsure` unless the sender said
 * more. An appeal is refused: it is against a decision, and no flag.
 */
export function fromCreateReport(document: unknown, arrival: Arrival): Inbound {
  const result = read(Report, document);
  if (!result.ok) return result;
  const { reasonType, subject, reason = '', modTool } = result.value;

  const meaning = meaningOf(reasonType);
  if (meaning === 'appeal') return { ok: false, issues: [APPEAL] };

  const meta = Meta.safeParse(modTool?.meta).data;
  const told = meta && saysTheSame(meta.reason, reasonType) ? meta : undefined;
  const { basis, reference, explanation } = readWords(reason);
  const target = { ...targetOf(subject), ...(told?.locators && { locators: told.locators }) };
  const claim = {
    ...meaning,
    aggravators: told ? undefined : meaning.aggravators?.slice(),
    basis: told?.basis ?? basis ?? 'unsure',
    ...(told && { reason: told.reason }),
    ...(explanation && { explanation }),
  };
  const origin = { system: 'atproto', reason: reasonType, reference, id: told?.flagId } as const;
  return arrive({ targets: [target], claim }, origin, arrival);
}

const APPEAL = {
  pointer: '/reasonType',
  code: 'appeal',
  detail: 'is an appeal against a decision: file it as an appeal, not as a flag',
};

/** A finer reason is believed only where it does not contradict the report's own type. */
function saysTheSame(reason: string, reasonType: string): boolean {
  const fine = nearestReason(reason).atproto;
  return [fine, classicTypeOf(fine)].includes(reasonType) || reasonType.endsWith('#reasonOther');
}
