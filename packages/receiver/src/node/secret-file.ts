import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 32;

/**
 * The secret of a data folder: made on the first start, readable by its owner alone. A second process that starts at the
 * same time gets the same one. Throws when flags are there and the secret is not: without it no receipt would open.
 */
export function secretOf(folder: string, database: string): Uint8Array {
  const file = join(folder, 'secret');
  if (!existsSync(file)) {
    if (existsSync(database))
      throw new Error(`${database} is there, ${file} is not. Restore it from a backup: receipts need it.`);
    create(file);
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
  if (secret.length !== BYTES)
    throw new Error(`${file} does not hold ${BYTES} bytes in hexadecimal. Restore it from a backup.`);
  return secret;
}

/** Written aside and linked: whoever reads the file finds all of it. */
function create(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}
