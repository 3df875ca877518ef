import { setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { anId } from '@report-this/client/testing';
import { LANGUAGES } from '../src/strings/languages.ts';
import { addEndpoint, eventually, openConsole, type Stage } from './console.test-helper.ts';
import { aTalkedAboutCase } from './sample-cases.test-helper.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: WCAG });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function errors(stage: Stage): Promise<void> {
  const form = await stage.appears('console-decision-form');
  form.shadowRoot?.querySelector<HTMLElement>('#outcome')?.click();
  await eventually(() => form.shadowRoot?.querySelector('#measures'), 'no measures');
  form.shadowRoot?.querySelector<HTMLElement>('#measures')?.click();
  form.shadowRoot?.querySelector<HTMLElement>('button[type=submit]')?.click();
  await stage.appears('#summary');
}

const ROOMS: Record<string, () => Promise<void>> = {
  'the door': async () => void (await openConsole({ key: '' }).appears('#key')),
  'the queue': async () => void (await openConsole().appears('li[data-case]')),
  'an empty queue': async () => void (await openConsole({ cases: [] }).appears('.empty')),
  'a case': async () => errors(openConsole({ hash: `#/cases/${anId(1002)}` })),
  'a case that was talked about': async () => {
    const stage = openConsole({ cases: [aTalkedAboutCase()], hash: `#/cases/${anId(1006)}` });
    const room = await stage.appears('console-case-view');
    (await eventually(() => room.shadowRoot!.querySelector('details'), 'nobody can be asked')).open = true;
    const form = await stage.appears('console-message-form');
    (await eventually(() => form.shadowRoot!.querySelector('button'), 'no button')).click();
    await eventually(() => stage.find('[aria-invalid=true]'), 'nothing is wrong');
  },
  endpoints: async () => {
    const stage = openConsole({ hash: '#/endpoints' });
    await addEndpoint(stage);
    const room = await stage.appears('console-endpoint-list');
    room.shadowRoot!.querySelector<HTMLElement>('.acts button')!.click();
    room.shadowRoot!.querySelector('details')!.open = true;
    await eventually(() => room.shadowRoot!.querySelector('.attempts li'), 'no attempts');
  },
  'a shielded case': async () =>
    void (await openConsole({ hash: `#/cases/${anId(1003)}` }).appears('.shield')),
};

describe('for everyone:', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    document.documentElement.dir = 'ltr';
    await setViewport({ width: 1024, height: 768 });
  });

  for (const [room, open] of Object.entries(ROOMS)) {
    for (const theme of ['light', 'dark']) {
      it(`${room} in the ${theme} has no barrier that axe knows`, async () => {
        document.documentElement.style.colorScheme = theme;
        await open();
        expect(await violations()).to.deep.equal([]);
      });
    }

    it(`${room} fits 320 pixels without scrolling sideways`, async () => {
      await setViewport({ width: 320, height: 640 });
      await open();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('the console speaks Arabic from right to left, without a barrier', async () => {
    const stage = openConsole({ language: 'ar', hash: `#/cases/${anId(1002)}` });
    await stage.appears('console-decision-form');
    await eventually(() => document.documentElement.dir === 'rtl', 'not from right to left');
    expect(document.documentElement.lang).to.equal('ar');
    await eventually(() => stage.text().includes('اتخذ القرار'), 'not in Arabic');
    expect(await violations()).to.deep.equal([]);
  });

  it('the language can be chosen, and the receiver is asked for its words in it', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    const select = await stage.appears<HTMLSelectElement>('#language');
    select.value = 'nl';
    select.dispatchEvent(new Event('change'));
    await eventually(() => stage.text().includes('Zaken'), 'not in Dutch');
    expect(stage.memory.language).to.equal('nl');
    await eventually(
      () =>
        stage.receiver.requests.some(
          ({ path, headers }) => path === '' && headers.get('accept-language') === 'nl',
        ),
      'the offer was not asked for in Dutch',
    );
  });

  it('the console speaks English when the words of a language do not arrive', async () => {
    const { load } = LANGUAGES.nl;
    const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    Object.assign(LANGUAGES.nl, { load: lost });
    try {
      const stage = openConsole({ language: 'nl' });
      const row = await stage.appears<HTMLElement>('li[data-case]');
      expect(row.innerText).to.contain('Sexual abuse of a child');
      expect(document.documentElement.lang).to.equal('en');
    } finally {
      Object.assign(LANGUAGES.nl, { load });
    }
  });

  it('one can skip to the content', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    (await stage.appears<HTMLButtonElement>('.skip')).click();
    expect(stage.focused()?.localName).to.equal('main');
  });

  it('the page is named after its room', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    await eventually(() => document.title.startsWith('Cases ·'), document.title);
  });
});
