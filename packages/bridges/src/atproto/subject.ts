import * as z from 'zod/mini';
import type { Target } from '@report-this/protocol';

const Did = z.string().check(z.maxLength(400), z.regex(/^did:[a-z]+:[A-Za-z0-9._:%-]+$/, 'must be a DID'));
const AtUri = z
  .string()
  .check(
    z.maxLength(2048),
    z.regex(
      /^at:\/\/(did:[a-z]+:[A-Za-z0-9._:%-]+)\/([A-Za-z0-9.-]+)\/[^\s/]+$/,
      'must be the at:// URI of a record, with a DID',
    ),
  );
const Key = z.string().check(z.minLength(1), z.maxLength(500));

/** What a report is about: an account, a record in one version, or a message in a conversation. */
export const Subject = z.discriminatedUnion('$type', [
  z.object({ $type: z.literal('com.atproto.admin.defs#repoRef'), did: Did }),
  z.object({ $type: z.literal('com.atproto.repo.strongRef'), uri: AtUri, cid: Key }),
  z.object({ $type: z.literal('chat.bsky.convo.defs#messageRef'), did: Did, convoId: Key, messageId: Key }),
]);
export type Subject = z.infer<typeof Subject>;

/** Why a target has no subject. */
export type NoSubject = 'noRecord' | 'noRevision';

/** The kinds of target that the collections of Bluesky hold. */
const KINDS: Readonly<Record<string, string>> = {
  'app.bsky.feed.post': 'post',
  'app.bsky.actor.profile': 'profile',
};

/** The subject of a target; a record needs its revision (CID), so that the report is about what was seen. */
export function subjectOf({ kind, uri, ref, author }: Target): Subject | NoSubject {
  const did = [authorityOf(uri), author?.uri, author?.id].find((it) => Did.safeParse(it).success);

  if (kind === 'message' && ref?.container && did) {
    return {
      $type: 'chat.bsky.convo.defs#messageRef',
      did,
      convoId: ref.container,
      messageId: ref.id,
    };
  }
  if (AtUri.safeParse(uri).success && ref?.revision) {
    return { $type: 'com.atproto.repo.strongRef', uri: uri!, cid: ref.revision };
  }
  const own = authorityOf(uri);
  if ((kind === 'account' || kind === 'profile') && Did.safeParse(own).success) {
    return { $type: 'com.atproto.admin.defs#repoRef', did: own! };
  }
  return AtUri.safeParse(uri).success ? 'noRevision' : 'noRecord';
}

/** The target that a subject names. */
export function targetOf(subject: Subject): Target {
  switch (subject.$type) {
    case 'com.atproto.admin.defs#repoRef':
      return { kind: 'account', uri: subject.did, author: { uri: subject.did } };
    case 'com.atproto.repo.strongRef':
      return {
        kind: KINDS[collectionOf(subject.uri)] ?? 'other',
        uri: subject.uri,
        ref: { type: 'record', id: subject.uri.slice(0, 500), revision: subject.cid },
        author: { uri: authorityOf(subject.uri)! },
      };
    case 'chat.bsky.convo.defs#messageRef':
      return {
        kind: 'message',
        ref: { type: 'message', id: subject.messageId, container: subject.convoId },
        author: { uri: subject.did },
      };
  }
}

/** The collection (NSID) of a record's URI. */
export const collectionOf = (uri: string): string => uri.split('/')[3] ?? '';

/** The DID or handle of an at:// URI, or the DID itself. */
function authorityOf(uri: string | undefined): string | undefined {
  return uri?.startsWith('at://') ? uri.split('/')[2] : uri;
}
