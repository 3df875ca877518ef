export { folderMailer } from '../mail/folder-mailer.ts';
export type { SmtpMailerOptions } from '../mail/smtp-mailer.ts';
export { findCompanions } from './companions.ts';
export { configFrom } from './config.ts';
export { createPinoLog, type LogLevel } from './pino-log.ts';
export { RECEIVER_PATH } from './route-request.ts';
export { serve, type ServeOptions, type Server } from './serve.ts';
export type { Mount } from './static-folder.ts';
