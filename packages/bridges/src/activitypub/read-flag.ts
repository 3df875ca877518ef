import * as z from 'zod/mini';
import { Basis, read, ReasonCode, type Target } from '@report-this/protocol';
import { arrive, type Arrival, type Inbound } from '../inbound.ts';
import { readWords } from '../words.ts';

const Id = z.string().check(z.maxLength(2048), z.regex(/^https?:\/\/\S+$/, 'must be an http or https URI'));
const Thing = z.union([Id, z.object({ id: Id })], { error: 'must be a URI, or an object with an id' });
const Text = z.optional(z.nullable(z.string()));

const Activity = z.object({
  type: z.literal('Flag'),
  id: z.optional(z.nullable(z.string().check(z.maxLength(2048)))),
  actor: Thing,
  object: z.union([Thing, z.array(Thing).check(z.minLength(1), z.maxLength(100))], {
    error: 'must be a URI, or up to 100 of them',
  }),
  content: Text,
  summary: Text,
});

/** The terms that this protocol adds; what other software writes under these names is passed over. */
const Terms = z.object({
  claimBasis: z.catch(z.optional(Basis), undefined),
  reasonCode: z.catch(z.optional(ReasonCode), undefined),
});

/** What the receiver knows and a Flag does not say. */
export interface FlagArrival extends Arrival {
  /** Tells whether a URI is an actor of this server: the author, and not a thing that they published. */
  readonly isLocalActor: (uri: string) => boolean;
}

/**
 * Reads a Flag activity as a flag to be. Its `object` names authors and what they published in one list: one local actor
 * beside other things is their author, and any other actor is a target. Reason and basis are known only where the sender
 * speaks this protocol too. The sending actor is a service, and so the reporter stays anonymous.
 */
export function fromFlagActivity(document: unknown, arrival: FlagArrival): Inbound {
  const result = read(Activity, document);
  if (!result.ok) return result;
  const { id, object, content, summary } = result.value;
  const terms = Terms.safeParse(document).data;
  const words = readWords(content ?? summary ?? '');

  const claim = {
    basis: terms?.claimBasis ?? words.basis ?? 'unsure',
    reason: terms?.reasonCode ?? words.reason ?? 'other.unspecified',
    ...(words.explanation && { explanation: words.explanation }),
  } as const;
  const uris = [...new Set([object].flat().map((thing) => (typeof thing === 'string' ? thing : thing.id)))];
  const origin = {
    system: 'activitypub',
    id: id ?? undefined,
    reason: terms?.reasonCode,
    reference: words.reference,
  } as const;
  return arrive({ targets: targetsOf(uris, arrival.isLocalActor), claim }, origin, arrival);
}

function targetsOf(uris: readonly string[], isActor: (uri: string) => boolean): Target[] {
  const actors = uris.filter(isActor);
  const things = uris.filter((uri) => !actors.includes(uri));
  const [author] = actors;
  if (actors.length === 1 && author && things.length > 0) {
    return things.map((uri) => ({ ...targetOf('post', uri), author: { uri: author } }));
  }
  return [
    ...actors.map((uri) => ({ ...targetOf('account', uri), author: { uri } })),
    ...things.map((uri) => targetOf('post', uri)),
  ];
}

const targetOf = (kind: string, uri: string): Target => ({ kind, uri });
