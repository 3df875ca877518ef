import { read, Target } from '@report-this/protocol';

/** The fields of the form. The first ones are in the link that leads to it; the person fills in the others. */
const LINK_FIELDS = ['kind', 'url', 'ref', 'author', 'lang'] as const;
const FIELDS = [
  ...LINK_FIELDS,
  'id',
  'at',
  'reason',
  'explanation',
  'illegal',
  'name',
  'email',
  'capacity',
  'work',
  'goodFaith',
] as const;

/** What stands in the form; a field that is not there is empty. */
export type Filled = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Reads the link to the form. It says what is reported, and nothing in the name of the person who follows it. */
export function linkedFrom(query: (name: string) => string | undefined): Filled {
  const given = LINK_FIELDS.map((name) => [name, query(name) ?? '']);
  return filledFrom(new URLSearchParams(given));
}

/** Reads a form that was sent. */
export function filledFrom(params: URLSearchParams): Filled {
  return Object.fromEntries(FIELDS.map((name) => [name, textOf(params, name)])) as Filled;
}

/** A form sends line breaks as CR LF; the protocol has them as people write them. */
export function textOf(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? '').replace(/\r\n?/g, '\n').trim();
}

/** What the link says is reported; undefined when it says nothing that a flag can be about. */
export function targetOf({ kind, url, ref, author }: Filled, kinds: ReadonlySet<string>): Target | undefined {
  const named = kind || (ref ? 'other' : 'page');
  const found = read(Target, {
    kind: named,
    ...(url && { url }),
    ...(ref && { ref: { type: named, id: ref } }),
    ...(author && { author: { handle: author } }),
  });
  return found.ok && kinds.has(found.value.kind) ? found.value : undefined;
}
