import type { Reference } from '@report-this/protocol';
import { type Forwarded, type Outbound, outboundOf } from '../outbound.ts';
import { wordsOf } from '../words.ts';
import { type Address, addressOf, regarding } from './address.ts';
import { harmOf, isGeneral, meaningOf } from './harms.ts';

/** MSC4457 counts bytes. */
export const DESCRIPTION_LIMITS = { bytes: 1024 } as const;
/** The stable endpoints name no limit; this is the one of a flag's explanation with what is written around it. */
const REASON_LIMITS = { codePoints: 2100 } as const;

/** A request to a homeserver, without its base URL and credentials. */
export interface MatrixRequest<Body> {
  readonly method: 'POST';
  readonly path: string;
  readonly body: Body;
}

/** Why a target is in no report. */
export type NotReported = 'noAddress' | 'noRoom' | 'noEndpoint';

/**
 * Writes a flag as reports to the stable endpoints of the Client-Server API: events, rooms and users, one each. Who
 * flagged is not in them.
 */
export function toMatrixReports(
  flag: Forwarded,
  { reference }: { readonly reference?: Reference } = {},
): Outbound<MatrixRequest<{ readonly reason: string }>, NotReported> {
  const { basis, reason } = flag.claim;
  const tags = basis === 'illegal' ? ['illegal', reason] : [reason];
  const body = { reason: wordsOf(flag, { tags, reference, limits: REASON_LIMITS }) };

  return outboundOf(
    flag.targets.map((target) => {
      const address = addressOf(target);
      if (!address) return { why: 'noAddress' };
      const way = endpointOf(address);
      return 'why' in way ? way : { report: { method: 'POST', path: way.path, body } };
    }),
  );
}

function endpointOf(address: Address): { path: string } | { why: NotReported } {
  const api = '/_matrix/client/v3';
  switch (address.kind) {
    case 'event': {
      if (!address.room) return { why: 'noRoom' };
      const [room, event] = [encodeURIComponent(address.room), encodeURIComponent(address.event)];
      return { path: `${api}/rooms/${room}/report/${event}` };
    }
    case 'room':
      return { path: `${api}/rooms/${encodeURIComponent(address.id)}/report` };
    case 'user':
      return { path: `${api}/users/${encodeURIComponent(address.id)}/report` };
    case 'alias':
      return { why: 'noRoom' };
    case 'media':
    case 'server':
    case 'identifier':
      return { why: 'noEndpoint' };
  }
}

/** The body of a complaint by MSC4457. */
export interface Complaint {
  readonly type: 'complaint';
  readonly regarding: string;
  readonly harm: string;
  readonly description?: string;
}

/** How to write complaints. */
export interface ComplaintOptions {
  /** Whether the server speaks the stable names, and not those of the proposals MSC4456 and MSC4457. @default false */
  readonly isStable?: boolean;
  /** The flag's reference here, which is written behind the words, so that both sides can name it. @default none */
  readonly reference?: Reference;
}

/** Writes a flag as complaints by MSC4457, one per target. Who flagged is not in them. */
export function toComplaints(
  flag: Forwarded,
  { isStable = false, reference }: ComplaintOptions = {},
): Outbound<MatrixRequest<Complaint>, 'noAddress'> {
  const { basis, reason, explanation } = flag.claim;
  const harm = harmOf(reason, isStable);
  // the code is written where the harm alone does not give it back, and where something must be described
  const isCodeWritten = meaningOf(harm).reason !== reason || (isGeneral(harm) && !explanation?.trim());
  const tags = [...(basis === 'illegal' ? ['illegal'] : []), ...(isCodeWritten ? [reason] : [])];
  const description = wordsOf(flag, { tags, reference, limits: DESCRIPTION_LIMITS });
  const api = isStable ? 'v1' : 'unstable/org.matrix.msc4457';

  return outboundOf(
    flag.targets.map((target, index) => {
      const address = addressOf(target);
      if (!address) return { why: 'noAddress' };
      const body: Complaint = {
        type: 'complaint',
        regarding: regarding(address),
        harm,
        ...(description && { description }),
      };
      const path = `/_matrix/client/${api}/safety/report/${flag.id}.${index}`;
      return { report: { method: 'POST', path, body } };
    }),
  );
}
