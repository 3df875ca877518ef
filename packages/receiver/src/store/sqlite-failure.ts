import { StoreUnavailableError } from '../ports/store.ts';

/** What SQLite says when it cannot be used now, whatever it was asked for. */
const OF_THE_STORE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CORRUPT|CANTOPEN|NOTADB|NOMEM)/;

/** What to tell of an error: that the store is unavailable, when its code says so, or the error itself. */
export function failureOf(error: unknown): unknown {
  return isOfTheStore(error) ? new StoreUnavailableError(codeOf(error), error) : error;
}

/** Whether the store cannot be used now, rather than that what it was asked for is wrong. */
export function isOfTheStore(error: unknown): boolean {
  return OF_THE_STORE.test(codeOf(error));
}

/** The same methods, whose failures are told by `failureOf`. */
export function tellingFailures<Methods extends object>(methods: Methods): Methods {
  const told = Object.entries(methods).map(([name, method]: [string, (...given: unknown[]) => unknown]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await method(...given);
      } catch (error) {
        throw failureOf(error);
      }
    },
  ]);
  return Object.fromEntries(told) as Methods;
}

function codeOf(error: unknown): string {
  return error instanceof Error ? String((error as { code?: unknown }).code) : '';
}
