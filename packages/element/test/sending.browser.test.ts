import { anOffer } from '@report-this/client/testing';
import { expect } from 'chai';
import type { ReportChallengeEvent, ReportErrorEvent } from '../src/index.ts';
import {
  aSender,
  closeDialog,
  fails,
  focused,
  hangs,
  heading,
  openDialog,
  press,
  tabTo,
  takes,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';
import { aPage, fillNotice, open, type Told } from './reporting-page.test-helper.ts';

describe('when sending fails', () => {
  afterEach(closeDialog);

  const sendOne = async () => {
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Your report was not sent');
  };

  it('sends the same flag under the same id when it is tried again', async () => {
    const told = aSender(fails('TimeoutError'), fails('UnexpectedAnswerError'), takes);
    aPage(told);
    await sendOne();
    for (const _ of [1, 2]) {
      await tabTo('.primary');
      await press('Enter');
      await until(
        () => heading() === 'Report received' || openDialog()!.textContent.includes('the other side'),
      );
    }
    await untilHeading('Report received');
    expect(told.flags).to.have.length(3);
    expect(new Set(told.flags.map(({ id }) => id)).size).to.equal(1);
    expect(told.flags[2]!.draft).to.deep.equal(told.flags[0]!.draft);
  });

  it('takes another id for other content', async () => {
    const told = aSender(fails('TimeoutError'), takes);
    aPage(told);
    await sendOne();
    await tabTo('.actions button');
    await press('Enter'); // back to the form
    await untilHeading('Report this comment');
    await tabTo('[name=group]');
    await press('ArrowDown', 'Enter');
    await untilHeading('Report received');
    expect(told.flags[1]!.id).not.to.equal(told.flags[0]!.id);
  });

  it('sends it as whoever has signed in since, under another id', async () => {
    const told = aSender(fails('RefusedError', { problem: { status: 401 } }), takes);
    const trigger = aPage(told).querySelector('report-this')!;
    await sendOne();
    expect(openDialog()!.textContent).to.contain('You need to sign in');
    await press('Escape');
    trigger.reporter = { role: 'account', assertion: 'ana' };
    await open();
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('Report received');
    expect(told.flags.map(({ draft }) => draft.reporter)).to.deep.equal([
      { role: 'anonymous' },
      trigger.reporter,
    ]);
    expect(told.flags[1]!.id).not.to.equal(told.flags[0]!.id);
  });

  it('sends the same flag under the same id when the host has written another excerpt since', async () => {
    const told = aSender(fails('TimeoutError'), takes);
    const trigger = aPage(told).querySelector('report-this')!;
    await sendOne();
    await press('Escape');
    trigger.setAttribute('excerpt', 'Buy now! (edited)');
    await open();
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('Report received');
    expect(told.flags[1]).to.deep.include({ id: told.flags[0]!.id, draft: told.flags[0]!.draft });
  });

  it('tells how long to wait', async () => {
    const problem = { status: 429 };
    aPage(aSender(fails('RefusedError', { problem, problemName: 'rate-limited', retryAfterMs: 120_000 })));
    await sendOne();
    expect(openDialog()!.textContent).to.contain('try again in 2 minutes');
  });

  it('sends by itself when the browser is online again', async () => {
    const told = aSender(fails('UnreachableError'), takes);
    aPage(told);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      await sendOne();
      expect(openDialog()!.textContent).to.contain('You are offline.');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    dispatchEvent(new Event('online'));
    await untilHeading('Report received');
    expect(told.flags).to.have.length(2);
  });

  it('reads the reasons again when one is no longer taken, and goes to them', async () => {
    const told = aSender(
      fails('RefusedError', { problem: { status: 422 }, problemName: 'reason-not-offered' }),
    );
    aPage(told);
    await open();
    const [, ...groups] = anOffer().groups;
    told.sender.readOffer = async () => anOffer({ groups });
    await press('Tab', 'Space', 'Enter');
    await until(() => focused()?.getAttribute('aria-invalid'));
    expect(focused()!.getAttribute('name')).to.equal('group');
    expect(openDialog()!.querySelectorAll('[name=group]')).to.have.length(groups.length);
    expect(openDialog()!.querySelector(':checked')).to.equal(null);
    expect(openDialog()!.textContent).to.contain('This reason is not taken here.');
  });

  it('goes to the field that the receiver refuses', async () => {
    const issues = [{ pointer: '/reporter/email', code: 'format', detail: 'must be an e-mail address' }];
    aPage(aSender(fails('RefusedError', { problem: { status: 422, issues }, problemName: 'invalid-flag' })));
    await open();
    await fillNotice();
    await press('Enter');
    await until(() => focused()?.getAttribute('aria-invalid'));
    expect(focused()!.id).to.equal('email');
  });

  it('says so to the page', async () => {
    const main = aPage(aSender(fails('TimeoutError')));
    let error: unknown;
    main.addEventListener('report-error', (event: ReportErrorEvent) => (error = event.error), { once: true });
    await sendOne();
    expect((error as Error).name).to.equal('TimeoutError');
  });
});

describe('when a check is asked for first', () => {
  afterEach(closeDialog);

  const problem = { type: 'urn:report-this:problem:challenge-required', title: 'Solve it.', status: 403 };
  const asks = fails('RefusedError', { problem, problemName: 'challenge-required' });

  /** Sends a flag, and resolves with what the page is told. */
  async function challenged(told: Told, meet: (event: ReportChallengeEvent) => void = () => {}) {
    const main = aPage(told);
    let heard: ReportChallengeEvent | undefined;
    main.addEventListener('report-challenge', (event) => meet((heard = event)), { once: true });
    await open();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Your report was not sent');
    return heard!;
  }

  it('the page shows it in the dialog, and the same flag is sent once it is passed', async () => {
    const told = aSender(asks, takes);
    const button = Object.assign(document.createElement('button'), { textContent: 'I am a person' });
    const passed = new Promise((resolve) => button.addEventListener('click', resolve));
    const event = await challenged(told, (it) => {
      it.show(button);
      it.solve(passed);
    });
    expect(event.problem).to.deep.equal(problem);
    expect(openDialog()!.textContent).to.contain('A short check is needed');
    await press('Tab');
    expect(focused()).to.equal(button);
    expect(button.assignedSlot!.getRootNode()).to.equal(openDialog()!.getRootNode());
    await press('Enter');
    await untilHeading('Report received');
    expect(button.isConnected).to.equal(false);
    expect(new Set(told.flags.map(({ id }) => id)).size).to.equal(1);
    expect(told.flags).to.have.length(2);
  });

  it('one that is not passed leaves the person with trying again', async () => {
    const told = aSender(asks, takes);
    await challenged(told, (it) => it.solve(Promise.reject(new Error('Not passed.'))));
    await tabTo('.primary');
    expect(told.flags).to.have.length(1);
    await press('Enter');
    await untilHeading('Report received');
  });

  it('a page that knows nothing of it leaves the person with trying again, and with what they wrote', async () => {
    await challenged(aSender(asks));
    await tabTo('.actions button');
    await press('Enter');
    await untilHeading('Report this comment');
    expect(openDialog()!.querySelector<HTMLInputElement>('[name=group]')!.checked).to.equal(true);
  });
});

describe('a flag that is kept for later', () => {
  afterEach(closeDialog);

  it('is said to be kept, and its draft is forgotten', async () => {
    const told = aSender(async ({ id }) => ({ status: 'queued', flagId: id }));
    const outcome = aPage(told).querySelector('report-this')!.report();
    await untilReasons();
    await press('Tab', 'Space', 'Enter');
    await untilHeading('Report kept');
    expect(focused()!.id).to.equal('title');
    expect(openDialog()!.textContent).to.contain('It will be sent as soon as that is possible.');
    await press('Tab', 'Enter');
    expect(await outcome).to.deep.equal({ outcome: 'queued', flagId: told.flags[0]!.id });
    await open();
    expect(openDialog()!.querySelector(':checked')).to.equal(null);
  });
});

describe('while a flag is being sent', () => {
  afterEach(closeDialog);

  const sendOne = async (told: Told) => {
    const main = aPage(told);
    await open();
    await press('Tab', 'Space');
    await tabTo('.primary');
    await press('Enter');
    await until(() => told.flags.length === 1);
    return main;
  };

  it('the button keeps the focus, says so, and a second press sends nothing more', async () => {
    const told = aSender(hangs);
    await sendOne(told);
    expect(focused()!.textContent.trim()).to.equal('Sending …');
    expect(focused()!.getAttribute('aria-disabled')).to.equal('true');
    expect(openDialog()!.querySelector('[role=status]')!.textContent).to.equal('Sending …');
    await press('Enter');
    expect(told.flags).to.have.length(1);
  });

  it('closing stops it, and keeps what was chosen', async () => {
    const told = aSender(hangs, takes);
    await sendOne(told);
    await press('Escape');
    await until(() => !openDialog());
    expect(told.flags[0]!.signal.aborted).to.equal(true);
    await open();
    expect(openDialog()!.querySelector<HTMLInputElement>('[name=group]')!.checked).to.equal(true);
    await press('Tab', 'Enter');
    await untilHeading('Report received');
    expect(told.flags[1]!.id).to.equal(told.flags[0]!.id);
  });

  it('removing the page’s part with the dialog stops it', async () => {
    const told = aSender(hangs);
    await sendOne(told);
    document.querySelector('report-this-dialog')!.remove();
    await until(() => told.flags[0]!.signal.aborted);
  });
});
