#!/usr/bin/env node
import { findCompanions } from './companions.ts';
import { configFrom } from './config.ts';
import { serve } from './serve.ts';
import { USAGE } from './usage.ts';

const words = process.argv.slice(2);
if (words.length === 0) await start();
else explain(words.join(' ') === '--help');

async function start(): Promise<void> {
  try {
    const server = await serve({ mounts: findCompanions(), ...configFrom(process.env) });
    const lines = [`Report This is ready: ${server.url}`];
    if (server.newModeratorKey)
      lines.push(
        `Moderators sign in here, shown this once: ${server.url}console/#key=${server.newModeratorKey}`,
      );
    process.stdout.write(`${lines.join('\n')}\n`); // at once: who waits for the first line has the second
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    process.stderr.write(
      `Report This cannot start. ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

function explain(isAsked: boolean): void {
  if (isAsked) process.stdout.write(USAGE);
  else process.stderr.write(USAGE);
  process.exitCode = isAsked ? 0 : 2;
}
