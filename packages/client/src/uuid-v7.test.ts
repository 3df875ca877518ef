import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read, Uuid } from '@report-this/protocol';
import { instantOf, uuidV7 } from './uuid-v7.ts';

describe('an id made up by the client', () => {
  it('carries the time, the version and the variant (RFC 9562, A.6)', () => {
    const random = Uint8Array.from([
      0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f,
    ]);
    assert.equal(uuidV7(0x017f22e279b0, random), '017f22e2-79b0-7cc3-88c4-dc0c0c07398f');
  });

  it('is one the protocol accepts, whatever the bytes', () => {
    for (let byte = 0; byte < 256; byte++) {
      assert.ok(read(Uuid, uuidV7(1_763_717_400_000, new Uint8Array(16).fill(byte))).ok);
    }
  });

  it('tells its time again, and no other version does', () => {
    const now = Date.parse('2026-11-21T09:30:00.123Z');
    assert.equal(instantOf(uuidV7(1_763_717_400_123, new Uint8Array(16)), now), '2025-11-21T09:30:00.123Z');
    assert.equal(instantOf('6f1c2b1e-0c1d-4a53-9c34-0d6a4a5d8b11', now), '2026-11-21T09:30:00.123Z');
    assert.equal(instantOf('flag 7', now), '2026-11-21T09:30:00.123Z');
  });

  it('sorts by time', () => {
    const ids = [1, 2 ** 30, 2 ** 40].map((time, index) =>
      uuidV7(time, new Uint8Array(16).fill(255 - index)),
    );
    assert.deepEqual([...ids].sort(), ids);
  });
});
