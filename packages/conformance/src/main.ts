#!/usr/bin/env node
import { runCommand } from './command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  report: (text) => process.stdout.write(text),
  complaint: (text) => process.stderr.write(text),
});
