import { type DestinationStream, type Level, pino } from 'pino';
import { describeError, type Log } from '../ports/log.ts';

/** How much is logged. */
export type LogLevel = Level | 'silent';

/** A log in lines of JSON, on standard error unless told otherwise: requests and deliveries as `info`, deliveries that failed as `warn`, faults as `error`. */
export function createPinoLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    request: (line) => logger.info(line, 'request'),
    delivery: (line) => logger[line.outcome === 'delivered' ? 'info' : 'warn'](line, 'delivery'),
    mail: (line) => logger[line.outcome === 'sent' ? 'info' : 'warn'](line, 'mail'),
    notice: (text) => logger.warn(text),
    fault: (line, error) => logger.error({ ...line, error: describeError(error) }, 'fault'),
  };
}
