import { expect } from 'chai';
import {
  aSender,
  closeDialog,
  fails,
  focused,
  openDialog,
  press,
  tabTo,
  tabToDetails,
  type,
  until,
} from './page.test-helper.ts';
import { aPage, open } from './reporting-page.test-helper.ts';

describe('the details', () => {
  afterEach(closeDialog);

  const details = () => openDialog()!.querySelector('details')!;
  const text = () => openDialog()!.querySelector('textarea')!;

  const closeDetails = async () => {
    details().querySelector('summary')!.focus();
    await press('Enter');
  };

  it('stay open when their text is emptied, so that the person types on', async () => {
    aPage(aSender());
    await open();
    await tabToDetails();
    await type('a');
    await press('Backspace');
    expect(text().value).to.equal('');
    expect(details().open).to.equal(true);
    await type('hello');
    expect(text().value).to.equal('hello');
  });

  it('that the person closes stay closed, and are open at the next opening if something is written', async () => {
    aPage(aSender());
    await open();
    await tabToDetails();
    await type('hello');
    await closeDetails();
    expect(details().open).to.equal(false);
    await tabTo('[name=illegal]');
    await press('Space');
    expect(details().open).to.equal(false);
    await press('Escape');
    await until(() => !openDialog());
    await open();
    expect(details().open).to.equal(true);
  });

  it('open for what is wrong in them', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'Space');
    await tabToDetails();
    text().value = 'x'.repeat(2001);
    text().dispatchEvent(new Event('input'));
    for (const _ of ['once', 'twice']) {
      await closeDetails();
      expect(details().open).to.equal(false);
      await tabTo('.primary');
      await press('Enter');
      expect(details().open).to.equal(true);
      expect(focused()).to.equal(text());
      expect(openDialog()!.querySelector('#explanation-issue')!.textContent).to.contain('too long');
    }
  });

  it('open for a text that the receiver misses in them', async () => {
    const issues = [{ pointer: '/claim/explanation', code: 'required', detail: 'must be there' }];
    aPage(aSender(fails('RefusedError', { problem: { status: 422, issues }, problemName: 'invalid-flag' })));
    await open();
    await press('Tab', 'Space', 'Enter');
    await until(() => focused() === openDialog()!.querySelector('#explanation'), 'the focus in the text');
    expect(text().value).to.equal('');
    expect(details().open).to.equal(true);
  });

  it('that the person closes stay closed when something is wrong elsewhere', async () => {
    aPage(aSender());
    await open();
    await tabToDetails();
    await type('hello');
    await closeDetails();
    await tabTo('.primary');
    await press('Enter');
    expect(focused()!.getAttribute('name')).to.equal('group');
    expect(details().open).to.equal(false);
  });
});
