import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { closeDialog, openDialog, until, untilReasons } from './page.test-helper.ts';
import { aPage, box, fragment, locatorsOf, open, send, untilOffered } from './part-page.test-helper.ts';

/** Selects from one character of a text to another. */
function select(node: Node, from: number, to: number): void {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
}

describe('a text that is selected in what is reported', () => {
  afterEach(async () => {
    getSelection()!.removeAllRanges();
    await closeDialog();
  });
  const words = html`<p>Please buy now, only today!</p>`;
  const textOf = (it: Element) => it.querySelector('p')!.firstChild!;

  it('can be reported alone, with what stands around it', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    expect(openDialog()!.querySelector('q')!.textContent).to.equal('buy now');
    box('quote')!.click();
    expect(locatorsOf(await send(page))).to.deep.equal([
      { type: 'TextQuoteSelector', exact: 'buy now', prefix: 'Please ', suffix: ', only today!' },
    ]);
  });

  it('is not sent unasked', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    expect(box('quote')!.checked).to.equal(false);
    expect(locatorsOf(await send(page))).to.equal(undefined);
  });

  it('is still selected when the button is pressed with a mouse', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    const button = page.main.querySelector('report-this button')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(button.left + button.width / 2), Math.round(button.top + button.height / 2)],
    });
    await untilReasons();
    await untilOffered('quote');
    expect(openDialog()!.querySelector('q')!.textContent).to.equal('buy now');
  });

  it('is not offered where it is of something else, or nothing', async () => {
    const page = aPage(words);
    select(page.main.querySelector('p')!.firstChild!, 0, 6);
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('quote')).to.equal(null);
    await closeDialog();
    getSelection()!.removeAllRanges();
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('quote')).to.equal(null);
  });

  it('is kept when the dialog is closed, and forgotten when the flag is sent', async () => {
    const page = aPage(words);
    select(textOf(page.it), 7, 14);
    await open();
    await untilOffered('quote');
    box('quote')!.click();
    await closeDialog();
    getSelection()!.removeAllRanges();
    await open();
    await untilOffered('quote');
    expect(box('quote')!.checked).to.equal(true);
    expect(locatorsOf(await send(page))).to.have.length(1);
    await closeDialog();
    await open().catch(() => {});
    expect(box('quote') ?? null).to.equal(null);
  });

  it('comes after what the host itself points at', async () => {
    const page = aPage(words);
    Object.assign(page.main.querySelector('report-this')!, { locators: [fragment('t=3')] });
    select(textOf(page.it), 0, 6);
    await open();
    await untilOffered('quote');
    box('quote')!.click();
    expect(locatorsOf(await send(page))!.map(({ type }) => type)).to.deep.equal([
      'FragmentSelector',
      'TextQuoteSelector',
    ]);
  });
});
