import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Log } from '../ports/log.ts';
import { startWorkLoop } from './work-loop.ts';

const faults: unknown[] = [];
const log: Log = {
  request: () => undefined,
  delivery: () => undefined,
  mail: () => undefined,
  notice: () => undefined,
  fault: ({ route }, error) => faults.push([route, error]),
};
const untilAllIsAsked = () => new Promise((resolve) => setImmediate(resolve));

describe('the work loop', () => {
  it('sends mails again and again while a delivery does not end', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let end = () => {};
    const delivering = new Promise<void>((resolve) => (end = resolve));
    const asked: string[] = [];
    const loop = startWorkLoop(
      {
        deliverEvents: () => (asked.push('events'), delivering),
        sendMails: async () => void asked.push('mails'),
      },
      log,
    );
    for (let times = 0; times < 2; times++) {
      await untilAllIsAsked();
      t.mock.timers.tick(250);
    }
    await untilAllIsAsked();
    assert.deepEqual(asked, ['events', 'mails', 'mails', 'mails']);
    end();
    await loop.stop();
  });

  it('goes on after a fault, which it tells', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const error = new Error('The disk is full.');
    let tries = 0;
    const loop = startWorkLoop(
      {
        deliverEvents: () => (tries++ === 0 ? Promise.reject(error) : Promise.resolve()),
        sendMails: () => Promise.resolve(),
      },
      log,
    );
    await untilAllIsAsked();
    t.mock.timers.tick(250);
    await untilAllIsAsked();
    assert.equal(tries, 2);
    assert.deepEqual(faults, [['delivery', error]]);
    await loop.stop();
  });
});
