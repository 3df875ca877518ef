import { anOffer } from '@report-this/client/testing';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/define.ts';
import type { ReportOpenEvent } from '../src/index.ts';
import type { Sender } from '../src/sender.ts';
import {
  aRef,
  aSender,
  closeDialog,
  heading,
  mount,
  openDialog,
  press,
  until,
  untilReasons,
} from './page.test-helper.ts';

const { sender } = aSender();

async function openIn(lang: string, from: Sender = sender): Promise<HTMLDialogElement> {
  const main = mount(html`
    <div lang=${lang}>
      <report-this kind="comment" ref=${aRef()} .sender=${from}><button>!</button></report-this>
    </div>
  `);
  main.querySelector('button')!.click();
  await untilReasons();
  return openDialog()!;
}

describe('the language of the dialog', () => {
  afterEach(closeDialog);

  it('is that of the nearest lang, with its direction', async () => {
    const dialog = await openIn('ar');
    expect(heading()).to.equal('الإبلاغ عن هذا التعليق');
    expect([dialog.lang, dialog.dir]).to.deep.equal(['ar', 'rtl']);
    const radio = dialog.querySelector('input[name=group]')!.getBoundingClientRect();
    const label = dialog.querySelector('#group-0')!.getBoundingClientRect();
    expect(radio.left).to.be.greaterThan(label.right);
  });

  it('sets the name of the service apart, so that the sentence around it does not reorder it', async () => {
    const readOffer = async () => anOffer({ service: { name: 'Shop!' } });
    const dialog = await openIn('ar', { ...sender, readOffer });
    const name = dialog.querySelector('bdi')!;
    expect(name.textContent).to.equal('Shop!');
    const text = [...name.childNodes].find((node) => node instanceof Text && node.data)!;
    const leftOf = (index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('Shop'.length)).to.be.greaterThan(leftOf(0));
  });

  it('is said in the words of the page, and a language of the page has its own direction', async () => {
    const add = ({ languages }: ReportOpenEvent) => {
      const english = languages['en']!;
      languages['en-x-shop'] = async () => {
        const it = await english();
        return { ...it, strings: { ...it.strings, send: 'Tell the shop' } };
      };
      languages['yi'] = async () => ({ ...(await english()), dir: 'rtl' });
    };
    addEventListener('report-open', add, { once: true });
    const dialog = await openIn('en-x-shop');
    expect(dialog.querySelector('.primary')!.textContent).to.equal('Tell the shop');
    expect(heading()).to.equal('Report this comment');
    expect([dialog.lang, dialog.dir]).to.deep.equal(['en-x-shop', 'ltr']);
    await closeDialog();
    const inYiddish = await openIn('yi');
    expect([inYiddish.lang, inYiddish.dir]).to.deep.equal(['yi', 'rtl']);
  });

  it('is Norwegian by each of its tags', async () => {
    for (const tag of ['no', 'nb', 'nn-NO']) {
      expect((await openIn(tag)).lang).to.equal('nb');
      expect(heading()).to.equal('Rapporter denne kommentaren');
      await closeDialog();
    }
  });

  it('falls back from the region to the language, and to English', async () => {
    await openIn('nl-BE');
    expect(heading()).to.equal('Deze reactie melden');
    await closeDialog();
    await openIn('xx');
    expect(heading()).to.equal('Report this comment');
  });

  it('is asked of the receiver, and what comes in another one says so', async () => {
    const asked: (string | undefined)[] = [];
    const readOffer: typeof sender.readOffer = (options) => (
      asked.push(options?.locale),
      sender.readOffer(options)
    );
    const main = mount(html`
      <div lang="nl">
        <report-this ref=${aRef()} .sender=${{ ...sender, readOffer }}><button>!</button></report-this>
      </div>
    `);
    main.querySelector('button')!.click();
    await untilReasons();
    expect(asked).to.deep.equal(['nl']);
    expect(openDialog()!.querySelector('#group-0')!.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(openDialog()!.lang).to.equal('nl');
  });
});

describe('when the reasons do not come', () => {
  afterEach(closeDialog);

  it('a general list takes their place, is told, and can be left for the right one', async () => {
    let isBroken = true;
    const readOffer: typeof sender.readOffer = async (options) => {
      if (isBroken) throw new TypeError('No network.');
      return sender.readOffer(options);
    };
    const main = mount(
      html`<report-this ref=${aRef()} .sender=${{ ...sender, readOffer }}><button>!</button></report-this>`,
    );
    main.querySelector('button')!.click();
    await untilReasons();
    expect(openDialog()!.querySelectorAll('input[name=group]')).to.have.length(12);
    await until(() => openDialog()!.textContent.includes('We could not load the reasons of this site.'));

    isBroken = false;
    await press('Tab', 'Enter');
    await until(() => openDialog()!.querySelectorAll('input[name=group]').length === 3);
    expect(openDialog()!.textContent).not.to.contain('We could not load');
  });
});
