import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Locator, read } from '@report-this/protocol';
import { momentLocator, readMoment, readTime, writeTime } from '../src/dialog/parts/moment.ts';

describe('a time that somebody writes', () => {
  for (const [text, seconds] of [
    ['83', 83],
    ['1:23', 83],
    ['01:02:03', 3723],
    ['90:00', 5400],
    [' 1:23.5 ', 83.5],
    ['1:23,5', 83.5],
    ['١:٢٣', 83],
    ['۱:۲۳٫۵', 83.5],
    ['0', 0],
  ] as const) {
    it(`is read: ${text.trim()}`, () => assert.equal(readTime(text), seconds));
  }

  for (const text of ['', 'later', '1:75', '1:75:00', '-3', '1:', ':20', '1:2:3:4', '12 30', '1e3']) {
    it(`is not guessed: ${text || 'nothing'}`, () => assert.equal(readTime(text), undefined));
  }

  it('is written as players do, and read again as the same', () => {
    for (const [seconds, text] of [
      [0, '0:00'],
      [83.9, '1:23'],
      [3723, '1:02:03'],
    ] as const) {
      assert.equal(writeTime(seconds), text);
      assert.equal(readTime(text), Math.floor(seconds));
    }
  });
});

describe('a moment of a recording', () => {
  it('is a time, or a stretch between two', () => {
    assert.deepEqual(readMoment('0:12', '', 24), { fromS: 12, toS: undefined });
    assert.deepEqual(readMoment('0:12', '0:18', 24), { fromS: 12, toS: 18 });
  });

  it('is told what is wrong with it', () => {
    assert.equal(readMoment('soon', '', 24), 'format');
    assert.equal(readMoment('', '0:18', 24), 'format');
    assert.equal(readMoment('0:12', 'x', 24), 'format');
    assert.equal(readMoment('0:12', '0:12', 24), 'order');
    assert.equal(readMoment('0:12', '0:25', 24), 'beyond');
    assert.equal(readMoment('0:25', '', 24), 'beyond');
  });

  it('may lie in the last second that has begun, and anywhere in what has no known end', () => {
    assert.deepEqual(readMoment('0:25', '', 24.2), { fromS: 25, toS: undefined });
    assert.deepEqual(readMoment('5:00:00', '', NaN), { fromS: 18_000, toS: undefined });
    assert.deepEqual(readMoment('5:00:00', '', Infinity), { fromS: 18_000, toS: undefined });
  });

  it('is said as a media fragment that the protocol reads', () => {
    const values = [{ fromS: 83 }, { fromS: 12, toS: 30.5 }].map((moment) => {
      const locator = read(Locator, momentLocator(moment));
      assert.ok(locator.ok);
      return 'value' in locator.value && locator.value.value;
    });
    assert.deepEqual(values, ['t=83', 't=12,30.5']);
  });
});
