import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueFor } from '@report-this/strings';

describe('the nearest catalogue', () => {
  const loaders = {
    en: async () => ({ strings: 'English' }),
    pt: async () => ({ strings: 'Portuguese' }),
    'pt-BR': async () => ({ strings: 'Brazilian' }),
    ar: async () => ({ strings: 'Arabic' }),
    nb: async () => ({ strings: 'Bokmål' }),
    he: async () => ({ strings: 'Hebrew' }),
  };
  const found = async (...wanted: string[]) => (await catalogueFor(loaders, ...wanted)).strings;

  it('is the tag itself, else the tag without its last part, else English', async () => {
    assert.equal(await found('pt-br'), 'Brazilian');
    assert.equal(await found('pt-PT'), 'Portuguese');
    assert.equal(await found('pt-Latn-PT'), 'Portuguese');
    assert.equal(await found('ptx'), 'English');
    assert.equal(await found(''), 'English');
  });

  it('is Bokmål for Norwegian without more, and for Nynorsk', async () => {
    for (const tag of ['no', 'nn', 'nn-NO', 'NO', 'nb-NO']) assert.equal(await found(tag), 'Bokmål');
    assert.equal(await found('nno'), 'English');
  });

  it('is Hebrew by its former name', async () => {
    assert.equal(await found('iw-IL'), 'Hebrew');
  });

  it('follows the order of preference', async () => {
    assert.equal(await found('fi', 'ar-EG', 'en'), 'Arabic');
  });

  it('knows the direction', async () => {
    assert.equal((await catalogueFor(loaders, 'ar-EG')).dir, 'rtl');
    assert.equal((await catalogueFor(loaders, 'pt')).dir, 'ltr');
  });
});
