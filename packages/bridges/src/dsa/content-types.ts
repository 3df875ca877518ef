import type { Target } from '@report-this/protocol';
import type { CONTENT_TYPES } from './enumerations.ts';

type ContentType = (typeof CONTENT_TYPES)[number];

/** Words and media types by which a target says what it is. */
const NAMED: readonly [RegExp, ContentType][] = [
  [/^(application|app)$|android\.package-archive/, 'CONTENT_TYPE_APP'],
  [/^audio(\/|$)/, 'CONTENT_TYPE_AUDIO'],
  [/^image(\/|$)/, 'CONTENT_TYPE_IMAGE'],
  [/^product$/, 'CONTENT_TYPE_PRODUCT'],
  [/^(synthetic(media)?|deepfake|aigenerated)$/, 'CONTENT_TYPE_SYNTHETIC_MEDIA'],
  [/^text(\/|$)/, 'CONTENT_TYPE_TEXT'],
  [/^video(\/|$)/, 'CONTENT_TYPE_VIDEO'],
];

/** What a kind of target is made of, where the target does not say; the other kinds are named in words. */
const OF_KIND: Readonly<Record<string, ContentType>> = {
  post: 'CONTENT_TYPE_TEXT',
  comment: 'CONTENT_TYPE_TEXT',
  message: 'CONTENT_TYPE_TEXT',
  review: 'CONTENT_TYPE_TEXT',
  page: 'CONTENT_TYPE_TEXT',
  listing: 'CONTENT_TYPE_PRODUCT',
  product: 'CONTENT_TYPE_PRODUCT',
  livestream: 'CONTENT_TYPE_VIDEO',
  app: 'CONTENT_TYPE_APP',
};

/** What the database is told about kinds that it has no type for. */
const WORDS_OF_KIND: Readonly<Record<string, string>> = {
  media: 'Media',
  profile: 'Profile',
  account: 'Account',
  channel: 'Channel',
  ad: 'Advertisement',
  file: 'File',
  link: 'Link',
  searchResult: 'Search result',
};

/** The content types of a target: by what it says of itself and of its media, else by its kind. */
export function contentTypesOf({ kind, contentTypes = [], media = [] }: Target): {
  content_type: ContentType[];
  content_type_other?: string;
} {
  const said = [...contentTypes, ...media.map(({ type }) => type)].map((it) => it.trim().toLowerCase());
  const named = said.flatMap((word) => NAMED.find(([pattern]) => pattern.test(word))?.[1] ?? []);
  if (named.length > 0) return { content_type: [...new Set(named)].sort() };

  const known = Object.hasOwn(OF_KIND, kind) ? OF_KIND[kind] : undefined;
  if (known) return { content_type: [known] };
  const words = Object.hasOwn(WORDS_OF_KIND, kind) ? WORDS_OF_KIND[kind] : undefined;
  return { content_type: ['CONTENT_TYPE_OTHER'], content_type_other: words ?? 'Other content' };
}
