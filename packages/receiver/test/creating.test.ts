import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReceiver, type ReceiverParts } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';

const store = await openSqliteStore(':memory:');
const PARTS: ReceiverParts = { url: 'https://shop.example/flags', store, secret: new Uint8Array(32) };
const SILENT = { log: { request() {}, delivery() {}, mail() {}, notice() {}, fault() {} } };

/** As JavaScript may call it. */
const created = (change: object) => () => createReceiver({ ...PARTS, ...SILENT, ...change });

describe('creating a receiver', () => {
  it('needs a URL that others can use', () => {
    for (const url of [undefined, '', '/report-this', 'shop.example', 'ftp://shop.example'])
      assert.throws(created({ url }), {
        name: 'TypeError',
        message:
          'createReceiver needs a `url`: the absolute http or https URL it answers under, such as https://shop.example/report-this.',
      });
  });

  it('needs a store and a secret', () => {
    assert.throws(created({ store: undefined }), {
      name: 'TypeError',
      message: 'createReceiver needs a `store`, such as what openSqliteStore opens.',
    });
    for (const secret of [undefined, '07'.repeat(32)])
      assert.throws(created({ secret }), {
        name: 'TypeError',
        message: 'createReceiver needs a `secret`: a Uint8Array of at least 32 random bytes.',
      });
    assert.throws(created({ secret: new Uint8Array(31) }), RangeError);
  });

  it('takes no offer with a member that it does not know', () => {
    for (const name of ['languages', 'reasons', 'extentions'])
      assert.throws(created({ offer: { [name]: [] } }), {
        name: 'TypeError',
        message: new RegExp(
          `^An offer has no member \`${name}\`\\. It can have service, labels, .*extensions`,
        ),
      });
  });
});
