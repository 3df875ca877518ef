import { anOffer } from '@report-this/client/testing';
import type { Offer } from '@report-this/protocol';
import { expect } from 'chai';
import { html } from 'lit';
import {
  closeDialog,
  focused,
  heading,
  openDialog,
  press,
  type,
  until,
  untilHeading,
} from './page.test-helper.ts';
import { aPage, box, open } from './part-page.test-helper.ts';

/** An offer that is long enough to be searched. */
function aLongOffer(): Offer {
  const [first] = anOffer().groups;
  const groups = Array.from({ length: 6 }, (_, group) => ({
    ...first!,
    code: `group${group}`,
    label: `Group ${group}`,
    reason: `terms.g${group}`,
    reasons: Array.from({ length: 6 }, (_, reason) => ({
      ...first!.reasons[0]!,
      code: `terms.g${group}_${reason}`,
      label: group === 2 && reason === 3 ? 'Écriture déguisée' : `Reason ${group}${reason}`,
    })),
  }));
  return anOffer({ groups });
}

describe('searching the reasons', () => {
  afterEach(closeDialog);
  const input = () => openDialog()?.querySelector<HTMLInputElement>('input[type=search]');
  const found = () => [...openDialog()!.querySelectorAll<HTMLElement>('.found button')];

  const untilFound = () => until(() => openDialog()!.querySelector('.found'), 'what was found');

  async function openLong() {
    const page = aPage(html`<p>It.</p>`, { offer: aLongOffer() });
    await open();
    return page;
  }

  it('finds a reason by a few letters, without accents, and chooses it with its group', async () => {
    const page = await openLong();
    input()!.focus();
    await type('ecrit');
    await untilFound();
    expect(found().map(({ textContent }) => textContent)).to.deep.equal(['Écriture déguiséeGroup 2']);
    expect(openDialog()!.querySelector('[role=status]')!.textContent).to.contain('1 reason found');
    await press('ArrowDown');
    expect(focused()).to.equal(found()[0]);
    await press('Enter');
    expect(input()!.value).to.equal('');
    expect(focused()!.matches('[name=reason]:checked')).to.equal(true);
    openDialog()!.querySelector<HTMLElement>('.primary')!.click();
    await untilHeading('Report received');
    expect(page.flags[0]!.draft.claim.reason).to.equal('terms.g2_3');
  });

  it('shows what it finds in place of the list, which Escape brings back, and nothing is closed', async () => {
    await openLong();
    const list = () => box('group')!.getClientRects().length > 0;
    input()!.focus();
    await type('reason 4');
    await untilFound();
    expect(list()).to.equal(false);
    expect(found()).to.have.length(6);
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape');
    expect([list(), input()!.value, focused() === input()]).to.deep.equal([true, '', true]);
    expect(openDialog()).not.to.equal(undefined);
  });

  it('says when there is nothing, and Enter then sends nothing', async () => {
    const page = await openLong();
    box('group')!.click();
    input()!.focus();
    await type('zzz');
    await untilFound();
    expect(openDialog()!.querySelector('.search')!.textContent).to.contain(
      'No reason found. Try another word.',
    );
    await press('Enter');
    expect(page.flags).to.have.length(0);
    expect(heading()).to.equal('Report this comment');
  });

  it('is not there for a short list', async () => {
    aPage(html`<p>It.</p>`);
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(input()).to.equal(null);
  });
});
