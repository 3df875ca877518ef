import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import {
  aRef,
  aSender,
  closeDialog,
  focused,
  mount,
  openDialog,
  press,
  tabTo,
  tabToDetails,
  type,
  until,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';
import { aPage, fillNotice, open } from './reporting-page.test-helper.ts';

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
    await tabToDetails();
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
