import { readdirSync, readFileSync } from 'node:fs';

/** A vector as it lies in `vectors/`: a flag, and for an invalid one the pointer to what is wrong. */
export interface Vector {
  readonly file: string;
  readonly title: string;
  readonly clause: string;
  readonly pointer?: string;
  readonly flag: unknown;
}

/** Reads the vectors of one folder. */
export function vectorsOf(kind: 'valid' | 'invalid'): Vector[] {
  const folder = new URL(`../vectors/${kind}/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Vector, 'file'>),
    file,
  }));
}
