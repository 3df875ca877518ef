import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';

const BUTTONS = [
  'cancel',
  'back',
  'next',
  'send',
  'sending',
  'loading',
  'retry',
  'backToForm',
  'copy',
  'copied',
  'again',
  'done',
] as const;
/** What a button of the dialog has room for on one line of a screen of 320 px: 234 px of semibold letters. */
const LONGEST_BUTTON = 24;

describe('the words of the dialog', () => {
  for (const [language, load] of Object.entries(DIALOG_LANGUAGES)) {
    it(`${language} has no button that is too long`, async () => {
      const { strings, list, parts } = await load();
      const { readOffer } = (await list()).strings;
      const { undo } = (await parts()).strings.comfort;
      for (const text of [...BUTTONS.map((name) => strings[name]), readOffer, undo])
        assert.ok([...text].length <= LONGEST_BUTTON, text);
    });
  }
});
