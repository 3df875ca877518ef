/** What this store needs of an SQLite driver: the part of better-sqlite3's API that libsql has too. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): unknown;
  close(): void;
  readonly inTransaction: boolean;
}

/** A prepared statement. */
export interface SqliteStatement {
  readonly reader: boolean;
  raw(isRaw: boolean): SqliteStatement;
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  get(parameters: readonly unknown[]): unknown;
  all(parameters: readonly unknown[]): unknown[];
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
}

/** Begins to write. Not by a prepared statement: libsql leaves one that found another writer unfinished, and then nothing can be committed. */
export function begin(database: SqliteDatabase): void {
  database.exec('BEGIN IMMEDIATE');
}
