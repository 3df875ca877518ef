import { Locator, read } from '@report-this/protocol';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import { quoteIn } from '../src/dialog/parts/quote.ts';
import { mount } from './page.test-helper.ts';

/** Selects from one text to another, each named by what it holds; `|` in the words marks the place. */
function select(main: Element, from: string, to: string): Range {
  const range = document.createRange();
  range.setStart(...placeOf(main, from));
  range.setEnd(...placeOf(main, to));
  return range;
}

function placeOf(main: Element, words: string): [Text, number] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words.replace('|', ''));
    if (at >= 0) return [node, at + words.indexOf('|')];
  }
  throw new Error(`There is no “${words}”.`);
}

const quoted = (template: TemplateResult, from: string, to: string, within = '#it') => {
  const main = mount(template);
  return quoteIn(main.querySelector(within)!, select(main, from, to));
};

const ONE = html`<p id="it">Please buy now, only today!</p>`;

describe('a quotation of what is selected', () => {
  it('has what is selected, and what stands before and after it', () => {
    expect(quoted(ONE, '|buy', 'now|')).to.deep.equal({
      type: 'TextQuoteSelector',
      exact: 'buy now',
      prefix: 'Please ',
      suffix: ', only today!',
    });
  });

  it('says nothing of what is around where nothing is', () => {
    expect(quoted(ONE, '|Please', '!|')).to.deep.equal({
      type: 'TextQuoteSelector',
      exact: 'Please buy now, only today!',
    });
  });

  it('goes across elements, and counts white space as one space', () => {
    const quote = quoted(
      html`<div id="it">
        <p>One <b>two three</b> four.</p>
        <p>Five.</p>
      </div>`,
      '|two',
      'Five|',
    );
    expect(quote).to.deep.include({ exact: 'two three four. Five', prefix: ' One ', suffix: '. ' });
  });

  it('takes of a selection what is in the content, and nothing else', () => {
    const page = html`<p>Before us.</p>
      <p id="it">The content.</p>
      <p>After us.</p>`;
    expect(quoted(page, '|us', 'After|')).to.deep.equal({ type: 'TextQuoteSelector', exact: 'The content.' });
    expect(quoted(page, '|content', 'After|')).to.deep.include({ exact: 'content.', prefix: 'The ' });
    expect(quoted(page, 'Before|', 'The|')).to.deep.include({ exact: 'The', suffix: ' content.' });
  });

  it('is not made where nothing of the content is selected', () => {
    const page = html`<p>Before.</p>
      <p id="it">It.</p>
      <p>After.</p>`;
    expect(quoted(page, '|Before', '.|')).to.equal(undefined);
    expect(quoted(page, '|After', '|After')).to.equal(undefined);
    expect(quoted(html`<p id="it">a <b> </b> b</p>`, 'a| ', '| b')).to.equal(undefined);
  });

  it('leaves out code, and the button that reports', () => {
    const quote = quoted(
      html`<div id="it">
        <p>One</p>
        <style>
          p {
            color: red;
          }</style
        ><report-this><button>Report</button></report-this><button data-report-this>Report</button>
        <p>Two</p>
      </div>`,
      '|One',
      'Two|',
    );
    expect(quote!.exact).to.equal('One Two');
  });

  it('is as long as a quotation may be, does not tear a letter, and goes on in what follows', () => {
    const text = `${'x'.repeat(1999)}😀${'y'.repeat(500)}`;
    const quote = quoted(html`<p id="it">${text}</p>`, '|xxx', 'yyyy|')!;
    expect(quote.exact).to.equal('x'.repeat(1999));
    expect([...quote.suffix!].slice(0, 2)).to.deep.equal(['😀', 'y']);
    expect(quote.suffix!.length).to.be.lessThan(201);
  });

  it('does not tear a letter of what is around', () => {
    const quote = quoted(html`<p id="it">${'😀'.repeat(40)} mark ${'😀'.repeat(40)}</p>`, '|mark', 'mark|')!;
    expect(quote.prefix).to.match(/^(😀)+ $/u);
    expect(quote.suffix).to.match(/^ (😀)+$/u);
  });

  it('is read by the protocol', () => {
    for (const text of ['short', 'word '.repeat(2000), '😀'.repeat(3000), 'ع'.repeat(5000)]) {
      const main = mount(html`<p id="it">${text}</p>`);
      const range = document.createRange();
      range.selectNodeContents(main.querySelector('#it')!);
      const result = read(Locator, quoteIn(main.querySelector('#it')!, range));
      expect(result.ok, JSON.stringify(result).slice(0, 200)).to.equal(true);
    }
  });

  it('is found in a shadow root too', () => {
    const host = mount(html`<div></div>`).firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    const content = root.appendChild(document.createElement('p'));
    content.textContent = 'Inside of it.';
    const range = document.createRange();
    range.setStart(content.firstChild!, 0);
    range.setEnd(content.firstChild!, 6);
    expect(quoteIn(content, range)).to.deep.include({ exact: 'Inside', suffix: ' of it.' });
  });
});
