import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STATUS_LANGUAGES } from '@report-this/strings/status';

const BUTTONS = ['send', 'withdraw', 'withdrawYes', 'withdrawNo', 'confirm', 'again'] as const;
const TITLES = [
  'title',
  'messages',
  'withdrawTitle',
  'confirmTitle',
  'timeline',
  'decision',
  'notFoundTitle',
  'offlineTitle',
  'failedTitle',
] as const;
/** What fits on a screen of 320 px: a button on one line, a title on two. */
const LONGEST_BUTTON = 30;
const LONGEST_TITLE = 48;

describe('the words of the status view', () => {
  for (const [language, load] of Object.entries(STATUS_LANGUAGES)) {
    it(`${language} has no button and no title that is too long`, async () => {
      const { strings: common, decision } = await load();
      const strings = { ...common, ...(await decision()).strings };
      for (const name of BUTTONS) assert.ok([...strings[name]].length <= LONGEST_BUTTON, strings[name]);
      for (const name of TITLES) assert.ok([...strings[name]].length <= LONGEST_TITLE, strings[name]);
    });
  }
});
