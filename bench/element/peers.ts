import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of what is measured beside ours: packages of its own, which no other command installs. */
export const PEERS = fileURLToPath(new URL('../peers', import.meta.url));

/** Installs what package-lock.json in that folder says, if it is not there. */
export function installPeers(): void {
  const installed = `${PEERS}/node_modules/.package-lock.json`;
  if (existsSync(installed) && versionsIn(installed) === versionsIn(`${PEERS}/package-lock.json`)) return;
  console.log('Installing what is measured beside ours …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed in ${PEERS}.`);
}

export function versionOf(name: string): string {
  const manifest = readFileSync(`${PEERS}/node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

function versionsIn(lock: string): string {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  return Object.entries(packages)
    .flatMap(([path, { version }]) => (path ? `${path} ${version}` : []))
    .sort()
    .join();
}
