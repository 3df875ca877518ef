import { FlagDraft, read } from '@report-this/protocol';
import { expect } from 'chai';
import { html } from 'lit';
import { closeDialog, openDialog, type, until, untilHeading } from './page.test-helper.ts';
import { aPage, box, field, open } from './part-page.test-helper.ts';

describe('the law that is meant', () => {
  afterEach(closeDialog);

  async function openNotice() {
    const page = aPage(html`<p>It.</p>`);
    await open();
    box('group')!.click();
    box('illegal')!.click();
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('A few details for a legal notice');
    await until(() => field('law'), 'the question for the law');
    return page;
  }
  async function sendNotice(page: Awaited<ReturnType<typeof openNotice>>) {
    field('explanation').focus();
    await type('It calls for violence.');
    field('anonymous').click();
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('Report received');
    const { draft } = page.flags[0]!;
    expect(read(FlagDraft, JSON.parse(JSON.stringify(draft))).ok).to.equal(true);
    return draft.claim;
  }

  it('can be said, with its country', async () => {
    const page = await openNotice();
    field('law').focus();
    await type('Criminal Code, Art. 137d');
    const country = openDialog()!.querySelector<HTMLSelectElement>('#country')!;
    expect(country.value).to.equal('');
    country.value = 'NL';
    country.dispatchEvent(new Event('change'));
    expect(country.selectedOptions[0]!.text).to.equal('Netherlands');
    const { legalGround, country: said } = await sendNotice(page);
    expect([legalGround, said]).to.deep.equal(['Criminal Code, Art. 137d', 'NL']);
  });

  it('need not be known', async () => {
    const claim = await sendNotice(await openNotice());
    expect(claim).not.to.have.any.keys('legalGround', 'country');
  });
});
