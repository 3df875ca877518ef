// integrity.json is what a page copies `integrity` from: one wrong letter and browsers refuse the file. A copy that is not the
// same is refused too. Needs the build.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const cdn = new URL('../cdn/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', cdn), 'utf8')) as Record<string, string>;

describe('cdn/integrity.json', () => {
  it('names every script and style, and nothing else', () => {
    const files = readdirSync(cdn, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(Object.keys(integrity).sort(), files.filter((file) => /\.(js|css)$/.test(file)).sort());
    for (const entry of ['report-this.js', 'report-this.all.js', 'feed.js', 'status.js'])
      assert.ok(integrity[entry], entry);
  });

  it('says the SHA-384 of what is in each', () => {
    for (const [file, said] of Object.entries(integrity)) {
      const digest = createHash('sha384').update(readFileSync(new URL(file, cdn)));
      assert.equal(said, `sha384-${digest.digest('base64')}`, file);
    }
  });
});

it('the compressed copies beside them are the same files, and all but the smallest have them', () => {
  const decompress = { '.br': brotliDecompressSync, '.gz': gunzipSync };
  for (const file of Object.keys(integrity)) {
    const bytes = readFileSync(new URL(file, cdn));
    for (const [suffix, decompressed] of Object.entries(decompress)) {
      const copy = new URL(file + suffix, cdn);
      if (existsSync(copy)) assert.deepEqual(decompressed(readFileSync(copy)), bytes, file);
      else assert.ok(bytes.length < 300, `${file} has no ${suffix}`);
    }
  }
});

it('every script but the entries has a hash in its name, by which a server tells what never changes', () => {
  const scripts = Object.keys(integrity).filter((file) => file.endsWith('.js'));
  const named = scripts.filter((file) => !/-[\w-]{7}\.js$/.test(file));
  assert.deepEqual(named, ['feed.js', 'report-this.all.js', 'report-this.js', 'status.js']);
});
