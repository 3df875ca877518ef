import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('README.md', import.meta.url));
const LIBRARIES = ['hono', '@hono/node-server', 'kysely', 'libsql', 'zod', 'pino'];

/** Prints a table and puts it into README.md, between the marks of its name, with date and versions. */
export function writeTable(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  measuredWith = provenance(),
): void {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const table = `${measuredWith}\n\n${lines.join('\n')}`;
  console.log(`\n${table}`);
  const text = readFileSync(README, 'utf8');
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(from) + from.length;
  writeFileSync(README, `${text.slice(0, start)}\n\n${table}\n\n${text.slice(text.indexOf(to))}`);
}

function provenance(): string {
  const versions = LIBRARIES.map((library) => `${library} ${versionOf(library)}`);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores; ${versions.join(', ')}. Median (least to most).`;
}

function versionOf(library: string): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve.paths(library)!.map((folder) => `${folder}/${library}/package.json`);
  for (const file of entry) {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return 'unknown';
}
