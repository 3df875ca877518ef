import { SqliteDialect, SqliteDriver } from 'kysely';
import type { SqliteDatabase } from './sqlite-database.ts';

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
  readonly #before: () => void;

  constructor(database: SqliteDatabase, before: () => void) {
    super({ database });
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
}
