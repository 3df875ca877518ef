import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A flag of the protocol's collection, and what is to become of it. */
export interface Vector {
  /** The file's name without `.json`. */
  readonly name: string;
  /** A noun phrase. */
  readonly title: string;
  /** The clause that it shows. */
  readonly clause: string;
  readonly flag: unknown;
  /** The member that is wrong (RFC 6901); invalid vectors only. */
  readonly pointer?: string;
}

/** Reads the vectors of the installed `@report-this/protocol`, in the order of their names. Throws when there are none. */
export function readVectors(kind: 'valid' | 'invalid'): Vector[] {
  const manifest = createRequire(import.meta.url).resolve('@report-this/protocol/package.json');
  const folder = join(manifest, '..', 'vectors', kind);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (files.length === 0)
    throw new Error(`There are no vectors in ${folder}. Install @report-this/protocol anew.`);
  return files.map((file) => ({
    name: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Vector, 'name'>),
  }));
}
