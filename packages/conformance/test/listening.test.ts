import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, describe, it } from 'node:test';
import { listenForDeliveries } from '../src/index.ts';

const { subscriber, close } = await listenForDeliveries({ port: 0 });
after(close);

describe('listening for deliveries', () => {
  it('takes no delivery that breaks off, and goes on listening', async () => {
    const broken = subscriber.addressFor('broken');
    const { port, hostname } = new URL(broken);
    const socket = connect(Number(port), hostname);
    const headers = [
      'POST /broken HTTP/1.1',
      `Host: ${hostname}`,
      'Expect: 100-continue',
      'Content-Length: 100',
    ];
    socket.write(`${headers.join('\r\n')}\r\n\r\n`);
    await once(socket, 'data'); // the answer to Expect: the body is being read
    socket.end('abc');
    await once(socket.resume(), 'close');

    const whole = subscriber.addressFor('whole');
    assert.equal((await fetch(whole, { method: 'POST', body: 'abc' })).status, 204);
    assert.deepEqual(
      [broken, whole].map((address) => subscriber.arrivedAt(address).length),
      [0, 1],
    );
  });
});
