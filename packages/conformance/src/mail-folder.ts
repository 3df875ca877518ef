import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailbox } from './mailbox.ts';

/**
 * Reads a folder with one mail in each file, plain text below a `To:` line and an empty line, as the reference receiver
 * writes it when it is told `REPORT_THIS_MAIL_FOLDER`. A folder that is not there yet holds none.
 */
export function mailFolder(folder: string): Mailbox['read'] {
  return async (address, { signal }) => {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const mails = await Promise.all(
      names.sort().map((name) => readFile(join(folder, name), { encoding: 'utf8', signal })),
    );
    return mails.filter((mail) => isTo(address, mail));
  };
}

function isTo(address: string, mail: string): boolean {
  const [head = ''] = mail.split(/\r?\n\r?\n/, 1);
  const [, to = ''] = /^To:(.*)$/im.exec(head) ?? [];
  return to.toLowerCase().includes(address.toLowerCase());
}
