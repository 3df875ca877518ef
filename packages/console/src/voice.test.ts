import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase, aCaseFlag, anOffer, summaryOf } from '@report-this/client/testing';
import { en } from './strings/en.ts';
import { nameOfCase, shieldOf, voiceOf } from './voice.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const voice = voiceOf(en, anOffer(), () => now);
const about = (reason: string) => aCaseFlag({ claim: { basis: 'unsure', reason } });

describe('the voice', () => {
  it('says reasons in the words of the offer, and by their code as long as there is none', () => {
    assert.equal(voice.reason('speech.hate'), 'Hate speech');
    assert.equal(voice.reason('x-shop.house_rule'), 'x-shop.house_rule');
    assert.equal(voiceOf(en, undefined, () => now).reason('speech.hate'), 'speech.hate');
  });

  it('says how long ago something was', () => {
    assert.equal(voice.age('2026-11-21T11:59:40Z'), 'this minute');
    assert.equal(voice.age('2026-11-21T11:15:00Z'), '45 min. ago');
    assert.equal(voice.age('2026-11-21T09:00:00Z'), '3 hr. ago');
    assert.equal(voice.age('2026-11-18T09:00:00Z'), '3 days ago');
  });

  it('does not speak of the future when a clock is ahead', () => {
    assert.equal(voice.age('2026-11-21T12:05:00Z'), 'this minute');
  });

  it('calls a case by its reasons, the most frequent first', () => {
    const flags = [about('terms.spam'), about('speech.hate'), about('speech.hate')];
    assert.equal(nameOfCase(summaryOf(aCase({ flags })), voice), 'Hate speech, Spam');
  });
});

describe('the shield', () => {
  it('covers critical cases', () => {
    assert.equal(shieldOf(summaryOf(aCase({ priority: 'critical' })), voice), 'critical');
    assert.equal(shieldOf(summaryOf(aCase({ priority: 'high' })), voice), undefined);
  });

  it('covers what must not be copied, whatever the priority, and also before the offer is known', () => {
    const flagged = summaryOf(aCase({ flags: [about('cyber.ncii')], priority: 'high' }));
    assert.equal(
      shieldOf(
        flagged,
        voiceOf(en, undefined, () => now),
      ),
      'no-upload',
    );
    assert.equal(shieldOf(flagged, voice), 'no-upload');
  });
});
