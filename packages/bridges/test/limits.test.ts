import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Flag } from '@report-this/protocol';
import { toFlagActivities } from '@report-this/bridges/activitypub';
import { toCreateReports } from '@report-this/bridges/atproto';
import { toComplaints, toMatrixReports } from '@report-this/bridges/matrix';
import { SERVICE, toCoop, toMastodon, toXarf } from './every-system.ts';
import { anyFlag, REFERENCE } from './flags.ts';

/** How each unit is counted, written without the code under test. */
const segmenter = new Intl.Segmenter('en');
const COUNTS = {
  bytes: (text: string) => Buffer.byteLength(text, 'utf8'),
  'code points': (text: string) => [...text].length,
  'UTF-16 units': (text: string) => text.length,
  // slow to count; of a text that is short enough in any case its length says as much
  graphemes: (text: string) => (text.length < 1900 ? text.length : [...segmenter.segment(text)].length),
};
type Unit = keyof typeof COUNTS;

interface Way {
  readonly limits: readonly (readonly [Unit, number])[];
  /** The free text of every report that the flag becomes. */
  readonly textsOf: (flag: Flag) => (string | undefined)[];
}

/** What each system takes, in its own unit, and the texts that this package sends there. */
const WAYS: Record<string, Way> = {
  'AT Protocol': {
    limits: [
      ['graphemes', 2000],
      ['bytes', 20_000],
    ],
    textsOf: (flag) =>
      toCreateReports(flag, {
        labeler: { isModerationAuthority: true },
        tool: 'example/1.0',
        reference: REFERENCE,
      }).reports.map(({ report }) => report.reason),
  },
  ActivityPub: {
    limits: [['UTF-16 units', 1000]],
    textsOf: (flag) =>
      [false, true].flatMap((isOneEach) =>
        toFlagActivities(flag, { ...SERVICE, isOneEach, reference: REFERENCE }).reports.flatMap(
          ({ report }) => [report.content, report.summary],
        ),
      ),
  },
  Mastodon: {
    limits: [['code points', 1000]],
    textsOf: (flag) => toMastodon(flag).reports.map(({ report }) => report.comment),
  },
  'the stable endpoints of Matrix': {
    limits: [['code points', 2100]],
    textsOf: (flag) =>
      toMatrixReports(flag, { reference: REFERENCE }).reports.map(({ report }) => report.body.reason),
  },
  'complaints to Matrix': {
    limits: [['bytes', 1024]],
    textsOf: (flag) =>
      toComplaints(flag, { reference: REFERENCE }).reports.map(({ report }) => report.body.description),
  },
  Coop: {
    limits: [['code points', 2100]],
    textsOf: (flag) => [toCoop(flag).report?.reportedForReason.reason],
  },
  XARF: {
    limits: [['code points', 1000]],
    textsOf: (flag) => toXarf(flag).reports.map(({ report }) => report.description),
  },
};

const RUNS = 10_000;

it(`every bridge stays within the limits of its system over ${RUNS} flags, and reaches them`, () => {
  const most = new Map<string, number>();
  fc.assert(
    fc.property(anyFlag, (flag) => {
      for (const [system, { limits, textsOf }] of Object.entries(WAYS)) {
        for (const text of new Set(textsOf(flag))) {
          if (text === undefined) continue;
          assert.ok(text.isWellFormed());
          for (const [unit, limit] of limits) {
            const count = COUNTS[unit](text);
            assert.ok(count <= limit, `${count} ${unit} to ${system}`);
            most.set(system, Math.max(most.get(system) ?? 0, count / limit));
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
  // some of the flags are as long as each system takes, so that the property says something
  for (const system of Object.keys(WAYS))
    assert.ok(most.get(system)! > 0.95, `${system} ${most.get(system)}`);
});
