import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emergencyNumber } from '../src/dialog/emergency-number.ts';

describe('the number to call in danger', () => {
  for (const [languages, timeZone, number] of [
    [['en-US', 'de'], 'Europe/Berlin', '112'],
    [['en-US', 'en'], 'America/New_York', '911'],
    [['en', 'en-GB'], 'Atlantic/Bermuda', '999'],
    [['zh-Hant-HK'], 'Asia/Hong_Kong', '999'],
    [['fa-IR', 'en-US'], 'Asia/Tehran', '110'],
    [['de-DE', 'en-US'], 'America/New_York', '112'],
    [['ar'], 'Africa/Cairo', '112'],
    [[], 'UTC', '112'],
  ] as const) {
    it(`is ${number} for ${languages.join(', ') || 'nobody in particular'} in ${timeZone}`, () => {
      assert.equal(emergencyNumber(languages, timeZone), number);
    });
  }
});
