import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LABELS } from '../src/labels.ts';

const OFFICIAL = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'; // of the European Union
const OTHERS = 'nb no is uk tr ar he fa ur'; // Norwegian goes by two tags

describe('the labels of the button', () => {
  it('are there in 32 languages, and no other; English is what the rest falls back to', () => {
    const languages = `${OFFICIAL} ${OTHERS}`.split(' ').filter((tag) => tag !== 'en');
    assert.deepEqual(Object.keys(LABELS).sort(), languages.sort());
  });

  it('are short enough for a button in a row', () => {
    for (const [language, label] of Object.entries(LABELS)) {
      assert.ok(label.trim() === label && label.length >= 3 && label.length <= 14, `${language}: ${label}`);
    }
  });
});
