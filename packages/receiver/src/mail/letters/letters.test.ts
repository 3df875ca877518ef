import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { STATUS_LANGUAGES } from '@report-this/strings/status';
import { MAIL_KINDS } from '../../ports/mailer.ts';
import { writeMail } from '../write-mail.ts';
import { LETTERS } from './all.ts';
import { en } from './en.ts';

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the letters', () => {
  it('are there in every language of the dialog', () => {
    assert.deepEqual(Object.keys(LETTERS).sort(), Object.keys(DIALOG_LANGUAGES).sort());
  });

  for (const [language, letters] of Object.entries(LETTERS)) {
    it(`in ${language} speak of what the English ones speak of, and nothing stays unfilled`, () => {
      for (const kind of MAIL_KINDS) {
        const { subject, text } = letters[kind];
        assert.deepEqual(new Set(namesIn(text.join(' '))), new Set(namesIn(en[kind].text.join(' '))), kind);
        assert.deepEqual(namesIn(subject), ['reference']);
        assert.equal(text.length, en[kind].text.length);
        if (language !== 'en') assert.notDeepEqual(text, en[kind].text);
        const mail = writeMail('robin@mail.example', kind, language, {
          service: 'Shop',
          reference: 'F-1',
          ...(kind === 'confirmation' ? { code: 'CODE', days: 7 } : { url: 'https://shop.example' }),
        });
        assert.ok(!/undefined|[{}]/.test(mail.subject + mail.text), mail.text);
        assert.equal(mail.locale, language);
      }
    });
  }

  for (const [language, load] of Object.entries(STATUS_LANGUAGES)) {
    it(`in ${language} call a report what the page of its status does`, async () => {
      const { title } = (await load()).strings;
      assert.equal(LETTERS[language]!.receipt.subject, `${title} {reference}`);
    });
  }

  it('that bring a code hold no link', () => {
    for (const { confirmation } of Object.values(LETTERS))
      assert.ok(!/\{url\}|http/.test(confirmation.text.join(' ')));
  });
});
