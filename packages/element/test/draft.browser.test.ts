import { aReceipt } from '@report-this/client/testing';
import { expect } from 'chai';
import { report } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  openDialog,
  press,
  tabTo,
  tabToDetails,
  type,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';
import { aPage, fillNotice, open, type Told } from './reporting-page.test-helper.ts';

describe('what was written', () => {
  afterEach(closeDialog);

  it('is there again after Escape', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'Space');
    await tabToDetails();
    await type('The same text everywhere.');
    await press('Escape');
    await until(() => !openDialog());
    await open();
    expect(openDialog()!.querySelector('textarea')!.value).to.equal('The same text everywhere.');
    expect(openDialog()!.querySelector<HTMLInputElement>('[name=group]')!.checked).to.equal(true);
  });

  it('is of one target only', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'Space', 'Escape');
    await until(() => !openDialog());
    aPage(aSender());
    await open();
    expect(openDialog()!.querySelector(':checked')).to.equal(null);
  });

  it('is gone once it is sent, and the receipt is there instead', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    await press('Escape');
    await until(() => !openDialog());
    await press('Enter');
    await untilHeading('You have already reported this');
    expect(openDialog()!.querySelector('code')!.textContent).to.equal(aReceipt().reference);
  });

  const ana = { role: 'account', assertion: 'ana' } as const;
  const ben = { role: 'account', assertion: 'ben' } as const;
  const writeAndLeave = async () => {
    await open();
    await press('Tab', 'Space', 'Escape');
    await until(() => !openDialog());
  };

  it('is there for whoever signs in after writing it', async () => {
    const trigger = aPage(aSender()).querySelector('report-this')!;
    await writeAndLeave();
    trigger.reporter = ana;
    await open();
    expect(openDialog()!.querySelector<HTMLInputElement>('[name=group]')!.checked).to.equal(true);
  });

  it('is not for the next person, once its writer has signed out', async () => {
    const trigger = aPage(aSender()).querySelector('report-this')!;
    trigger.reporter = ana;
    await writeAndLeave();
    for (const reporter of [ben, undefined]) {
      Object.assign(trigger, { reporter });
      await open();
      expect(openDialog()!.querySelector(':checked')).to.equal(null);
      await press('Tab', 'Space', 'Escape');
      await until(() => !openDialog());
    }
  });

  it('and the receipt of it is not for the next person either', async () => {
    const trigger = aPage(aSender()).querySelector('report-this')!;
    trigger.reporter = ana;
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    await press('Escape');
    trigger.reporter = ben;
    await open();
    await untilHeading('Report this comment');
  });

  it('nor is it for whoever signs in after somebody unknown has sent it', async () => {
    const trigger = aPage(aSender()).querySelector('report-this')!;
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    await press('Escape');
    trigger.reporter = ana;
    await open();
    await untilHeading('Report this comment');
  });
});

describe('who reports', () => {
  afterEach(closeDialog);

  it('is asked again in a notice, once nobody is signed in', async () => {
    const told = aSender();
    const trigger = aPage(told).querySelector('report-this')!;
    trigger.reporter = { role: 'account', assertion: 'ana' };
    await open();
    await press('Escape');
    Object.assign(trigger, { reporter: undefined });
    await open();
    await fillNotice();
    await press('Enter');
    await untilHeading('Report received');
    expect(told.flags[0]!.draft.reporter).to.deep.equal({
      role: 'identified',
      name: 'Ana',
      email: 'ana@example.org',
    });
  });

  it('is no longer asked in a notice, once somebody has signed in', async () => {
    const told = aSender();
    const trigger = aPage(told).querySelector('report-this')!;
    await open();
    await tabTo('[name=group]');
    await press('ArrowDown', 'ArrowDown');
    await tabTo('[name=illegal]');
    await press('Space', 'Enter');
    await untilHeading('A few details for a legal notice');
    expect(openDialog()!.querySelector('#name')).not.to.equal(null);
    await press('Escape');
    trigger.reporter = { role: 'account', assertion: 'ana' };
    await open();
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('A few details for a legal notice');
    expect(openDialog()!.querySelector('#name')).to.equal(null);
    await tabTo('#explanation');
    await type('It breaks the law.');
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('Report received');
    expect(told.flags[0]!.draft.reporter).to.deep.equal(trigger.reporter);
  });
});

describe('the call', () => {
  afterEach(closeDialog);

  const request = (told: Told) => ({
    target: { kind: 'post', ref: { type: 'post', id: aRef() } },
    sender: told.sender,
  });

  it('reports several things in one flag', async () => {
    const told = aSender();
    const one = request(told);
    const furtherTargets = [request(told).target, request(told).target];
    void report({ ...one, furtherTargets });
    await untilReasons();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    expect(told.flags[0]!.draft.targets).to.deep.equal([one.target, ...furtherTargets]);
  });

  it('is closed by the page through its signal; what was chosen is kept', async () => {
    const told = aSender();
    const button = document.createElement('button');
    document.body.replaceChildren(button);
    button.focus();
    const closing = new AbortController();
    const one = request(told);
    const outcome = report({ ...one, origin: button, signal: closing.signal });
    await untilReasons();
    await press('Tab', 'Space');
    closing.abort();
    expect(await outcome).to.deep.equal({ outcome: 'closed' });
    expect(openDialog()).to.equal(undefined);
    expect(focused()).to.equal(button);
    expect(await report({ ...one, signal: closing.signal })).to.deep.equal({ outcome: 'closed' });
    void report(one);
    await untilReasons();
    expect(openDialog()!.querySelector<HTMLInputElement>('[name=group]')!.checked).to.equal(true);
  });

  it('shows the receipt of an earlier report that the page kept, before anything is sent again', async () => {
    const told = aSender();
    const receipt = aReceipt();
    const outcome = report({ ...request(told), receipt });
    await untilHeading('You have already reported this');
    expect(openDialog()!.querySelector('code')!.textContent).to.equal(receipt.reference);
    await tabTo('.actions button');
    await press('Enter');
    await untilReasons();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report received');
    await press('Escape');
    expect((await outcome).outcome).to.equal('sent');
    expect(told.flags).to.have.length(1);
  });
});
