// integrity.json is what a page copies `integrity` from: one wrong letter and browsers refuse the file. Needs the build.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const cdn = new URL('../cdn/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8')) as Record<string, string>;

describe('cdn/integrity.json', () => {
  it('names every script and style, and nothing else', () => {
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(Object.keys(integrity).sort(), files.filter((file) => /\.(js|css)$/.test(file)).sort());
    for (const entry of ['report-this.js', 'feed.js', 'status.js']) assert.ok(integrity[entry], entry);
  });

  it('says the SHA-384 of what is in each', () => {
    for (const [file, said] of Object.entries(integrity)) {
      const digest = createHash('sha384').update(readFileSync(new URL(file, cdn)));
      assert.equal(said, `sha384-${digest.digest('base64')}`, file);
    }
  });
});
