import { expect } from 'chai';
import { html } from 'lit';
import type { ReportComfortEvent } from '../src/index.ts';
import { closeDialog, focused, openDialog, press, until } from './page.test-helper.ts';
import { aPage, open, send } from './part-page.test-helper.ts';

describe('what a person can do for their own comfort', () => {
  afterEach(closeDialog);
  const buttons = () =>
    [...openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')].map((it) => it.textContent);
  const pressButton = (place: number) =>
    openDialog()!.querySelectorAll<HTMLButtonElement>('.comfort button')[place]!.click();

  it('is nothing where no host offers it', async () => {
    const page = aPage(html`<p>It.</p>`);
    await open();
    await send(page);
    expect(openDialog()!.querySelector('.comfort')).to.equal(null);
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
