/** What a server tells the comparison: its port at first, then the CPU it has used, in microseconds, when asked. */
export type Told = { readonly port: number } | { readonly cpuMicros: number; readonly userMicros: number };

/** Tells the port, answers `usage` and ends on `end`. */
export function answerUsage(port: number): void {
  const tell = (told: Told) => process.send!(told);
  process.on('message', (asked) => {
    if (asked === 'end') process.exit(0);
    const { user, system } = process.cpuUsage();
    tell({ cpuMicros: user + system, userMicros: user });
  });
  tell({ port });
}
