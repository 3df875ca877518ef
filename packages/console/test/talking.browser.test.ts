import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { aCase, anId, refusal } from '@report-this/client/testing';
import { eventually, openConsole, type Stage } from './console.test-helper.ts';
import { aShopOffer, aTalkedAboutCase } from './sample-cases.test-helper.ts';

const openCase = (caseId: string, faking = {}) => openConsole({ hash: `#/cases/${caseId}`, ...faking });

const view = async (stage: Stage) => (await stage.appears('console-case-view')).shadowRoot!;
const viewText = async (stage: Stage) => (await view(stage)).textContent.replace(/\s+/g, ' ');
const announced = (stage: Stage, text: string) =>
  eventually(() => stage.find('[role=status]')?.textContent?.includes(text), `did not announce: ${text}`);

/** The form that leaves a note, or that asks the reporter of the first flag; opened. */
async function form(stage: Stage, which: 'note' | 'ask') {
  const root = await view(stage);
  const place = which === 'note' ? '[aria-labelledby=notes]' : '.ask';
  const found = await eventually(
    () => root.querySelector(`${place} console-message-form`),
    `no form in ${place}`,
  );
  root.querySelector<HTMLDetailsElement>('.ask')!.open = true;
  const text = await eventually(() => found.shadowRoot!.querySelector('textarea'), 'no field');
  return {
    text,
    send: () => found.shadowRoot!.querySelector('button[type=submit]')!,
    root: found.shadowRoot!,
  };
}

async function write(stage: Stage, which: 'note' | 'ask', words: string): Promise<void> {
  const { text, send } = await form(stage, which);
  text.focus();
  await sendKeys({ type: words });
  (send() as HTMLElement).click();
}

