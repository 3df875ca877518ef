import { anOffer, aStatus, fakeReceiver } from '@report-this/client/testing';
import type { DecisionForReporter, FlagStatus } from '@report-this/protocol';
import { STATUS_LANGUAGES } from '@report-this/strings/status';
import { expect } from 'chai';
import { html } from 'lit';
import '../src/status.ts';
import type { StatusReader } from '../src/status.ts';
import { focused, mount, press, type, until } from './page.test-helper.ts';

const FLAG_ID = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60';

/** A status view on a page, and what it asked for. */
function show(
  read: () => Promise<FlagStatus>,
  {
    fragment = `#${FLAG_ID}.token`,
    lang = 'en',
    also = {},
  }: { fragment?: string; lang?: string; also?: Partial<StatusReader> } = {},
) {
  const asked: Parameters<StatusReader['readStatus']>[] = [];
  const reader: StatusReader = { readStatus: (...args) => (asked.push(args), read()), ...also };
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

const QUESTION = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b61';

const asking = aStatus({
  state: 'needsInfo',
  targets: [{ target: 0, state: 'needsInfo' }],
  messages: [{ id: QUESTION, from: 'platform', text: 'Which product?', at: '2026-11-21T10:00:00.000Z' }],
});

const answering = aStatus({
  state: 'inReview',
  targets: [{ target: 0, state: 'inReview' }],
  messages: [
    ...asking.messages!,
    {
      id: FLAG_ID,
      from: 'reporter',
      text: 'The red one.',
      at: '2026-11-21T10:05:00.000Z',
      inReplyTo: QUESTION,
    },
  ],
});

describe('a question to the reporter', () => {
  it('is answered by keyboard; the answer takes its place, is announced, and the focus stays near', async () => {
    const sent: Parameters<NonNullable<StatusReader['reply']>>[] = [];
    const reply: StatusReader['reply'] = async (...args) => (sent.push(args), answering);
    const { element, untilText } = show(async () => asking, { also: { reply } });
    await untilText('Which product?');
    const root = element.shadowRoot!;
    root.querySelector('textarea')!.focus();
    await type('The red one.');
    await press('Tab', 'Enter');
    await untilText('You answered');
    expect(sent[0]!.slice(0, 2)).to.deep.equal([FLAG_ID, 'token']);
    expect(sent[0]![2]).to.include({ inReplyTo: QUESTION, text: 'The red one.' });
    expect(sent[0]![2].id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    await until(() => root.querySelector('[role=status]')!.textContent.trim() === 'Your answer was sent.');
    await until(() => focused()?.textContent === 'Questions and answers');
    expect(root.querySelector('textarea')).to.equal(null);
  });

  it('says by the field what is missing, and brings the focus there', async () => {
    const { element, untilText } = show(async () => asking, { also: { reply: async () => answering } });
    await untilText('Which product?');
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('form button')!.click();
    await untilText('Please write an answer first.');
    const field = root.querySelector('textarea')!;
    await until(() => focused() === field);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const told = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => root.getElementById(id));
    expect(told.map((it) => it!.textContent.trim())).to.include('Please write an answer first.');
  });

  it('keeps the text and the focus when the receiver cannot be reached, and says so', async () => {
    const also = { reply: () => Promise.reject(new TypeError()) };
    const { element, untilText } = show(async () => asking, { also });
    await untilText('Which product?');
    const root = element.shadowRoot!;
    root.querySelector('textarea')!.focus();
    await type('The red one.');
    await press('Tab', 'Enter');
    await untilText('We could not reach the service.');
    expect(root.querySelector('[role=alert]')!.textContent).to.contain('Nothing you wrote is lost.');
    expect(root.querySelector('textarea')!.value).to.equal('The red one.');
    expect(focused()!.localName).to.equal('button');
  });

  it('keeps a text that is being written when the status is read again', async () => {
    const { element, asked, untilText } = show(async () => asking, {
      also: { reply: async () => answering },
    });
    await untilText('Which product?');
    element.shadowRoot!.querySelector('textarea')!.focus();
    await type('The red');
    await element.refresh();
    expect(asked).to.have.length(2);
    expect(element.shadowRoot!.querySelector('textarea')!.value).to.equal('The red');
    expect(focused()!.localName).to.equal('textarea');
  });

  it('says what is left of its length only when it runs out', async () => {
    const { element, untilText, text } = show(async () => asking, {
      also: { reply: async () => answering },
    });
    await untilText('Which product?');
    const field = element.shadowRoot!.querySelector('textarea')!;
    const write = (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    write('x');
    await element.updateComplete;
    expect(text()).not.to.contain('left');
    write('x'.repeat(1999));
    await untilText('1 character left');
  });

  it('is shown without a form where nothing can be sent', async () => {
    const { element, untilText } = show(async () => asking);
    await untilText('Which product?');
    expect(element.shadowRoot!.querySelector('form')).to.equal(null);
  });
});

describe('taking a report back', () => {
  const gone = aStatus({ state: 'withdrawn', targets: [{ target: 0, state: 'withdrawn' }] });

  it('is asked about, by keyboard, with the focus on the question; Escape leaves everything as it is', async () => {
    const also = { withdrawFlag: () => Promise.reject(new Error('It was not meant.')) };
    const { element, untilText } = show(async () => aStatus(), { also });
    await untilText('Take back my report');
    element.shadowRoot!.querySelector<HTMLElement>('.withdraw')!.focus();
    await press('Enter');
    await until(() => focused()?.textContent === 'Take back your report?');
    expect(focused()!.closest('[role=group]')!.getAttribute('aria-labelledby')).to.equal(focused()!.id);
    await press('Escape');
    await until(() => focused()?.textContent!.trim() === 'Take back my report');
  });

  it('is done on the second yes, announced, and leaves the focus on the title', async () => {
    const { element, untilText } = show(async () => aStatus(), { also: { withdrawFlag: async () => gone } });
    await untilText('Take back my report');
    element.shadowRoot!.querySelector<HTMLElement>('.withdraw')!.focus();
    await press('Enter', 'Tab', 'Tab', 'Enter');
    await untilText('This report was taken back.');
    const note = element.shadowRoot!.querySelector('[role=status]')!;
    await until(() => note.textContent.trim() === 'Your report was taken back.');
    await until(() => focused()?.getAttribute('part') === 'title');
    expect(element.shadowRoot!.querySelector('.withdraw')).to.equal(null);
  });

  it('is not offered once there is a decision, nor where the receiver does not take it', async () => {
    const withdrawFlag = async () => gone;
    const one = show(async () => decided, { also: { withdrawFlag } });
    await one.untilText('You can go to court.');
    expect(one.text()).not.to.contain('Take back my report');
    const other = show(async () => aStatus(), { also: { withdrawFlag, takesFollowUp: async () => false } });
    await other.untilText('F-3JZ9-J6GM-B');
    expect(other.text()).not.to.contain('Take back my report');
  });
});

describe('challenging a decision', () => {
  const withRedress = (redress: DecisionForReporter['redress'], appealUntil?: string) =>
    show(async () => ({
      ...decided,
      ...(appealUntil && { appealUntil }),
      targets: [{ ...decided.targets[0]!, decision: { ...decided.targets[0]!.decision!, redress } }],
    }));

  it('leads to the page that the decision names', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', url: 'https://shop.example/complain', until: '2999-05-24' },
    ]);
    await untilText('You can complain to the service.');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://shop.example/complain');
  });

  it('leads to the address to write to, with the reference and nothing else', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2999-05-24' },
    ]);
    await untilText('flags@shop.example');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(
      'mailto:flags@shop.example?subject=F-3JZ9-J6GM-B',
    );
  });

  it('makes no link of a contact that is no address, or of more than one', async () => {
    const { element, untilText } = withRedress([
      { kind: 'internalComplaint', contact: 'flags@shop.example?bcc=all@shop.example' },
      { kind: 'court', contact: 'The court of Utrecht' },
    ]);
    await untilText('The court of Utrecht');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });

  it('is not offered when its time has ended, which is said', async () => {
    const { untilText, text } = withRedress(
      [{ kind: 'internalComplaint', contact: 'flags@shop.example', until: '2020-05-24' }, { kind: 'court' }],
      '2020-05-24',
    );
    await untilText('A complaint to the service was possible until May 24, 2020.');
    expect(text()).not.to.contain('You can complain');
    expect(text()).not.to.contain('You can challenge');
    expect(text()).to.contain('You can go to court.');
    expect(text().split('was possible until')).to.have.length(2);
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
