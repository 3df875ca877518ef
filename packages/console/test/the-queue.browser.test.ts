import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { aCase, aCaseFlag, anId, htmlPage, manualClock, refusal } from '@report-this/client/testing';
import { eventually, openConsole, type Stage } from './console.test-helper.ts';

const rows = (stage: Stage) => {
  const queue = stage.find('console-case-queue');
  return [...(queue?.shadowRoot?.querySelectorAll<HTMLElement>('li[data-case]') ?? [])];
};
const rowOf = (stage: Stage, caseId: string) =>
  eventually(() => rows(stage).find((row) => row.dataset['case'] === caseId), `no row ${caseId}`);
const focusedCase = (stage: Stage) => stage.focused()?.closest<HTMLElement>('li')?.dataset['case'];
const announced = (stage: Stage, text: string) =>
  eventually(() => stage.find('[role=status]')?.textContent?.includes(text), `did not announce: ${text}`);

const thirtyCases = () =>
  Array.from({ length: 30 }, (_, index) =>
    aCase({ id: anId(index + 1), openedAt: `2026-11-21T09:${String(index).padStart(2, '0')}:00.000Z` }),
  );

describe('the queue', () => {
  it('shows critical cases first, then the oldest', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    const names = rows(stage).map((row) => row.querySelector('a')?.textContent);
    expect(names).to.deep.equal([
      'Sexual abuse of a child',
      'Threat of violence',
      'Hate speech',
      'Copyright',
      'Spam',
    ]);
    await announced(stage, '5 cases shown');
  });

  it('comes with the words for reasons, also when the offer is slow', async () => {
    const clock = manualClock();
    const stage = openConsole({ clock });
    stage.receiver.answerNext({ afterMs: 1000, then: 'as-usual' });
    await clock.untilAsleep(1000);
    expect(stage.receiver.requests.map(({ path }) => path)).to.deep.equal(['']);
    expect(stage.text()).to.contain('Loading');
    clock.advance(1000);
    await stage.appears('li[data-case]');
    expect(stage.text()).to.contain('Hate speech');
  });

  it('comes with codes for reasons when there is no offer to be had', async () => {
    const stage = openConsole();
    stage.receiver.answerNext(refusal('not-found'));
    await stage.appears('li[data-case]');
    expect(rows(stage)[2]?.querySelector('a')?.textContent).to.equal('speech.hate');
  });

  it('shows no address of what is shielded', async () => {
    const stage = openConsole();
    const shielded = await rowOf(stage, anId(1003));
    expect(shielded.innerText).to.contain('The address is hidden');
    expect(shielded.innerHTML).not.to.contain('media/9');
  });

  it('is walked and claimed from by keyboard', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    await sendKeys({ press: 'j' });
    expect(focusedCase(stage)).to.equal(anId(1003));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'j' });
    expect(focusedCase(stage)).to.equal(anId(1002));
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'c' });
    const row = await rowOf(stage, anId(1002));
    await eventually(() => row.innerText.includes('In review by you'), 'not claimed');
    await announced(stage, 'You claimed the case.');
    expect(focusedCase(stage)).to.equal(anId(1002));
    expect(stage.receiver.transcript).to.contain(`POST /cases/${anId(1002)}/claim → 200`);
  });

  it('opens a case by Enter, and comes back to its row', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'Enter' });
    await stage.appears('console-case-view');
    expect(location.hash).to.equal(`#/cases/${anId(1002)}`);
    await eventually(() => stage.focused()?.localName === 'h1', 'the heading has no focus');
    await sendKeys({ press: 'u' });
    await stage.appears('console-case-queue');
    await eventually(() => focusedCase(stage) === anId(1002), 'the focus is not back');
  });

  it('leaves single keys alone when they are turned off', async () => {
    const stage = openConsole();
    await stage.appears('li[data-case]');
    await sendKeys({ press: '?' });
    const single = await stage.appears<HTMLInputElement>('#single');
    single.click();
    (await stage.appears<HTMLButtonElement>('dialog form button')).click();
    await eventually(() => !stage.find('dialog[open]'), 'the dialog is open');
    await sendKeys({ press: 'j' });
    expect(focusedCase(stage)).to.equal(undefined);
    rows(stage)[0]?.querySelector('a')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(focusedCase(stage)).to.equal(anId(1004));
  });

  it('says who was faster with a claim', async () => {
    const stage = openConsole();
    const row = await rowOf(stage, anId(1002));
    const [index] = [stage.receiver.cases.findIndex(({ id }) => id === anId(1002))];
    Object.assign(stage.receiver.cases[index]!, { state: 'inReview', claimedBy: 'Sam' });
    row.querySelector('button')?.click();
    await eventually(() => row.innerText.includes('In review by Sam'), 'not up to date');
    await announced(stage, 'Sam has claimed this case');
    expect(stage.text()).not.to.contain('refused');
  });

  it('loads more by the cursor, and goes on where it was', async () => {
    const stage = openConsole({ cases: thirtyCases() });
    (await stage.appears<HTMLButtonElement>('.more')).click();
    await eventually(() => rows(stage).length === 30, 'no more rows');
    expect(focusedCase(stage)).to.equal(anId(26));
    expect(stage.find('.more')).to.equal(undefined);
    expect(new Set(rows(stage).map((row) => row.dataset['case'])).size).to.equal(30);
  });

  it('keeps a claim that was made while more was loading', async () => {
    const clock = manualClock();
    const stage = openConsole({ cases: thirtyCases(), clock });
    const more = await stage.appears<HTMLButtonElement>('.more');
    stage.receiver.answerNext({ afterMs: 1000, then: 'as-usual' });
    more.click();
    await clock.untilAsleep(1000);
    const row = await rowOf(stage, anId(1));
    row.querySelector('button')?.click();
    await eventually(() => row.innerText.includes('In review by you'), 'not claimed');
    clock.advance(1000);
    await eventually(() => rows(stage).length === 30, 'no more rows');
    expect((await rowOf(stage, anId(1))).innerText).to.contain('In review by you');
  });

  it('shows decided cases when asked to', async () => {
    const stage = openConsole({ cases: [aCase({ id: anId(1), state: 'decided' }), aCase({ id: anId(2) })] });
    await rowOf(stage, anId(2));
    await sendKeys({ press: '/' });
    const select = stage.focused() as HTMLSelectElement;
    expect(select.id).to.equal('shown');
    select.value = 'decided';
    select.dispatchEvent(new Event('change'));
    await rowOf(stage, anId(1));
    expect(rows(stage).length).to.equal(1);
  });

  it('says when there is nothing to do', async () => {
    const stage = openConsole({ cases: [] });
    await stage.appears('.empty');
    expect(stage.text()).to.contain('Nothing waits for you');
  });

  it('says what failed, and tries again', async () => {
    const stage = openConsole({ key: '' });
    await stage.appears('#key');
    await eventually(() => stage.receiver.requests.length === 1, 'no offer');
    stage.receiver.answerNext(htmlPage(200));
    (await stage.appears<HTMLInputElement>('#key')).value = 'key-of-robin';
    (await stage.appears<HTMLButtonElement>('button[type=submit]')).click();
    const alert = await stage.appears('.failure[role=alert]');
    expect(alert.innerText).to.contain('not a receiver of the flag protocol');
    alert.querySelector('button')?.click();
    await stage.appears('li[data-case]');
    expect(stage.find('.failure')).to.equal(undefined);
  });

  it('shows what strangers wrote as text', async () => {
    const evil = '<img src=x onerror="window.wasRun = true">';
    const flags = [aCaseFlag({ target: { kind: 'comment', ref: { type: evil, id: evil } } })];
    const stage = openConsole({ cases: [aCase({ id: anId(1), flags })] });
    const row = await rowOf(stage, anId(1));
    expect(row.innerText).to.contain(evil);
    expect(row.querySelector('img')).to.equal(null);
    expect('wasRun' in window).to.equal(false);
  });
});
