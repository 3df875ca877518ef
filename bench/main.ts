// node --conditions=@report-this/source --import tsx bench/main.ts [name]: runs one comparison, or all of them.
const COMPARISONS: Readonly<Record<string, () => Promise<void>>> = {
  element: async () => (await import('./element/compare.ts')).compareElement(),
  intake: async () => (await import('./intake/compare.ts')).compareIntake(),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in COMPARISONS));
if (unknown.length > 0) {
  console.error(
    `No such comparison: ${unknown.join(', ')}. There are: ${Object.keys(COMPARISONS).join(', ')}.`,
  );
  process.exit(1);
}
for (const name of names.length > 0 ? names : Object.keys(COMPARISONS)) await COMPARISONS[name]!();
