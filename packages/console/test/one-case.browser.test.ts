import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { aCase, aCaseFlag, aDecision, anId, refusal } from '@report-this/client/testing';
import type { CaseView } from '../src/case-view.ts';
import type { DecisionForm } from '../src/decision-form.ts';
import { eventually, openConsole, type Stage } from './console.test-helper.ts';

const openCase = (caseId: string, faking = {}) => openConsole({ hash: `#/cases/${caseId}`, ...faking });
const viewText = (stage: Stage) =>
  stage.find('console-case-view')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const form = (stage: Stage) => stage.appears<DecisionForm>('console-decision-form');
const inForm = async <Found extends Element = HTMLElement>(stage: Stage, selector: string) => {
  const root = (await form(stage)).shadowRoot!;
  return eventually(() => root.querySelector<Found>(selector), `no ${selector} in the form`);
};
async function write(stage: Stage, selector: string, text: string) {
  const field = await inForm<HTMLInputElement>(stage, selector);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}
async function fillIn(stage: Stage) {
  (await inForm(stage, '#outcome')).click();
  (await inForm(stage, '#measures')).click();
  (await inForm(stage, '#groundKind')).click();
  await write(stage, '#groundReference', 'House rules 4');
  await write(stage, '#groundExplanation', 'It shuts people out.');
  await write(stage, '#facts', 'The comment says so in plain words.');
}
const decisionSent = ({ receiver }: Stage) =>
  receiver.requests.find(({ path }) => path.endsWith('/decision'))?.body;
const submit = async (stage: Stage) => (await inForm(stage, 'button[type=submit]')).click();

describe('a case', () => {
  it('shows the target and all that each flag says', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    for (const text of [
      'Hate speech',
      'https://shop.example/products/31#comment-7',
      '@someone',
      'go back to where you came from',
      'We do not want them in this shop',
      'It calls for shutting people out',
      'Against the law',
      'Not sure',
      'Criminal Code, Art. 137d',
      'Repeated, Against women',
      'Defamation',
      'An archived copy',
      'Identified by name',
      'Complete',
      'Lacks a name and e-mail address and a statement of good faith',
      'F-8M2K-4QTR-7',
    ]) {
      expect(viewText(stage)).to.contain(text);
    }
  });

  it('says which part of the target is meant: a quotation, a time, a region', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    for (const text of [
      'From 1:23 to 1:35',
      'img[src="/comment-7.png"] › Region: 10 % from the left, 20 % from the top, 30 % wide, 40 % high',
      'Fragment chapter-2',
    ]) {
      expect(viewText(stage)).to.contain(text);
    }
    const [drawing] = stage.find('console-case-view')!.shadowRoot!.querySelectorAll('svg.region .meant');
    expect(['x', 'y', 'width', 'height'].map((name) => drawing!.getAttribute(name))).to.deep.equal([
      '10',
      '20',
      '30',
      '40',
    ]);
  });

  it('says how many of very many flags are not shown', async () => {
    const stage = openConsole({
      cases: [aCase({ id: anId(1), flagCount: 205 })],
      hash: `#/cases/${anId(1)}`,
    });
    await form(stage);
    expect(viewText(stage)).to.contain('205 flags 204 older flags are not shown.');
  });

  it('follows no address unasked, and tells its page nothing', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    const links = [
      ...stage.find('console-case-view')!.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^=http]'),
    ];
    expect(links.length).to.be.greaterThan(1);
    for (const link of links) {
      expect([link.target, link.rel, link.referrerPolicy]).to.deep.equal([
        '_blank',
        'noopener noreferrer',
        'no-referrer',
      ]);
    }
    expect(stage.find('console-case-view')!.shadowRoot!.querySelector('img, iframe, video, object')).to.equal(
      null,
    );
  });

  it('shows HTML in an explanation as text', async () => {
    const explanation = '</blockquote><script>window.wasRun = true</script><b>bold</b>';
    const flags = [aCaseFlag({ claim: { basis: 'terms', reason: 'terms.spam', explanation } })];
    const stage = openCase(anId(1), { cases: [aCase({ id: anId(1), flags })] });
    await form(stage);
    expect(stage.find('console-case-view')!.shadowRoot!.querySelector('blockquote')?.textContent).to.equal(
      explanation,
    );
    expect('wasRun' in window).to.equal(false);
  });

  for (const [what, caseId, hidden] of [
    ['what must not be copied', anId(1003), 'https://shop.example/media/9'],
    ['what is critical', anId(1004), 'He says when and where'],
  ] as const) {
    it(`hides ${what} until one chooses to look`, async () => {
      const stage = openCase(caseId);
      const shield = await stage.appears('.shield');
      expect(viewText(stage)).not.to.contain(hidden);
      expect(stage.find('console-decision-form')).to.equal(undefined);
      shield.querySelector('button')?.click();
      await eventually(() => viewText(stage).includes(hidden), 'not shown');
    });
  }

  it('is claimed by a key', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    await sendKeys({ press: 'c' });
    await eventually(() => viewText(stage).includes('You have claimed it'), 'not claimed');
  });

  it('that is theirs is given back to the queue', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    await sendKeys({ press: 'c' });
    await eventually(() => viewText(stage).includes('You have claimed it'), 'not claimed');
    stage.find('console-case-view')!.shadowRoot!.querySelector<HTMLElement>('#release')!.click();
    await eventually(() => viewText(stage).includes('Nobody has claimed it'), 'not released');
    expect(stage.receiver.transcript).to.contain(`POST /cases/${anId(1002)}/release → 200`);
  });

  it('of somebody else cannot be decided, but can be given back', async () => {
    const stage = openCase(anId(1), {
      cases: [aCase({ id: anId(1), state: 'inReview', claimedBy: 'Sam' })],
    });
    await eventually(() => viewText(stage).includes('Sam has claimed this case and decides it'), 'not told');
    expect(stage.find('console-decision-form')).to.equal(undefined);
    stage.find('console-case-view')!.shadowRoot!.querySelector<HTMLElement>('#release')!.click();
    await form(stage);
  });

  it('says who claimed it in the meantime, and shows it', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    Object.assign(
      stage.receiver.cases.find(({ id }) => id === anId(1002))!,
      { state: 'inReview', claimedBy: 'Sam' },
    );
    await sendKeys({ press: 'c' });
    const notice = await stage.appears('.notice.warning');
    expect(notice.innerText).to.contain('Sam has claimed this case');
    expect(viewText(stage)).to.contain('In review by Sam');
    expect(stage.focused()?.localName).to.equal('h1');
  });

  it('says when there is none', async () => {
    const stage = openCase(anId(99));
    const alert = await stage.appears('[role=alert]');
    expect(alert.innerText).to.contain('There is no such case');
  });

  it('that is decided shows the statement of reasons', async () => {
    const decided = aCase({ id: anId(1), state: 'decided', decision: aDecision({ caseId: anId(1) }) });
    const stage = openCase(anId(1), { cases: [decided] });
    await stage.appears('#decided');
    expect(viewText(stage))
      .to.contain('Restricted')
      .and.to.contain('Remove it')
      .and.to.contain('House rules 4');
    expect(viewText(stage)).to.contain('until May 24, 2027');
    expect(stage.find('console-decision-form')).to.equal(undefined);
  });
});

