import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import type { Mailbox } from './mailbox.ts';

const run = promisify(exec);

/**
 * Reads a mailbox by a command of the tester's, which finds the address in `MAIL_ADDRESS` and writes a JSON array with the
 * text of each mail that came to it. Rejects when the command fails or writes something else.
 */
export function mailCommand(command: string): Mailbox['read'] {
  return async (address, { signal }) => {
    const { stdout } = await run(command, { signal, env: { ...process.env, MAIL_ADDRESS: address } });
    const mails: unknown = JSON.parse(stdout);
    if (!Array.isArray(mails) || !mails.every((mail) => typeof mail === 'string'))
      throw new TypeError('The command that reads mails must write a JSON array of texts.');
    return mails;
  };
}
