import { anOffer, aStatus, fakeReceiver } from '@report-this/client/testing';
import { STATUS_LANGUAGES } from '@report-this/strings/status';
import { expect } from 'chai';
import { html } from 'lit';
import { focused, mount, press, until } from './page.test-helper.ts';
import { decided, FLAG_ID, show } from './status-page.test-helper.ts';

describe('the status of a report', () => {
  it('asks with the key of the link', async () => {
    const { asked, untilText } = show(async () => aStatus());
    await untilText('F-3JZ9-J6GM-B');
    expect(asked[0]!.slice(0, 2)).to.deep.equal([FLAG_ID, 'token']);
  });

  it('tells the decision in plain words, with its ground, its means and what can be done', async () => {
    const { untilText } = show(async () => decided);
    for (const part of [
      'The service agreed with you and acted.',
      'Decided on November 21, 2026.',
      'The content was removed.',
      'By the rules of the service: House rules 4',
      'Posted under 31 products.',
      'with help from a computer',
      'flags@shop.example',
      'You can go to court.',
      'You can challenge the decision until May 24, 2027.',
    ]) {
      await untilText(part);
    }
  });

  it('links to the web only, whatever a reader says', async () => {
    const { element, untilText } = show(async () => decided);
    await untilText('You can go to court.');
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(links).to.deep.equal(['mailto:']);
  });

  it('speaks the language of the page', async () => {
    const { element, untilText } = show(async () => decided, { lang: 'ar-EG' });
    await untilText('وافقتك الخدمة واتخذت إجراءً.');
    const card = element.shadowRoot!.querySelector('section')!;
    expect([card.lang, card.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(card).direction).to.equal('rtl');
  });

  it('says when there is no key, and asks nobody', async () => {
    const { asked, untilText } = show(async () => aStatus(), { fragment: '#nothing' });
    await untilText('We cannot find this report');
    expect(asked).to.have.length(0);
  });

  it('says when the receiver knows nothing of it', async () => {
    const refused = Object.assign(new Error(), { name: 'RefusedError', problem: { status: 404 } });
    const { untilText } = show(() => Promise.reject(refused));
    await untilText('We cannot find this report');
  });

  it('comes back by itself when the browser is online again', async () => {
    let isBack = false;
    Object.defineProperty(navigator, 'onLine', { get: () => isBack, configurable: true });
    try {
      const { untilText } = show(async () => {
        if (!isBack) throw new TypeError('No network.');
        return aStatus();
      });
      await untilText('You are offline');
      isBack = true;
      dispatchEvent(new Event('online'));
      await untilText('F-3JZ9-J6GM-B');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('looks again by keyboard, keeps the focus, and says that it did', async () => {
    const { element, asked, untilText } = show(async () => aStatus());
    await untilText('F-3JZ9-J6GM-B');
    element.shadowRoot!.querySelector('button')!.focus();
    await press('Enter');
    await until(
      () => element.shadowRoot!.querySelector('[role=status]')!.textContent === 'The status is up to date.',
    );
    expect(asked).to.have.length(2);
    expect(focused()!.localName).to.equal('button');
  });

  it('stops reading when it leaves the page', async () => {
    const { element, asked } = show(() => new Promise(() => {}));
    await until(() => asked.length === 1);
    element.remove();
    expect(asked[0]![2]!.signal!.aborted).to.equal(true);
  });
});

describe('the key of a report', () => {
  it('can be a receipt', async () => {
    const { element, asked, untilText } = show(async () => aStatus(), { fragment: '#' });
    await untilText('We cannot find this report');
    element.receipt = { flagId: FLAG_ID, token: 'of-the-receipt' };
    await untilText('F-3JZ9-J6GM-B');
    expect(asked.at(-1)!.slice(0, 2)).to.deep.equal([FLAG_ID, 'of-the-receipt']);
  });

  it('is in no address that is asked for', async () => {
    const receiver = fakeReceiver({
      offer: anOffer({ extensions: ['review', 'follow-up'] }),
      statuses: [aStatus({ flagId: FLAG_ID })],
    });
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => receiver.fetch(new Request(input, init));
    try {
      const link = `#${FLAG_ID}.token-of-${FLAG_ID}`;
      const main = mount(
        html`<report-status receiver=${receiver.url} lang="en" href=${link}></report-status>`,
      );
      const text = () => main.querySelector('report-status')!.shadowRoot!.textContent;
      await until(() => text().includes('Take back my report'), `the status in ${text()}`);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(receiver.requests.length).to.be.greaterThan(0);
    for (const { path, query } of receiver.requests) expect(`${path}?${query}`).not.to.contain('token');
  });
});

describe('the texts of the status view', () => {
  it('that cannot be loaded leave what the host put inside', async () => {
    const load = STATUS_LANGUAGES['fi']!;
    (STATUS_LANGUAGES as Record<string, unknown>)['fi'] = () => Promise.reject(new TypeError());
    try {
      const main = mount(html`<report-status lang="fi" href="#"><p>Load it again.</p></report-status>`);
      await until(() => main.querySelector('p')!.checkVisibility());
    } finally {
      (STATUS_LANGUAGES as Record<string, unknown>)['fi'] = load;
    }
  });
});
