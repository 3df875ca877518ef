import { readdirSync, readFileSync } from 'node:fs';

/** What the source says of a noun. */
export interface Documented {
  /** Its doc comment without what it cites. */
  readonly what: string;
  /** The section that the comment cites. */
  readonly section?: string;
  /** The comments of its members. */
  readonly members: ReadonlyMap<string, string>;
}

/** What the doc comments of the schemas say, by noun. */
export function readDocComments(): Map<string, Documented> {
  const folder = new URL('../src/', import.meta.url);
  const blocks = new Map<string, { comment: string; body: string }>();
  for (const file of readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const starts = [
      ...text.matchAll(/(?:^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^(?:export )?const (\w+)\b.*=/gm),
    ];
    starts.forEach((start, index) => {
      const body = text.slice(start.index + start[0].length, starts[index + 1]?.index);
      if (!blocks.has(start[2]!)) blocks.set(start[2]!, { comment: wordsOf(start[1] ?? ''), body });
    });
  }
  const membersOf = (name: string, seen: readonly string[] = []): [string, string][] => {
    const body = blocks.get(name)?.body ?? '';
    const spread = [...body.matchAll(/\.\.\.(\w+)|object\((\w+)\)/g)].map(
      ([, one, other]) => (one ?? other)!,
    );
    const own = [...body.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)[:,]/g)].map(
      ([, comment, member]): [string, string] => [member!, wordsOf(comment!)],
    );
    return [
      ...spread.filter((one) => !seen.includes(one)).flatMap((one) => membersOf(one, [...seen, name])),
      ...own,
    ];
  };
  return new Map(
    [...blocks].map(([name, { comment }]) => {
      const section = /SPEC §(\d+(?:\.\d+)?)/.exec(comment)?.[1];
      const what = comment.replace(/ \(SPEC §[\d.]+\)/, '').replace(/SPEC §[\d.]+, /, '');
      return [name, { what, ...(section !== undefined && { section }), members: new Map(membersOf(name)) }];
    }),
  );
}

function wordsOf(comment: string): string {
  return comment
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
