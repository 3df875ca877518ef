import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailer } from '../ports/mailer.ts';

/**
 * Writes mails into a folder instead of sending them, each a file: to see them while developing. Whoever reads the folder
 * reads the addresses of reporters.
 */
export function folderMailer(folder: string): Mailer {
  let count = 0;
  return {
    async send({ to, kind, locale, subject, text }) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const name = `${process.pid}-${String(++count).padStart(4, '0')}-${kind}.txt`;
        const headers = `To: ${to}\nSubject: ${subject}\nContent-Language: ${locale}\n\n`;
        await writeFile(join(folder, name), headers + text, { mode: 0o600 });
        return { outcome: 'sent' };
      } catch (error) {
        return { outcome: 'failed', reason: (error as NodeJS.ErrnoException).code ?? 'not written' };
      }
    },
    close: () => undefined,
  };
}
