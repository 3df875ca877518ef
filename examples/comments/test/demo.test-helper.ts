import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The demonstration as `npm start` runs it, in a process group of its own. */
export interface Demo {
  /** Where it listens, with a slash at the end. */
  readonly url: string;
  /** The link by which a moderator signs in: printed on the first start only. */
  readonly signInLink: string | undefined;
  /** Ends it as a crash would: no signal handler runs. */
  crash(): Promise<void>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
}

/**
 * Runs `npm start` on a data folder and waits until it says that it is ready; port 0 is one that is free. What comes before it is left out: a build
 * would take away the files that tests beside this one are loading.
 */
export async function startDemo(port: number, data: string): Promise<Demo> {
  const started = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, PORT: String(port), REPORT_THIS_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = await readUntilReady(started);
  const exited = once(started, 'close');
  const end = async (signal: NodeJS.Signals) => {
    process.kill(-started.pid!, signal);
    await exited;
  };
  return {
    url: /ready: (\S+)/.exec(output)![1]!,
    signInLink: /(\S+#key=\S+)/.exec(output)?.[1],
    crash: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

function readUntilReady(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (/ready: \S+\n/.test(output)) resolve(output); // the sign-in link is in the same breath
    };
    started.stdout!.on('data', read);
    started.stderr!.on('data', read);
    started.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
}
