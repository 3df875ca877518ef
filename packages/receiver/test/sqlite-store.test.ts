import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { storeContract } from '@report-this/receiver/testing';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

storeContract('SQLite in memory', { open: () => openSqliteStore(':memory:') });

const folder = temporaryFolder();
let files = 0;
storeContract('SQLite in a file', {
  open: () => openSqliteStore(join(folder, `${++files}.db`)),
  reopen: () => openSqliteStore(join(folder, `${files}.db`)),
});

it('says which file cannot be opened, and what to do', async () => {
  const none = join(folder, 'none/flags.db');
  const other = join(folder, 'other.db');
  writeFileSync(other, 'Not a database, and long enough that nobody takes it for an empty one.'.repeat(20));
  for (const path of [none, folder, other]) {
    await assert.rejects(openSqliteStore(path), {
      name: 'Error',
      message: `${path} cannot be opened as a database. Name an SQLite file, or none yet, in a folder that is there and may be written to.`,
    });
  }
});
