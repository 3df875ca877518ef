import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MODERATOR_KEY } from './a-server.test-helper.ts';

const main = fileURLToPath(new URL('../src/node/main.ts', import.meta.url));

/** The command `report-this`, ready. */
export interface Process {
  /** The receiver's URL. */
  readonly url: string;
  readonly port: number;
  /** Ends it as a crash would: no signal handler runs. */
  crash(): Promise<void>;
}

/**
 * Starts the command `report-this` as a process of its own, killed when the test file is over, and waits until it is
 * ready. Port 0 is one that is free.
 */
export async function startProcess(
  port: number,
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Process> {
  const child = spawn(process.execPath, ['--conditions=@report-this/source', '--import', 'tsx', main], {
    env: {
      ...process.env,
      PORT: `${port}`,
      REPORT_THIS_DATA: data,
      REPORT_THIS_MODERATOR_KEY: MODERATOR_KEY,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  after(() => child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const { origin, port: listens } = new URL(await readyAt(child));
  return {
    url: `${origin.replace('localhost', '127.0.0.1')}/report-this`,
    port: Number(listens),
    async crash() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** The URL that it says it is ready at. */
function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [, url] = /^Report This is ready: (\S+)$/m.exec(output) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`report-this ended with ${code}:\n${output}`)));
  });
}
