import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import type { Sink } from '../ports/sink.ts';
import { deliverOrGiveBack } from './deliver-or-give-back.ts';

const endings: Readonly<Record<string, Sink['deliver']>> = {
  answers: () => Promise.resolve({ outcome: 'delivered' }),
  rejects: () => Promise.reject(new Error('broken')),
  throws: () => {
    throw new Error('broken');
  },
};

describe('a delivery', () => {
  for (const [ends, deliver] of Object.entries(endings)) {
    it(`leaves no listener behind when its sink ${ends}`, async () => {
      const { signal } = new AbortController();
      const sink: Sink = { deliver, refuses: () => false, close() {} };
      const [settled] = await Promise.allSettled([
        deliverOrGiveBack(sink, { url: 'https://subscriber.example/', headers: {}, body: '' }, signal),
      ]);
      assert.equal(settled.status, ends === 'answers' ? 'fulfilled' : 'rejected');
      assert.deepEqual(getEventListeners(signal, 'abort'), []);
    });
  }
});