describe('talking about a case', () => {
  it('asks the reporter of a flag, by keyboard, and shows that the case waits', async () => {
    const stage = openCase(anId(1002));
    await form(stage, 'ask');
    (await view(stage)).querySelector<HTMLElement>('.ask summary')!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Which of the two?' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await announced(stage, 'The case waits for the answer.');
    const { body } = stage.receiver.requests.at(-1)!;
    const { id, ...sent } = body as Record<string, unknown>;
    expect(sent).to.deep.equal({ flagId: anId(11), text: 'Which of the two?' });
    await eventually(() => stage.focused()?.id === `said-${String(id)}`, 'the question has no focus');
    expect(await viewText(stage))
      .to.contain('Needs information')
      .and.to.contain('Question');
    expect((await view(stage)).querySelector('.ask')).to.equal(null);
  });

  it('shows under each flag what was asked and answered, and the notes with their authors', async () => {
    const stage = openCase(anId(1006), { cases: [aTalkedAboutCase()] });
    const root = await view(stage);
    const [first, second] = await eventually(() => {
      const found = [...root.querySelectorAll('.flag')];
      return found.length === 2 ? found : undefined;
    }, 'no flags');
    const said = [...first!.querySelectorAll('.messages li')].map((line) =>
      (line as HTMLElement).innerText.trim(),
    );
    expect(said[0]).to.match(/^Question[\s\S]*Which of the two pictures do you mean\?$/);
    expect(said[1]).to.match(/^Answer of the reporter[\s\S]*The second\.$/);
    expect(second!.querySelector('.messages')).to.equal(null);
    expect(root.querySelector('[aria-labelledby=notes] li')!.textContent)
      .to.contain('Sam')
      .and.to.contain('Seen before');
  });

  it('leaves a note, which has the focus then', async () => {
    const stage = openCase(anId(1002));
    await write(stage, 'note', 'Ask the legal team.');
    await announced(stage, 'The note is added.');
    await eventually(
      () => stage.focused()?.textContent?.includes('Ask the legal team.'),
      'no focus on the note',
    );
    expect((await form(stage, 'note')).text.value).to.equal('');
    expect(
      stage.receiver.cases.find(({ id }) => id === anId(1002))?.notes?.map(({ by }) => by),
    ).to.deep.equal(['Robin']);
  });

  it('sends nothing that is empty, and says so at the field', async () => {
    const stage = openCase(anId(1002));
    await write(stage, 'note', '   ');
    const { text, root } = await form(stage, 'note');
    await eventually(() => text.getAttribute('aria-invalid') === 'true', 'not marked');
    expect(root.querySelector<HTMLElement>('#text-error')!.innerText).to.equal('Write something first.');
    expect(stage.focused()).to.equal(text);
    expect(stage.receiver.transcript.filter((line) => line.startsWith('POST'))).to.deep.equal([]);
  });

  it('keeps what was written when the receiver fails, and sends it again under the same id', async () => {
    const stage = openCase(anId(1002));
    await form(stage, 'note');
    stage.receiver.answerNext(refusal('not-accepting', { retryAfter: 600 }));
    await write(stage, 'note', 'Ask the legal team.');
    const { root } = await form(stage, 'note');
    const again = await eventually(
      () => root.querySelector<HTMLElement>('[role=alert] button'),
      'no way to try again',
    );
    again.click();
    await announced(stage, 'The note is added.');
    const [first, second] = stage.receiver.requests.filter(({ method }) => method === 'POST');
    expect(second?.text).to.equal(first?.text);
  });

  it('loses nothing when one looks at the queue in between', async () => {
    const stage = openCase(anId(1002));
    const { text } = await form(stage, 'ask');
    text.focus();
    await sendKeys({ type: 'Which of' });
    location.hash = '#/cases';
    await stage.appears('li[data-case]');
    location.hash = `#/cases/${anId(1001)}`;
    await eventually(() => stage.text().includes('Spam'), 'not the other case');
    expect((await form(stage, 'ask')).text.value).to.equal('');
    location.hash = `#/cases/${anId(1002)}`;
    await eventually(() => stage.text().includes('Criminal Code'), 'not back');
    expect((await form(stage, 'ask')).text.value).to.equal('Which of');
  });

  it('says that the case was decided meanwhile, and shows it', async () => {
    const stage = openCase(anId(1002));
    await form(stage, 'ask');
    stage.receiver.answerNext(refusal('illegal-move'));
    await write(stage, 'ask', 'Which of the two?');
    await announced(stage, 'this case has moved on');
  });

  it('asks nobody whose flag is withdrawn, and says when it was', async () => {
    const stage = openCase(anId(1006), { cases: [aTalkedAboutCase()] });
    const root = await view(stage);
    await eventually(() => root.querySelector('.ask'), 'nobody can be asked');
    const [first, second] = [...root.querySelectorAll('.flag')];
    expect(second!.textContent).to.contain('Its reporter withdrew this flag: Nov 21, 2026');
    expect(second!.textContent).to.contain('Confirmed Nov 21, 2026');
    expect([first, second].map((flag) => flag!.querySelector('.ask') !== null)).to.deep.equal([true, false]);
  });

  it('is offered only where the receiver takes questions and notes', async () => {
    const stage = openCase(anId(1002), { offer: { ...aShopOffer(), extensions: ['review'] } });
    const root = await view(stage);
    await eventually(() => root.querySelector('.flag'), 'no flags');
    await eventually(() => stage.text().includes('Hate speech'), 'no offer');
    expect(root.querySelector('console-message-form')).to.equal(null);
  });

  it('finds the cases that wait for a reporter', async () => {
    const stage = openConsole({
      cases: [aCase({ id: anId(1), state: 'needsInfo' }), aCase({ id: anId(2) })],
    });
    const select = await stage.appears<HTMLSelectElement>('#shown');
    select.value = 'needsInfo';
    select.dispatchEvent(new Event('change'));
    const rows = () => [
      ...stage.find('console-case-queue')!.shadowRoot!.querySelectorAll<HTMLElement>('[data-case]'),
    ];
    const wanted = anId(1);
    await eventually(
      () =>
        rows()
          .map((row) => row.dataset['case'])
          .join() === wanted,
      'not filtered',
    );
  });
});
