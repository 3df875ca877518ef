import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Flag, read } from '@report-this/protocol';
import { aFlag, ANA, anyFlag, aNote, anEvent, aRecord } from './flags.ts';
import { SYSTEMS } from './every-system.ts';

/** All text of a document, what is in base64 among it. */
function textOf(document: unknown): string {
  const texts: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (typeof value === 'string') {
      texts.push(key === 'payload' ? Buffer.from(value, 'base64').toString('utf8') : value);
    }
    return value;
  });
  return texts.join('\n').toLowerCase();
}

describe('a flag that leaves', () => {
  it('is a valid flag in these tests', () => {
    fc.assert(fc.property(anyFlag, (flag) => assert.ok(read(Flag, JSON.parse(JSON.stringify(flag))).ok)));
  });

  for (const [system, send] of Object.entries(SYSTEMS)) {
    it(`never tells ${system} who flagged`, () => {
      fc.assert(
        fc.property(anyFlag, (flag) => {
          const text = textOf(send(flag).reports);
          for (const identity of [ANA.name, ANA.email, ANA.organisation]) {
            assert.ok(!text.includes(identity.toLowerCase()), text);
          }
        }),
        { numRuns: 200 },
      );
    });

    it(`accounts for each target once on its way to ${system}`, () => {
      fc.assert(
        fc.property(anyFlag, (flag) => {
          const { targets } = send(flag);
          assert.deepEqual(
            targets.sort((one, other) => one - other),
            flag.targets.map((_, index) => index),
          );
        }),
      );
    });
  }

  it('reaches each system in these tests, with words in which the reporter stood', () => {
    const explanation = `I am ${ANA.name}. Answer ${ANA.email}.`;
    const web = { ...aNote('1'), url: 'https://social.example/notes/1' };
    for (const [system, send] of Object.entries(SYSTEMS)) {
      const target = system.startsWith('matrix') ? anEvent() : system === 'atproto' ? aRecord() : web;
      const { reports } = send(aFlag({ explanation }, [target]));
      assert.equal(reports.length, 1, system);
      assert.match(textOf(reports), /i am \[reporter\]\. answer \[reporter\]\./, system);
      assert.match(textOf(reports), /ref f-3jz9-j6gm-b/, system);
    }
  });
});
