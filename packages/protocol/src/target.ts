import * as z from 'zod/mini';
import { Locator } from './locator.ts';
import { Instant, Locale, text } from './text.ts';
import { NetworkUri, WebUrl } from './url.ts';

/** The kinds of target that the protocol names (SPEC §4.3). An offer lists the ones a receiver accepts. */
export const TARGET_KINDS = [
  'post',
  'comment',
  'message',
  'media',
  'profile',
  'account',
  'listing',
  'product',
  'review',
  'channel',
  'livestream',
  'ad',
  'app',
  'file',
  'page',
  'link',
  'searchResult',
  'other',
] as const;

/** Who published the target, as far as the page knows. */
export const Author = z.object({
  id: z.optional(text(500)),
  handle: z.optional(text(500)),
  url: z.optional(WebUrl),
  uri: z.optional(NetworkUri),
});
export type Author = z.infer<typeof Author>;

const Ref = z.object({
  type: text(100),
  id: text(500),
  revision: z.optional(text(500)),
  container: z.optional(text(500)),
});

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in lower case'));
const size = z.number().check(z.int(), z.minimum(0));

/** A media file named by its hashes; the bytes never travel (SPEC §4.5). */
export const Media = z.object({
  type: text(100),
  url: z.optional(WebUrl),
  sha256: z.optional(sha256),
  md5: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits in lower case'))),
  pdq: z.optional(sha256),
  width: z.optional(size),
  height: z.optional(size),
  durationMs: z.optional(size),
});
export type Media = z.infer<typeof Media>;

const Snapshot = z.object({ text: text(10_000), sha256: z.optional(sha256), capturedAt: Instant });

/** The thing flagged (SPEC §4.3): a kind and at least one of `url`, `uri` and `ref`. */
export const Target = z
  .object({
    kind: z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/, 'must be a kind of target, such as comment')),
    url: z.optional(WebUrl),
    uri: z.optional(NetworkUri),
    ref: z.optional(Ref),
    author: z.optional(Author),
    contentTypes: z.optional(z.array(text(100)).check(z.maxLength(10))),
    contentDate: z.optional(Instant),
    language: z.optional(Locale),
    locators: z.optional(z.array(Locator).check(z.maxLength(20))),
    media: z.optional(z.array(Media).check(z.maxLength(20))),
    snapshot: z.optional(Snapshot),
    identifiers: z.optional(
      z.object({ ean13: z.optional(z.string().check(z.regex(/^\d{13}$/, 'must be 13 digits'))) }),
    ),
  })
  .check(
    z.refine((target) => Boolean(target.url ?? target.uri ?? target.ref), {
      error: 'must have at least one of url, uri and ref',
    }),
  );
export type Target = z.infer<typeof Target>;
