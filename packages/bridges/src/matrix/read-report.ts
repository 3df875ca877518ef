import * as z from 'zod/mini';
import { read } from '@report-this/protocol';
import { arrive, type Arrival, type Inbound } from '../inbound.ts';
import { readWords } from '../words.ts';
import { type Address, addressOfIdentifier, targetOf } from './address.ts';
import { meaningOf } from './harms.ts';

const id = (sigil: string) =>
  z.string().check(z.maxLength(500), z.regex(new RegExp(`^[${sigil}]\\S+$`), `must begin with ${sigil}`));

const Report = z
  .object({
    roomId: z.optional(id('!')),
    eventId: z.optional(id('$')),
    userId: z.optional(id('@')),
    reason: z.optional(z.nullable(z.string())),
  })
  .check(
    z.refine(({ roomId, userId }) => (roomId === undefined) !== (userId === undefined), {
      error: 'must have either a roomId or a userId',
    }),
  );

/**
 * Reads a report at the stable endpoints as a flag to be: `{roomId, eventId?}` or `{userId}` from the path, and `reason`
 * from the body. The API says nothing of basis and reason; a sender of this protocol writes them before the words.
 */
export function fromMatrixReport(document: unknown, arrival: Arrival): Inbound {
  const result = read(Report, document);
  if (!result.ok) return result;
  const { roomId, eventId, userId, reason } = result.value;
  const words = readWords(reason ?? '');
  const address: Address = userId
    ? { kind: 'user', id: userId }
    : eventId
      ? { kind: 'event', event: eventId, room: roomId }
      : { kind: 'room', id: roomId! };
  const claim = {
    basis: words.basis ?? 'unsure',
    reason: words.reason ?? 'other.unspecified',
    explanation: words.explanation,
  } as const;
  const origin = { system: 'matrix', reference: words.reference } as const;
  return arrive({ targets: [targetOf(address)], claim }, origin, arrival);
}

const Complaint = z.object({
  type: z.literal('complaint'),
  regarding: z
    .string()
    .check(z.maxLength(500), z.regex(/^(?!server:$)\S+$/, 'must be an identifier without spaces')),
  harm: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.string().check(z.maxLength(1024))),
});

/** Reads a complaint by MSC4457 as a flag to be. */
export function fromComplaint(document: unknown, arrival: Arrival): Inbound {
  const result = read(Complaint, document);
  if (!result.ok) return result;
  const { regarding, harm, description } = result.value;
  const { basis, reason, explanation, reference } = readWords(description ?? '');
  const meaning = meaningOf(harm);
  const claim = {
    basis: basis ?? 'unsure',
    reason: reason ?? meaning.reason,
    aggravators: reason ? undefined : meaning.aggravators?.slice(),
    explanation,
  } as const;
  const origin = { system: 'matrix', reason: harm, reference } as const;
  return arrive({ targets: [targetOf(addressOfIdentifier(regarding))], claim }, origin, arrival);
}
