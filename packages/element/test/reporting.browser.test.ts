import { aReceipt } from '@report-this/client/testing';
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../src/define.ts';
import type {
  ReportChallengeEvent,
  ReportErrorEvent,
  ReportSentEvent,
  ReportSubmitEvent,
} from '../src/index.ts';
import { report } from '../src/index.ts';
import {
  aRef,
  aSender,
  closeDialog,
  fails,
  focused,
  hangs,
  heading,
  mount,
  openDialog,
  press,
  tabTo,
  takes,
  type,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

type Told = ReturnType<typeof aSender>;

/** A page with one button, with the focus on it. */
function aPage({ sender }: Told, ref = aRef()): HTMLElement {
  const main = mount(html`
    <report-this
      kind="comment"
      ref=${ref}
      url="/comments#7"
      author="ana"
      excerpt="Buy now!"
      .sender=${sender}
    >
      <button type="button">Report</button>
    </report-this>
  `);
  main.querySelector('button')!.focus();
  return main;
}

/** Opens the dialog with the keyboard. */
async function open(): Promise<void> {
  await press('Enter');
  await untilReasons();
}

/** Fills in a legal notice by keyboard. */
async function fillNotice(): Promise<void> {
  await tabTo('[name=group]');
  await press('ArrowDown', 'ArrowDown');
  await tabTo('[name=illegal]');
  await press('Space', 'Enter');
  await untilHeading('A few details for a legal notice');
  await tabTo('#explanation');
  await type('It calls for violence.');
  await tabTo('#name');
  await type('Ana');
  await tabTo('#email');
  await type('ana@example.org');
}

/** Counts what a person does from now on: what they activate, and the fields they type into. */
function anEffort(): () => { activations: number; texts: number } {
  let activations = 0;
  const texts = new Set<EventTarget>();
  const counting = new AbortController();
  const { signal } = counting;
  addEventListener('click', () => activations++, { capture: true, signal });
  addEventListener(
    'input',
    (event) => {
      if (event instanceof InputEvent && event.data) texts.add(event.composedPath()[0]!);
    },
    { capture: true, signal },
  );
  return () => {
    counting.abort();
    return { activations, texts: texts.size };
  };
}

describe('reporting by keyboard', () => {
  afterEach(closeDialog);

  it('sends a report of broken rules in three activations and no typing: open, choose, send', async () => {
    const told = aSender();
    const ref = aRef();
    aPage(told, ref);
    const effort = anEffort();
    await press('Enter'); // open
    await untilReasons();
    await press('Tab', 'Space'); // choose
    await press('Enter'); // send
    await untilHeading('Report received');
    expect(effort()).to.deep.equal({ activations: 3, texts: 0 });

    const { draft } = told.flags[0]!;
    expect(draft.claim).to.deep.equal({ basis: 'terms', reason: 'terms.spam' });
    expect(draft.reporter).to.deep.equal({ role: 'anonymous' });
    expect(draft.targets[0]).to.deep.include({
      kind: 'comment',
      url: new URL('/comments#7', location.href).href,
      ref: { type: 'comment', id: ref },
      author: { handle: 'ana' },
    });
    expect(draft.targets[0]!.snapshot!.text).to.equal('Buy now!');
    expect(draft.context!.pageUrl).to.equal(location.href);
  });

  it('sends a legal notice in five activations and one text: open, choose, say that it is illegal, go on, send', async () => {
    const told = aSender();
    const main = aPage(told);
    main.querySelector('report-this')!.reporter = {
      role: 'identified',
      name: 'Ana',
      email: 'ana@example.org',
    };
    const effort = anEffort();
    await press('Enter'); // open
    await untilReasons();
    await press('Tab', 'Space'); // choose
    await tabTo('[name=illegal]');
    await press('Space', 'Enter'); // say that it is illegal, go on
    await untilHeading('A few details for a legal notice');
    await tabTo('#explanation');
    await type('It breaks the law.');
    await tabTo('.primary');
    await press('Enter'); // send
    await untilHeading('Report received');
    expect(effort()).to.deep.equal({ activations: 5, texts: 1 });
    expect(told.flags[0]!.draft.claim).to.deep.include({
      basis: 'illegal',
      explanation: 'It breaks the law.',
    });
  });

  it('sends a legal notice with an explanation and a name; all of it is in sight, good faith is stated by sending', async () => {
    const told = aSender();
    aPage(told);
    await open();
    await fillNotice();
    const text = openDialog()!.querySelector('form')!.textContent;
    for (const shown of ['Buy now!', 'Hate and defamation', 'in good faith', 'You state this by sending'])
      expect(text).to.contain(shown);
    await press('Enter');
    await untilHeading('Report received');

    const { claim, reporter } = told.flags[0]!.draft;
    expect(claim).to.deep.include({
      basis: 'illegal',
      reason: 'speech.hate',
      explanation: 'It calls for violence.',
    });
    expect(claim.goodFaith).to.deep.include({ textId: 'good-faith-1', locale: 'en' });
    expect(reporter).to.deep.equal({ role: 'identified', name: 'Ana', email: 'ana@example.org' });
  });

  it('asks no name for the abuse of a child, and says so', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'ArrowDown');
    await until(() => openDialog()!.textContent.includes('You can report this without giving your name.'));
    await tabTo('[name=illegal]');
    await press('Space', 'Enter');
    await untilHeading('A few details for a legal notice');
    expect(openDialog()!.querySelector('#name')).to.equal(null);
    expect(openDialog()!.textContent).to.contain('You can report this without giving your name.');
  });

  it('names what is missing at its field and goes there, instead of disabling the button', async () => {
    const told = aSender();
    aPage(told);
    await open();
    await tabTo('.primary');
    await press('Enter');
    expect(focused()!.getAttribute('name')).to.equal('group');
    const fieldset = focused()!.closest('fieldset')!;
    const described = fieldset.getAttribute('aria-describedby')!;
    expect(openDialog()!.querySelector(`#${described}`)!.textContent).to.equal(
      'Choose one reason to continue.',
    );

    await press('Space');
    await tabTo('[name=illegal]');
    await press('Space', 'Enter');
    await untilHeading('A few details for a legal notice');
    await press('Tab', 'Tab', 'Enter'); // in the field of the name
    await until(() => focused()?.id === 'explanation');
    expect(focused()!.getAttribute('aria-invalid')).to.equal('true');
    expect(openDialog()!.querySelector('#email-issue')!.textContent).to.contain('Enter your e-mail address');
    expect(told.flags).to.have.length(0);
  });

  it('sends from a text by Control and Enter', async () => {
    const told = aSender();
    aPage(told);
    await open();
    await press('Tab', 'Space');
    await tabTo('summary');
    await press('Enter', 'Tab');
    await type('Spam.');
    await sendKeys({ down: 'Control' });
    await press('Enter');
    await sendKeys({ up: 'Control' });
    await untilHeading('Report received');
    expect(told.flags[0]!.draft.claim.explanation).to.equal('Spam.');
  });
});

