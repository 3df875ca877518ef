// The whole intake: limits, reading, the offer, digest, case and receipt, durable in SQLite.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@report-this/receiver/node';
import { answerUsage } from './usage.ts';

const data = mkdtempSync(join(tmpdir(), 'report-this-bench-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true }));
const server = await serve({ port: 0, data });
answerUsage(Number(new URL(server.url).port));
