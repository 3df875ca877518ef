import { join } from 'node:path';
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
