import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '@report-this/protocol';
import { schemaOf } from './nouns.ts';
import { vectorsOf } from './vectors.ts';

describe('valid vectors', () => {
  for (const { title, noun, document } of vectorsOf('valid')) {
    it(`accepts ${title}`, () => assert.deepEqual(read(schemaOf(noun), document).ok, true));
  }
});

describe('invalid vectors', () => {
  for (const { title, pointer, noun, document } of vectorsOf('invalid')) {
    it(`refuses ${title} and names ${pointer || 'the document'}`, () => {
      const result = read(schemaOf(noun), document);
      assert.ok(!result.ok);
      assert.ok(
        result.issues.some((issue) => issue.pointer === pointer),
        `names ${JSON.stringify(result.issues)}`,
      );
      for (const issue of result.issues) assert.match(issue.detail, /^(must|is|does) /);
    });
  }
});

describe('the vectors', () => {
  const [valid, invalid] = [vectorsOf('valid'), vectorsOf('invalid')];

  it('are many', () => {
    assert.ok(valid.length >= 150, `${valid.length} valid`);
    assert.ok(invalid.length >= 300, `${invalid.length} invalid`);
  });

  it('name a clause of the specification, and where they are invalid a pointer', () => {
    const clauses = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');
    for (const { file, clause } of [...valid, ...invalid])
      assert.ok(clauses.includes(`- **${clause}** `), `${file} ${clause}`);
    for (const { file, pointer } of invalid) assert.equal(typeof pointer, 'string', file);
    for (const { file, pointer } of valid) assert.equal(pointer, undefined, file);
  });

  it('are no two the same, whatever their ids', () => {
    const contents = [...valid, ...invalid].map(({ noun, document }) => `${noun} ${contentOf(document)}`);
    const titles = [...valid, ...invalid].map(({ title }) => title);
    assert.deepEqual(
      contents.filter((content, index) => contents.indexOf(content) !== index),
      [],
    );
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });

  it('lie in the folder of their noun', () => {
    for (const { file, noun } of [...valid, ...invalid]) {
      const folder = noun === 'Flag' ? undefined : noun.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
      assert.equal(file.includes('/') ? file.split('/')[0] : undefined, folder, file);
    }
  });

  it('have ids of their own, so that a receiver can be sent all of them', () => {
    const ids = valid
      .filter(({ noun }) => noun === 'Flag')
      .map(({ document }) => (document as { id: string }).id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

/** A document as text, its own id replaced by the id's version. */
function contentOf(document: unknown): string {
  return JSON.stringify(document, (name, value: unknown) => {
    if (name === 'id' && typeof value === 'string')
      return value.replace(/^0192f3a1-7c4e-(.)b21-9d40-0{8}[0-9a-f]{4}$/, '$1');
    return value;
  });
}
