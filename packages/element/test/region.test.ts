import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Locator, read } from '@report-this/protocol';
import {
  centred,
  changed,
  drawn,
  MIDDLE,
  moved,
  type Region,
  regionLocator,
  resized,
} from '../src/dialog/parts/region.ts';

const region = (x: number, y: number, width: number, height: number): Region => ({ x, y, width, height });

describe('a region of a picture', () => {
  it('is moved no further than the edges', () => {
    assert.deepEqual(moved(region(10, 10, 40, 40), -25, 5), region(0, 15, 40, 40));
    assert.deepEqual(moved(region(10, 10, 40, 40), 90, 90), region(60, 60, 40, 40));
  });

  it('changes its size at its right and its bottom, and never vanishes', () => {
    assert.deepEqual(resized(region(10, 10, 40, 40), 20, -10), region(10, 10, 60, 30));
    assert.deepEqual(resized(region(10, 10, 40, 40), 900, -900), region(10, 10, 90, 2));
  });

  it('is drawn from any corner to any other', () => {
    const same = region(10, 20, 30, 40);
    assert.deepEqual(drawn({ x: 10, y: 20 }, { x: 40, y: 60 }), same);
    assert.deepEqual(drawn({ x: 40, y: 60 }, { x: 10, y: 20 }), same);
    assert.deepEqual(drawn({ x: 40, y: 20 }, { x: 10, y: 60 }), same);
  });

  it('is drawn within the picture, also where the pointer leaves it', () => {
    assert.deepEqual(drawn({ x: 80, y: 80 }, { x: 240, y: 130 }), region(80, 80, 20, 20));
    assert.deepEqual(drawn({ x: 10, y: 10 }, { x: -50, y: -3 }), region(0, 0, 10, 10));
    assert.deepEqual(drawn({ x: 100, y: 100 }, { x: 100, y: 100 }), region(98, 98, 2, 2));
  });

  it('is put around the point that is pressed', () => {
    assert.deepEqual(centred(region(0, 0, 20, 10), { x: 50, y: 50 }), region(40, 45, 20, 10));
    assert.deepEqual(centred(region(0, 0, 20, 10), { x: 1, y: 99 }), region(0, 90, 20, 10));
  });

  it('takes numbers that are typed, as far as they fit', () => {
    assert.deepEqual(changed(MIDDLE, 'x', 90), region(50, 25, 50, 50));
    assert.deepEqual(changed(MIDDLE, 'y', 3.4), region(25, 3, 50, 50));
    assert.deepEqual(changed(MIDDLE, 'width', 200), region(25, 25, 75, 50));
    assert.deepEqual(changed(MIDDLE, 'height', 0), region(25, 25, 50, 2));
    assert.deepEqual(changed(MIDDLE, 'height', NaN), MIDDLE);
  });

  it('stays within the picture, whatever is done to it', () => {
    // a fixed walk: each step is one of the ways to change a region
    let at = MIDDLE;
    let seed = 7;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    const amount = () => (next() % 301) - 100;
    for (let step = 0; step < 5000; step++) {
      const [one, other] = [amount() / 1.7, amount() / 1.3];
      at = [
        () => moved(at, one, other),
        () => resized(at, one, other),
        () => drawn({ x: one, y: other }, { x: amount(), y: amount() }),
        () => centred(at, { x: one, y: other }),
        () => changed(at, (['x', 'y', 'width', 'height'] as const)[next() % 4]!, one),
      ][next() % 5]!();
      const { x, y, width, height } = at;
      assert.ok([x, y, width, height].every(Number.isInteger), JSON.stringify(at));
      assert.ok(
        x >= 0 && y >= 0 && width >= 2 && height >= 2 && x + width <= 100 && y + height <= 100,
        JSON.stringify(at),
      );
    }
  });

  it('is said as a media fragment that the protocol reads', () => {
    const locator = read(Locator, regionLocator(region(10, 10, 40, 40)));
    assert.ok(locator.ok);
    assert.equal('value' in locator.value && locator.value.value, 'xywh=percent:10,10,40,40');
  });
});
