import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MODERATOR_KEY } from './a-server.test-helper.ts';

const main = fileURLToPath(new URL('../src/node/main.ts', import.meta.url));

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

/** Starts the command `report-this` as a process of its own, killed when the test file is over. */
export async function startProcess(
  port: number,
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--conditions=@report-this/source', '--import', 'tsx', main], {
    env: {
      ...process.env,
      PORT: `${port}`,
      REPORT_THIS_DATA: data,
      REPORT_THIS_MODERATOR_KEY: MODERATOR_KEY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  after(() => server.kill('SIGKILL'));
  await once(server.stdout, 'data');
  return server;
}
