import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import { dateIn } from '../src/date-in.ts';
import { fill } from '../src/words.ts';

describe('words', () => {
  it('sets apart what is filled in, so that it does not reorder the text around it', () => {
    const [before, name, after] = fill('يصل بلاغك إلى {service}.', { service: 'The Harbour Gazette' });
    assert.deepEqual([before, after], ['يصل بلاغك إلى ', '.']);
    const { strings, values } = name as TemplateResult;
    assert.deepEqual([...strings], ['<bdi>', '</bdi>']);
    assert.deepEqual(values, ['The Harbour Gazette']);
  });

  it('writes a day as that day in every time zone', () => {
    assert.equal(dateIn('en', '2026-11-21'), 'November 21, 2026');
    assert.equal(dateIn('nl', '2026-11-21'), '21 november 2026');
  });
});
