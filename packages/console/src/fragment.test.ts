import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clock, readFragment } from './fragment.ts';

describe('a media fragment', () => {
  for (const [value, from, to] of [
    ['t=83', 83, undefined],
    ['t=12,30.5', 12, 30.5],
    ['t=,30', 0, 30],
    ['t=npt:0:12,1:02:03', 12, 3723],
    ['t=12s', 12, undefined],
  ] as const) {
    it(`names a time: ${value}`, () => assert.deepEqual(readFragment(value), { time: { from, to } }));
  }

  it('names a region, in per cent or in pixels', () => {
    const region = { x: 10, y: 20, width: 30, height: 40 };
    assert.deepEqual(readFragment('xywh=percent:10,20,30,40'), { region: { unit: '%', ...region } });
    assert.deepEqual(readFragment('xywh=pixel:10,20,30,40'), { region: { unit: 'px', ...region } });
    assert.deepEqual(readFragment('xywh=10,20,30,40'), { region: { unit: 'px', ...region } });
  });

  it('names both at once', () => {
    const { time, region } = readFragment('t=5&xywh=percent:1,2,3,4')!;
    assert.equal(time!.from, 5);
    assert.equal(region!.height, 4);
  });

  for (const value of [
    '',
    'chapter-2',
    't=',
    't=soon',
    't=1,2,3',
    't=1:75',
    'xywh=1,2,3',
    'xywh=percent:a,b,c,d',
    'xywh=-1,2,3,4',
  ]) {
    it(`is not guessed: ${value || 'nothing'}`, () => assert.equal(readFragment(value), undefined));
  }
});

it('a time is written as players do', () => {
  assert.deepEqual([0, 83.9, 3723].map(clock), ['0:00', '1:23', '1:02:03']);
});
