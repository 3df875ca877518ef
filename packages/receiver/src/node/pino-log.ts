import { pino, type Level } from 'pino';
import { describeError, type Log } from '../ports/log.ts';

/** How much is logged. */
export type LogLevel = Level | 'silent';

/** A log in lines of JSON on standard error: requests as `info`, faults as `error`. */
export function createPinoLog(level: LogLevel): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
  return {
    request: (line) => logger.info(line, 'request'),
    fault: (line, error) => logger.error({ ...line, error: describeError(error) }, 'fault'),
  };
}
