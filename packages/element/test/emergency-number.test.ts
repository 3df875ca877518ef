import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emergencyNumber } from '../src/dialog/emergency-number.ts';

describe('the number to call in danger', () => {
  for (const [languages, timeZone, number] of [
    // where the device is
    [['en-US', 'de'], 'Europe/Berlin', '112'],
    [['en-US', 'en'], 'America/New_York', '911'],
    [['de-DE', 'en-US'], 'America/Indiana/Knox', '911'],
    [['en-US'], 'Asia/Kolkata', '112'],
    [['en-GB'], 'Asia/Calcutta', '112'],
    [['en-US', 'en'], 'Australia/Sydney', '000'],
    [['en-US'], 'Africa/Lagos', '112'],
    [['en-US'], 'Asia/Tokyo', '110'],
    [['en-US'], 'Atlantic/Reykjavik', '112'],
    [['en-GB'], 'Atlantic/Bermuda', '911'],
    [['pt-BR'], 'Africa/Luanda', '112'],
    [['en-US'], 'America/Sao_Paulo', '190'],
    [['da-DK'], 'America/Nuuk', '112'],
    [['en-US'], 'America/Argentina/Ushuaia', '911'],
    [['zh-Hant-HK'], 'Asia/Hong_Kong', '999'],
    [['fa-IR', 'en-US'], 'Asia/Tehran', '110'],
    [['ar'], 'Africa/Cairo', '122'],
    // of no place: what the languages say
    [['en', 'en-GB'], 'UTC', '999'],
    [['en-US'], 'Etc/GMT+5', '911'],
    [['zh-Hant-HK'], '', '999'],
    [['de-DE', 'en-US'], 'UTC', '112'],
    [['en'], 'UTC', '112'],
    [[], 'UTC', '112'],
  ] as const) {
    it(`is ${number} for ${languages.join(', ') || 'nobody in particular'} in ${timeZone || 'no time zone'}`, () => {
      assert.equal(emergencyNumber(languages, timeZone), number);
    });
  }
});
