import type { Message } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { StoredMessage } from '../ports/follow-up-store.ts';

/** SPEC §10.1.4: a question or a reply, without who asked. */
export function messageOf({ id, text, at, inReplyTo }: StoredMessage): Message {
  return {
    id,
    from: inReplyTo === undefined ? 'platform' : 'reporter',
    text,
    at: instantOf(at),
    ...(inReplyTo !== undefined && { inReplyTo }),
  };
}
