// Flags and their receipts in a file, one JSON document a line.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';

export function openJournal(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = `${folder}/flags.jsonl`;
  appendFileSync(file, '');
  // A line that a crash tore is no JSON: nobody was given its receipt.
  const entries = readFileSync(file, 'utf8').split('\n').map(parse).filter(Boolean);
  const kept = new Map(entries.map((entry) => [entry.flag.id, entry]));
  return {
    find: (flagId) => kept.get(flagId),
    /** Returns when the entry is on disk (§6.1.2). Its line begins with the break: one torn by a crash spoils no other. */
    append(entry) {
      appendFileSync(file, `\n${JSON.stringify(entry)}`, { flush: true });
      kept.set(entry.flag.id, entry);
    },
  };
}

/** The JSON document that a text is; undefined when it is none. */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
