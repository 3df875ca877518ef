import { aReceipt } from '@report-this/client/testing';
import { expect } from 'chai';
import type { ReportSentEvent, ReportSubmitEvent } from '../src/index.ts';
import { aSender, closeDialog, heading, openDialog, press, until, untilHeading } from './page.test-helper.ts';
import { aPage, open } from './reporting-page.test-helper.ts';

describe('the events', () => {
  afterEach(closeDialog);

  it('tell the page what happens, in order', async () => {
    const main = aPage(aSender());
    const heard: string[] = [];
    for (const name of ['report-open', 'report-submit', 'report-sent', 'report-close'] as const) {
      main.addEventListener(name, (event) => heard.push(event.type));
    }
    let receipt: unknown;
    main.addEventListener('report-sent', (event: ReportSentEvent) => (receipt = event.receipt));
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    await press('Escape');
    await until(() => heard.length === 4);
    expect(heard).to.deep.equal(['report-open', 'report-submit', 'report-sent', 'report-close']);
    expect(receipt).to.have.property('reference', aReceipt().reference);
  });

  it('let the page keep the dialog closed', async () => {
    const main = aPage(aSender());
    main.addEventListener('report-open', (event) => event.preventDefault());
    const outcome = await main.querySelector('report-this')!.report();
    expect(outcome).to.deep.equal({ outcome: 'prevented' });
    expect(openDialog()).to.equal(undefined);
  });

  it('let the page keep a flag from being sent, and the form stays', async () => {
    const told = aSender();
    const main = aPage(told);
    let reason: string | undefined;
    main.addEventListener('report-submit', (event: ReportSubmitEvent) => {
      reason = event.draft.claim.reason;
      event.preventDefault();
    });
    await open();
    await press('Tab', 'Space', 'Enter');
    await until(() => reason);
    expect(reason).to.equal('terms.spam');
    expect(told.flags).to.have.length(0);
    expect(heading()).to.equal('Report this comment');
  });
});
