import { aStatus } from '@report-this/client/testing';
import { expect } from 'chai';
import type { StatusReader } from '../src/status.ts';
import { focused, press, type, until } from './page.test-helper.ts';
import { decided, FLAG_ID, show } from './status-page.test-helper.ts';

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
