// Finds optional (platform) packages that a locked package names but package-lock.json leaves out. npm drops
// those that the registry lacks without a word, and the next `npm ci` refuses the lock.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, range]) => !satisfies(resolve(path, name), range))
    .map(([name, range]) => `${path} ${entry.version} wants ${name}@${range}`),
);

console.log(missing.join('\n') || 'package-lock.json holds every optional package.');
process.exitCode = missing.length ? 1 : 0;

/** Looks a package up as Node does: beside the one that asks, then one folder up, and so on. */
function resolve(path, name) {
  for (let folder = path; ; folder = parentOf(folder)) {
    const found = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (found || !folder) return found;
  }
}

function parentOf(path) {
  const cut = path.lastIndexOf('/node_modules/');
  return cut === -1 ? '' : path.slice(0, cut);
}

function satisfies(entry, range) {
  const isExact = /^\d/.test(range);
  return entry !== undefined && (!isExact || entry.version === range);
}
