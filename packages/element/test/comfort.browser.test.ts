import { expect } from 'chai';
import { html } from 'lit';
import type { ReportComfortEvent } from '../src/index.ts';
import {
  closeDialog,
  focused,
  openDialog,
  press,
  tabTo,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';
import { aPage, open, send } from './part-page.test-helper.ts';

describe('what a person can do for their own comfort', () => {
  afterEach(closeDialog);
  const buttons = () =>
    [...openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')].map((it) => it.textContent);
  const pressButton = (place: number) =>
    openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')[place]!.click();

  const dislike = () =>
    [...openDialog()!.querySelectorAll<HTMLInputElement>('input[name=group]')].find(
      (it) => it.labels![0]!.textContent === 'I just do not like it',
    );
  const primary = () => openDialog()!.querySelector<HTMLElement>('.primary')!;

  /** A page whose host offers something. */
  function aComfortingPage() {
    const page = aPage(html`<p>It.</p>`);
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) => {
      event.offer({ id: 'hide', label: 'Hide it', act: () => {} });
    });
    return page;
  }

  it('is nothing where no host offers it', async () => {
    const page = aPage(html`<p>It.</p>`);
    await open();
    expect(dislike()).to.equal(undefined);
    await send(page);
    expect(openDialog()!.querySelector('.comfort')).to.equal(null);
  });

  it('takes the place of a report for who just does not like it, by keyboard, and nothing is sent', async () => {
    const page = aComfortingPage();
    await open();
    await tabTo('[name=group]');
    // it is the last one; not every engine goes round to it by the arrow up
    for (let presses = 0; presses < 20 && focused() !== dislike(); presses++) await press('ArrowDown');
    expect([focused(), dislike()!.checked]).to.deep.equal([dislike(), true]);
    expect(primary().textContent).to.equal('Continue');
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('I just do not like it');
    expect(focused()!.matches('h2')).to.equal(true);
    await until(() => openDialog()!.querySelector('.comfort'));
    expect(openDialog()!.querySelector('#lead')!.textContent).to.equal('Nothing was sent.');
    await tabTo('.comfort button');
    await press('Enter');
    await until(() => openDialog()!.textContent.includes('Done: Hide it'));
    expect(page.flags).to.have.length(0);
  });

  it('leads back to the reasons, one of which can be chosen instead', async () => {
    const page = aComfortingPage();
    await open();
    dislike()!.click();
    primary().click();
    await untilHeading('I just do not like it');
    openDialog()!.querySelector<HTMLElement>('.actions button')!.click();
    await untilHeading('Report this comment');
    expect(dislike()!.checked).to.equal(true);
    openDialog()!.querySelector<HTMLInputElement>('input[name=group]')!.click();
    expect([dislike()!.checked, primary().textContent]).to.deep.equal([false, 'Send report']);
    primary().click();
    await untilHeading('Report received');
    expect(page.flags).to.have.length(1);
  });

  it('is no way around a reason for what is against the law', async () => {
    const page = aComfortingPage();
    await open();
    dislike()!.click();
    openDialog()!.querySelector<HTMLInputElement>('[name=illegal]')!.click();
    primary().click();
    expect(openDialog()!.querySelector('#reason-issue')!.textContent).to.equal(
      'Choose one reason to continue.',
    );
    expect(page.flags).to.have.length(0);
  });

  it('that hides the row of the button leaves the focus at the nearest button that is shown', async () => {
    const page = aPage(html`<p>It.</p>`);
    const trigger = page.main.querySelector('report-this')!;
    const row = document.createElement('div');
    trigger.replaceWith(row);
    row.append(trigger);
    row.insertAdjacentHTML('beforebegin', '<report-this id="before"><button>Report</button></report-this>');
    row.insertAdjacentHTML(
      'afterend',
      `<div hidden><report-this><button>Report</button></report-this></div>
       <report-this id="after"><button>Report</button></report-this>`,
    );
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) =>
      event.offer({ id: 'hide', label: 'Hide it', act: () => void (row.hidden = true) }),
    );
    const openAndHide = async () => {
      trigger.querySelector('button')!.click();
      await untilReasons();
      dislike()!.click();
      primary().click();
      await until(() => openDialog()!.querySelector('.comfort'));
      pressButton(0);
      await until(() => openDialog()!.textContent.includes('Done: Hide it'));
      await press('Escape');
      await until(() => !openDialog());
    };
    await openAndHide();
    expect(focused()).to.equal(document.querySelector('#after button'));

    row.hidden = false;
    document.querySelector('#after')!.remove();
    await openAndHide();
    expect(focused()).to.equal(document.querySelector('#before button'));
  });

  it('is what the host offers, done by the host, told, and taken back', async () => {
    const page = aPage(html`<p>It.</p>`);
    const done: string[] = [];
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) => {
      done.push(event.reported.kind);
      event.offer(
        {
          id: 'hide',
          label: 'Hide it',
          help: 'Only for you.',
          act: () => void done.push('hidden'),
          undo: () => void done.push('shown'),
        },
        { id: 'block', label: 'Block Ana', act: async () => void done.push('blocked') },
      );
    });
    await open();
    await send(page);
    await until(() => openDialog()!.querySelector('.comfort'));
    expect(buttons()).to.deep.equal(['Hide it', 'Block Ana']);

    const hide = openDialog()!.querySelector<HTMLButtonElement>('.comfort button')!;
    hide.focus();
    await press('Enter');
    await until(() => buttons()[0] === 'Undo');
    expect(focused()).to.equal(hide);
    expect(hide.parentElement!.textContent).to.contain('Done: Hide it');
    await press('Enter');
    await until(() => buttons()[0] === 'Hide it');
    pressButton(1);
    await until(() => done.includes('blocked'));
    await until(() => openDialog()!.textContent.includes('Done: Block Ana'));
    pressButton(1); // it cannot be taken back, nor done twice
    expect(done).to.deep.equal(['comment', 'hidden', 'shown', 'blocked']);
  });

  it('that does not work is told, and can be tried again', async () => {
    const page = aPage(html`<p>It.</p>`);
    let isBroken = true;
    page.main.addEventListener('report-comfort', (event: ReportComfortEvent) =>
      event.offer({
        id: 'mute',
        label: 'Mute Ana',
        act: () => (isBroken ? Promise.reject(new Error('No network.')) : Promise.resolve()),
      }),
    );
    await open();
    await send(page);
    await until(() => openDialog()!.querySelector('.comfort'));
    pressButton(0);
    await until(() => openDialog()!.textContent.includes('This did not work: Mute Ana. Please try again.'));
    isBroken = false;
    pressButton(0);
    await until(() => openDialog()!.textContent.includes('Done: Mute Ana'));
  });
});
