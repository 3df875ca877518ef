import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { writeTable } from '../write-table.ts';
import { load } from './load.ts';
import type { Told } from './usage.ts';

const VARIANTS = [
  { name: 'bare `node:http`, JSON parsed and written back', file: 'echo.ts' },
  { name: 'the same, with the flag read by the protocol', file: 'read.ts' },
  { name: 'the whole intake, durable on SQLite', file: 'receiver.ts' },
] as const;
const CONNECTIONS = 64;
const WARM_UP_SECONDS = 3;
const SECONDS = 3;
const ROUNDS = 5;

interface Subject {
  readonly name: string;
  readonly process: ChildProcess;
  readonly port: number;
  readonly rounds: Round[];
}

interface Round {
  readonly cpuMicros: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Compares the CPU that the intake of a flag costs with a bare echo, each server a process of its own, in turns. */
export async function compareIntake(): Promise<void> {
  pin(process.pid, 1);
  const subjects: Subject[] = [];
  try {
    for (const variant of VARIANTS) subjects.push(await start(variant.name, variant.file));
    for (const { port } of subjects) await load(port, CONNECTIONS, WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const subject of subjects) subject.rounds.push(await measure(subject));
    }
  } finally {
    for (const { process: server } of subjects) server.send('end');
  }
  report(subjects);
}

async function start(name: string, file: string): Promise<Subject> {
  const server = fork(bundle(file), { execArgv: [] });
  const [told] = (await once(server, 'message')) as [Told];
  pin(server.pid!, 0);
  return { name, process: server, port: 'port' in told ? told.port : 0, rounds: [] };
}

/** As it is published: tsx, which runs the sources, names every function it meets, and that costs a tenth. */
function bundle(file: string): string {
  const outfile = fileURLToPath(
    new URL(`../../node_modules/.cache/bench/${file.replace('.ts', '.mjs')}`, import.meta.url),
  );
  buildSync({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@report-this/source'],
    external: ['hono', 'hono/*', '@hono/*', 'kysely', 'libsql', 'pino', 'zod', 'zod/*'],
  });
  return outfile;
}

/** The server on one core, the load on the other, where the system has `taskset`. */
function pin(pid: number, core: number): void {
  spawnSync('taskset', ['-a', '-p', '-c', `${core}`, `${pid}`], { stdio: 'ignore' });
}

async function measure({ process: server, port }: Subject): Promise<Round> {
  const before = await cpuOf(server);
  const { requests, seconds, latencies } = await load(port, CONNECTIONS, SECONDS);
  return {
    cpuMicros: ((await cpuOf(server)) - before) / requests,
    perSecond: requests / seconds,
    p50: latencies[Math.floor(requests * 0.5)]!,
    p99: latencies[Math.floor(requests * 0.99)]!,
  };
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('usage');
  const [told] = (await once(server, 'message')) as [Told];
  return 'cpuMicros' in told ? told.cpuMicros : NaN;
}

function report(subjects: readonly Subject[]): void {
  const floor = subjects[0]!.rounds;
  const rows = subjects.map(({ name, rounds }) => {
    const ratios = rounds.map(({ cpuMicros }, index) => cpuMicros / floor[index]!.cpuMicros);
    return [
      name,
      spread(ratios, 2),
      spread(rounds.map(({ cpuMicros }) => cpuMicros)),
      spread(rounds.map(({ perSecond }) => perSecond)),
      `${spread(rounds.map(({ p50 }) => p50))} / ${spread(rounds.map(({ p99 }) => p99))}`,
    ];
  });
  writeTable('intake', ['server', 'CPU × echo', 'CPU, µs a flag', 'flags a second', 'ms p50 / p99'], rows);
}

/** The median, and the least and the most. */
function spread(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((one, other) => one - other);
  const [median, least, most] = [sorted[sorted.length >> 1]!, sorted[0]!, sorted.at(-1)!];
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}
