import { type Browser, launch } from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browsers.mjs';
import { writeTable } from '../write-table.ts';
import { measureOpening } from './open.ts';
import { installPeers, versionOf } from './peers.ts';
import { measureRemains, measureRows, type Remains, type Run } from './run.ts';
import { openSite, type Site } from './site.ts';
import { AROUND, FEED, OWN, PLAIN, type Variant, VARIANTS } from './variants.ts';

const ROWS = 10_000;
const BATCHES = 3;
const ROUNDS = 3;
const OPENINGS = 9;

/** What is demanded of ours: times a plain button at most, and bytes of V8's heap a row at most. */
const TARGETS = [
  { variant: FEED, ratio: 1.05, bytes: 0 },
  { variant: AROUND, ratio: 1.35, bytes: 40 },
  { variant: OWN, ratio: 2.1, bytes: 60 },
];
const MOST_LISTENERS = 4;
const MOST_OPENING_MS = 50;

interface Measured {
  readonly variant: Variant;
  /** By batch, and in each batch by round. */
  readonly batches: Run[][];
  remains?: Remains;
}

/** Compares 10 000 report buttons with 10 000 plain ones and with those of others, and writes both tables. */
export async function compareElement(): Promise<void> {
  installPeers();
  const site = await openSite(VARIANTS);
  const browser = await launch(await chromiumLaunch());
  try {
    const measured = await measureAll(browser, site);
    const openings = [];
    for (let time = 0; time < OPENINGS; time++)
      openings.push(await measureOpening(browser, site.addressOf(AROUND)));
    const version = (await browser.version()).replace('/', ' ');
    report(measured, openings, version);
  } finally {
    await browser.close();
    site.close();
  }
}

/** In turns (A B C … A B C …), so that what else the machine does falls on all alike. */
async function measureAll(browser: Browser, site: Site): Promise<Measured[]> {
  const all: Measured[] = VARIANTS.map((variant) => ({ variant, batches: [] }));
  for (let batch = 0; batch < BATCHES; batch++) {
    for (const { batches } of all) batches.push([]);
    for (let round = 0; round < ROUNDS; round++) {
      console.log(`batch ${batch + 1} of ${BATCHES}, round ${round + 1} of ${ROUNDS}`);
      for (const { variant, batches } of all)
        batches[batch]!.push(await measureRows(browser, site.addressOf(variant), ROWS));
    }
  }
  for (const one of all) one.remains = await measureRemains(browser, site.addressOf(one.variant), ROWS);
  return all;
}

function report(all: readonly Measured[], openings: readonly number[], browser: string): void {
  const plain = all.find(({ variant }) => variant === PLAIN)!;
  const rows = all.map(({ variant, batches, remains }) => {
    const runs = batches.flat();
    const versions = variant.packages.map((name) => versionOf(name));
    return [
      [variant.name, ...versions].join(' '),
      ratiosOf(batches, plain.batches)
        .map((ratio) => ratio.toFixed(2))
        .join(', '),
      least(runs.map(({ busyMs }) => busyMs)).toFixed(0),
      `${bytesOf(runs, plain)} + ${median(runs.map(({ nodeBytes }) => nodeBytes)).toFixed(0)}`,
      `${listenersOf(runs)}`,
      `${kilobytes(remains!.v8Bytes)} + ${kilobytes(remains!.nodeBytes)} kB, ${remains!.nodes} nodes, ${remains!.listeners} listeners`,
    ];
  });
  const heads = [
    'what a row has',
    '× plain, three batches',
    'ms, best',
    'bytes a row, V8 + nodes',
    'listeners a page',
    'left after 10 000 came and went',
  ];
  const day = new Date().toISOString().slice(0, 10);
  writeTable(
    'element',
    heads,
    rows,
    `${day}, ${browser}, Node ${process.versions.node}, ${process.platform}; ${ROUNDS} rounds in each of ${BATCHES} batches.`,
  );
  writeTable(
    'element-targets',
    ['target', 'at most', 'measured', ''],
    verdicts(all, plain, openings),
    `${day}.`,
  );
}

function verdicts(all: readonly Measured[], plain: Measured, openings: readonly number[]): string[][] {
  const verdict = (target: string, limit: number, value: number, digits = 0) => [
    target,
    `${limit}`,
    value.toFixed(digits),
    value <= limit ? 'met' : '**missed**',
  ];
  const ours = TARGETS.map((target) => ({
    ...target,
    measured: all.find(({ variant }) => variant === target.variant)!,
  }));
  return [
    ...ours.map(({ measured, ratio }) =>
      verdict(
        `${measured.variant.name}: times plain`,
        ratio,
        Number(least(ratiosOf(measured.batches, plain.batches)).toFixed(2)),
        2,
      ),
    ),
    ...ours.map(({ measured, bytes }) =>
      verdict(
        `${measured.variant.name}: bytes of V8’s heap a row`,
        bytes,
        bytesOf(measured.batches.flat(), plain),
      ),
    ),
    ...ours.map(({ measured }) =>
      verdict(
        `${measured.variant.name}: listeners a page`,
        MOST_LISTENERS,
        listenersOf(measured.batches.flat()),
      ),
    ),
    ...ours.map(({ measured: { variant, remains } }) =>
      verdict(
        `${variant.name}: bytes left of each that came and went`,
        0,
        Math.round(Math.max(0, remains!.v8Bytes + remains!.nodeBytes) / ROWS) +
          remains!.nodes +
          remains!.listeners,
      ),
    ),
    verdict('prefetched click to visible dialog, ms (median of nine)', MOST_OPENING_MS, median(openings)),
  ];
}

/** In each batch the best run over the best run of the plain buttons. */
function ratiosOf(batches: readonly Run[][], plain: readonly Run[][]): number[] {
  const best = (runs: readonly Run[]) => least(runs.map(({ busyMs }) => busyMs));
  return batches.map((runs, batch) => best(runs) / best(plain[batch]!));
}

/** What JavaScript holds for a row beyond what it holds for a plain button: about one byte, the list itself. */
function bytesOf(runs: readonly Run[], plain: Measured): number {
  const bytes = (of: readonly Run[]) => median(of.map(({ v8Bytes }) => v8Bytes));
  return Math.max(0, Math.round(bytes(runs) - bytes(plain.batches.flat())));
}

const listenersOf = (runs: readonly Run[]): number => Math.max(...runs.map((run) => run.listenersAfter));
const least = (values: readonly number[]): number => Math.min(...values);
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;
const kilobytes = (bytes: number): string => (Math.max(0, bytes) / 1000).toFixed(0);
