import { readdirSync, readFileSync } from 'node:fs';

/** A vector of a document: the noun whose form it has or has not, and for an invalid one where it is wrong. */
export interface Vector {
  /** Its path below `vectors/valid/` or `vectors/invalid/`. */
  readonly file: string;
  readonly title: string;
  readonly clause: string;
  readonly pointer?: string;
  /** A noun of the schema, such as `Receipt`. */
  readonly noun: string;
  readonly document: unknown;
}

type Written = Omit<Vector, 'file' | 'noun' | 'document'> &
  ({ readonly flag: unknown } | { readonly noun: string; readonly document: unknown });

/** Reads all vectors of one kind. Flags lie in the folder itself, other nouns in a folder each. */
export function vectorsOf(kind: 'valid' | 'invalid'): Vector[] {
  const folder = new URL(`../vectors/${kind}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return files
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { title, clause, pointer, ...rest } = JSON.parse(
        readFileSync(new URL(file, folder), 'utf8'),
      ) as Written;
      return {
        file,
        title,
        clause,
        ...(pointer !== undefined && { pointer }),
        ...('flag' in rest ? { noun: 'Flag', document: rest.flag } : rest),
      };
    });
}