describe('deciding', () => {
  it('records the statement of reasons and shows it', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    await write(stage, '#territories', 'nl be');
    await submit(stage);
    await stage.appears('#decided');
    const { id, ...sent } = decisionSent(stage) as Record<string, unknown>;
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(sent).to.deep.equal({
      outcome: 'restricted',
      measures: [{ kind: 'visibility.removed' }],
      ground: { kind: 'terms', reference: 'House rules 4', explanation: 'It shuts people out.' },
      facts: 'The comment says so in plain words.',
      automation: { detection: false, decision: 'none' },
      territories: ['NL', 'BE'],
    });
    expect(stage.focused()?.id).to.equal('decided');
    expect((await stage.appears<HTMLAnchorElement>('.success a:last-child')).hash).to.equal('#/cases');
    await eventually(
      () => stage.find('[role=status]')?.textContent?.includes('is recorded'),
      'not announced',
    );
  });

  it('leads on to the next case that nobody has claimed, by a link and a key', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    await submit(stage);
    const next = await stage.appears<HTMLAnchorElement>('#next');
    expect([next.innerText, next.hash]).to.deep.equal([
      'Next case: Sexual abuse of a child',
      `#/cases/${anId(1003)}`,
    ]);
    await sendKeys({ press: 'j' });
    await eventually(() => location.hash === `#/cases/${anId(1003)}`, 'still there');
    await stage.appears('.shield');
    await eventually(() => stage.focused()?.localName === 'h1', 'the heading has no focus');
    expect(stage.find('.success')).to.equal(undefined);
    await sendKeys({ press: 'j' });
    expect(location.hash).to.equal(`#/cases/${anId(1003)}`);
  });

  it('leads back to the queue when no case is left', async () => {
    const stage = openCase(anId(1), { cases: [aCase({ id: anId(1) })] });
    await fillIn(stage);
    const { review } = stage.find<CaseView>('console-case-view')!;
    const listCases = review.listCases.bind(review);
    const looked = new Promise((tell) => {
      review.listCases = (options) => {
        const page = listCases(options);
        tell(page);
        return page;
      };
    });
    await submit(stage);
    expect(await looked).to.deep.equal({ items: [] });
    await new Promise(requestAnimationFrame); // what follows from it is drawn
    const ways = stage.find('.success')!.querySelectorAll('a');
    expect([...ways].map(({ hash }) => hash)).to.deep.equal(['#/cases']);
  });

  it('says at once what is missing, and leads to each field', async () => {
    const stage = openCase(anId(1002));
    (await inForm(stage, '#outcome')).click();
    await submit(stage);
    const summary = await inForm(stage, '#summary');
    expect(summary.innerText).to.contain('5 things need your attention');
    await eventually(() => stage.focused() === summary, 'the summary has no focus');
    expect(stage.receiver.transcript.some((line) => line.startsWith('POST'))).to.equal(false);

    const facts = await inForm<HTMLTextAreaElement>(stage, '#facts');
    expect(facts.getAttribute('aria-invalid')).to.equal('true');
    const described = facts.getAttribute('aria-describedby')!.split(' ');
    const texts = await Promise.all(described.map(async (id) => (await inForm(stage, `#${id}`)).innerText));
    expect(texts.at(-1)).to.equal('State the facts and circumstances that you relied on.');
    const links = [...summary.querySelectorAll('a')];
    for (const link of links) {
      link.click();
      const focused = stage.focused();
      expect(`#${focused?.id}`).to.equal(link.getAttribute('href'));
    }
    expect(location.hash).to.equal(`#/cases/${anId(1002)}`);
  });

  it('points at the fields that the receiver refuses', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    const issues = [{ pointer: '/ground/reference', code: 'rule', detail: 'must name a clause in force' }];
    stage.receiver.answerNext(refusal('invalid-decision', { issues }));
    await submit(stage);
    const summary = await inForm(stage, '#summary');
    expect(summary.innerText).to.contain('Name the article of the law');
  });

  it('keeps what was written when the receiver fails, and sends the same decision again', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    stage.receiver.answerNext(refusal('not-accepting', { retryAfter: 600 }));
    await submit(stage);
    const alert = await inForm(stage, '.failure');
    expect(alert.innerText).to.contain('takes nothing in just now');
    alert.querySelector('button')?.click();
    await stage.appears('#decided');
    const [first, second] = stage.receiver.requests.filter(({ method }) => method === 'POST');
    expect(second?.text).to.equal(first?.text);
  });

  it('says when somebody else decided first, and shows their decision', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    const found = stage.receiver.cases.find(({ id }) => id === anId(1002))!;
    Object.assign(found, {
      state: 'decided',
      decision: aDecision({ id: anId(5), caseId: anId(1002), outcome: 'noAction', measures: [] }),
    });
    await submit(stage);
    await stage.appears('#decided');
    expect(viewText(stage)).to.contain('Your decision was not recorded').and.to.contain('Left as it is');
    expect(stage.focused()?.localName).to.equal('h1');
  });

  it('loses nothing when one looks at the queue in between', async () => {
    const stage = openCase(anId(1002));
    await fillIn(stage);
    location.hash = '#/cases';
    await stage.appears('console-case-queue');
    location.hash = `#/cases/${anId(1002)}`;
    const facts = await inForm<HTMLTextAreaElement>(stage, '#facts');
    expect(facts.value).to.equal('The comment says so in plain words.');
  });

  it('is reached by a key, and done by keyboard alone', async () => {
    const stage = openCase(anId(1002));
    await form(stage);
    await sendKeys({ press: 'd' });
    expect(stage.focused()?.id).to.equal('title');
    await sendKeys({ press: 'Tab' });
    expect(stage.focused()?.id).to.equal('outcome');
    await sendKeys({ press: 'ArrowDown' });
    const chosen = stage.focused() as HTMLInputElement;
    expect([chosen.value, chosen.checked]).to.deep.equal(['noAction', true]);
    await sendKeys({ press: 'Enter' });
    await stage.appears('#decided');
    expect((decisionSent(stage) as { outcome: string }).outcome).to.equal('noAction');
  });
});