describe('the focus', () => {
  afterEach(closeDialog);

  it('goes to the heading, stays in the dialog, and returns to the button', async () => {
    const main = aPage(aSender());
    await open();
    expect(focused()!.id).to.equal('title');
    for (let steps = 0; steps < 25; steps++) {
      await press('Tab');
      const at = focused();
      expect(at === document.body || openDialog()!.contains(at), at?.outerHTML).to.equal(true);
    }
    await press('Escape');
    await until(() => !openDialog());
    expect(focused()).to.equal(main.querySelector('button'));
  });

  it('goes to the heading of each new step', async () => {
    aPage(aSender());
    await open();
    await fillNotice();
    await tabTo('.actions button');
    await press('Enter');
    await untilHeading('Report this comment');
    expect(focused()!.id).to.equal('title');
    await tabTo('.primary');
    await press('Enter');
    await untilHeading('A few details for a legal notice');
    expect(focused()!.id).to.equal('title');
    expect(openDialog()!.querySelector<HTMLInputElement>('#email')!.value).to.equal('ana@example.org');
  });

  it('goes on to the next trigger when the row is gone', async () => {
    const told = aSender();
    const main = mount(html`
      <p>
        <report-this ref=${aRef()} .sender=${told.sender}><button>1</button></report-this>
      </p>
      <p>
        <report-this ref=${aRef()} .sender=${told.sender}><button>2</button></report-this>
      </p>
    `);
    main.querySelector('button')!.focus();
    await open();
    main.querySelector('p')!.remove();
    await press('Escape');
    await until(() => focused()?.textContent === '2');
  });
});

describe('what was written', () => {
  afterEach(closeDialog);

  it('is there again after Escape', async () => {
    aPage(aSender());
    await open();
    await press('Tab', 'Space');
    await tabTo('summary');
    await press('Enter', 'Tab');
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
});

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
