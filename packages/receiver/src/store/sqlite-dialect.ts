import { SqliteDialect, SqliteDriver, type TransactionSettings } from 'kysely';
import { begin, type SqliteDatabase } from './sqlite-database.ts';

/** A dialect that calls `before` whenever a query or a transaction begins, before it does. */
export function createDialect(database: SqliteDatabase, before: () => void): SqliteDialect {
  return new ForewarningDialect(database, before);
}

class ForewarningDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #before: () => void;

  constructor(database: SqliteDatabase, before: () => void) {
    super({ database });
    this.#database = database;
    this.#before = before;
  }

  override createDriver(): SqliteDriver {
    return new ForewarningDriver(this.#database, this.#before);
  }
}

class ForewarningDriver extends SqliteDriver {
  readonly #database: SqliteDatabase;
  readonly #before: () => void;

  constructor(database: SqliteDatabase, before: () => void) {
    super({ database });
    this.#database = database;
    this.#before = before;
  }

  override async acquireConnection(): ReturnType<SqliteDriver['acquireConnection']> {
    const connection = await super.acquireConnection();
    try {
      this.#before();
      return connection;
    } catch (error) {
      await super.releaseConnection();
      throw error;
    }
  }

  /** Begins to write at once unless it only reads: who reads first finds that another has written meanwhile. */
  override async beginTransaction(
    connection: Parameters<SqliteDriver['beginTransaction']>[0],
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === 'read only') await super.beginTransaction(connection);
    else begin(this.#database);
  }

  /** SQLite has ended a transaction itself when its disk was full: to end it again would hide why. */
  override async rollbackTransaction(
    connection: Parameters<SqliteDriver['rollbackTransaction']>[0],
  ): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
