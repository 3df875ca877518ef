#!/usr/bin/env node
import { findCompanions } from './companions.ts';
import { configFrom } from './config.ts';
import { serve } from './serve.ts';

try {
  const server = await serve({ mounts: findCompanions(), ...configFrom(process.env) });
  process.stdout.write(`Report This is ready: ${server.url}\n`);
  if (server.newModeratorKey) {
    process.stdout.write(
      `Moderators sign in here, shown this once: ${server.url}console/#key=${server.newModeratorKey}\n`,
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(
    `Report This cannot start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
