import { aStatus } from '@report-this/client/testing';
import type { FlagStatus } from '@report-this/protocol';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/status.ts';
import type { StatusReader } from '../src/status.ts';
import { focused, mount, press, until } from './page.test-helper.ts';

const FLAG_ID = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60';

/** A status view on a page, and what it asked for. */
function show(read: () => Promise<FlagStatus>, { fragment = `#${FLAG_ID}.token`, lang = 'en' } = {}) {
  const asked: Parameters<StatusReader['readStatus']>[] = [];
  const reader: StatusReader = { readStatus: (...args) => (asked.push(args), read()) };
  const main = mount(html`<report-status lang=${lang} href=${fragment} .reader=${reader}></report-status>`);
  const element = main.querySelector('report-status')!;
  const text = () => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  return {
    element,
    asked,
    text,
    untilText: (part: string) => until(() => text().includes(part), `${part} in ${text()}`),
  };
}

const decided = aStatus({
  state: 'decided',
  timeline: [
    { state: 'received', at: '2026-11-21T09:30:01.000Z' },
    { state: 'decided', at: '2026-11-21T11:02:10.000Z' },
  ],
  targets: [
    {
      target: 0,
      state: 'decided',
      decision: {
        outcome: 'restricted',
        decidedAt: '2026-11-21T11:02:10.000Z',
        measures: [{ kind: 'visibility.removed' }],
        ground: { kind: 'terms', reference: 'House rules 4', explanation: 'Posted under 31 products.' },
        automation: { detection: false, decision: 'partly' },
        redress: [
          { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
          { kind: 'court', url: 'javascript:alert(1)' },
        ],
      },
    },
  ],
  appealUntil: '2027-05-24',
});

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
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
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
