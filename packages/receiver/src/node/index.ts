export { findCompanions } from './companions.ts';
export { configFrom } from './config.ts';
export { createPinoLog, type LogLevel } from './pino-log.ts';
export { RECEIVER_PATH, serve, type ServeOptions, type Server } from './serve.ts';
export type { Mount } from './static-folder.ts';
