/**
 * A script to read aloud: what a person does, and after each line with `> ` before it what they hear.
 *
 *     press Tab until button "Send report"
 *     > button "Cancel"
 *     > button "Send report"
 *
 * Lines that begin with `#` say what it is about.
 */
export interface Transcript {
  readonly about: string;
  readonly lines: readonly Line[];
}

/** Something done, and what is heard then. */
export interface Line {
  readonly command: string;
  readonly heard: readonly string[];
}

/** Reads a script. */
export function readTranscript(text: string): Transcript {
  const rows = text.split('\n').filter(Boolean);
  const lines: { command: string; heard: string[] }[] = [];
  for (const row of rows.filter((it) => !it.startsWith('#'))) {
    if (row.startsWith('> ')) lines.at(-1)!.heard.push(row.slice(2));
    else lines.push({ command: row, heard: [] });
  }
  return { about: rows.filter((it) => it.startsWith('#')).join('\n'), lines };
}

/** Writes a script as it is read. */
export function writeTranscript({ about, lines }: Transcript): string {
  const blocks = lines.map(({ command, heard }) => [command, ...heard.map((it) => `> ${it}`)].join('\n'));
  return `${about}\n\n${blocks.join('\n\n')}\n`;
}
