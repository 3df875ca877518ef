import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The backend of the example, as `node server.mjs` runs it. */
export interface OwnBackend {
  /** The receiver's URL. */
  readonly url: string;
  /** Ends it as a crash would: no signal handler runs. */
  crash(): Promise<void>;
}

/** Runs the backend on a data folder and waits until it says that it is ready. */
export async function startOwnBackend(port: number, data: string): Promise<OwnBackend> {
  const server = fileURLToPath(new URL('../server.mjs', import.meta.url));
  const child = spawn(process.execPath, [server], {
    env: { PORT: String(port), DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await readiness(child);
  return {
    url: `http://localhost:${port}/flags-api`,
    async crash() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => text.includes('is ready') && resolve());
    child.once('exit', (code) => reject(new Error(`The backend ended with ${code} before it was ready.`)));
  });
}
