import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { closeDialog, focused, openDialog, press, tabTo, type, until } from './page.test-helper.ts';
import {
  aPage,
  box,
  field,
  fragment,
  locatorsOf,
  open,
  PUBLIC,
  send,
  untilOffered,
} from './part-page.test-helper.ts';

describe('a region of a picture', () => {
  afterEach(closeDialog);

  async function aPicture() {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="480" height="210" alt="The bridge" />`);
    await page.main.querySelector('img')!.decode();
    await open();
    await untilOffered('region');
    box('region')!.focus();
    await press('Space');
    await until(() => openDialog()!.querySelector('.surface')!.getBoundingClientRect().height > 50);
    return page;
  }
  const surface = () => openDialog()!.querySelector<HTMLElement>('.surface')!;

  it('is moved and resized by keys, and said in words', async () => {
    const page = await aPicture();
    await tabTo('.surface');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    await sendKeys({ down: 'Shift' });
    await press('ArrowRight');
    await sendKeys({ up: 'Shift' });
    expect(openDialog()!.querySelector('[role=status]')!.textContent).to.contain(
      'Left 21 %, top 27 %, width 52 %, height 50 %',
    );
    expect(surface().getAttribute('aria-label')).to.contain('Left 21 %');
    expect(focused()).to.equal(surface());
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('xywh=percent:21,27,52,50')]);
  });

  it('is typed as numbers, which give way to each other', async () => {
    const page = await aPicture();
    await tabTo('#region-x');
    field('region-x').select();
    await type('80');
    await press('Tab');
    expect(field('region-x').value).to.equal('50');
    field('region-width').value = '30';
    field('region-width').dispatchEvent(new Event('change'));
    expect(locatorsOf(await send(page))).to.deep.equal([fragment('xywh=percent:50,25,30,50')]);
  });

  it('is drawn with the pointer, and the numbers follow', async () => {
    const page = await aPicture();
    await Promise.all(
      openDialog()!
        .getAnimations()
        .map(({ finished }) => finished),
    ); // it comes in from below
    surface().scrollIntoView({ block: 'center' });
    const at = (x: number, y: number): [number, number] => {
      const { left, top, width, height } = surface().getBoundingClientRect();
      return [Math.round(left + x * width), Math.round(top + y * height)];
    };
    await sendMouse({ type: 'move', position: at(0.1, 0.1) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.5, 0.6) });
    await sendMouse({ type: 'up' });
    const numbers = ['x', 'y', 'width', 'height'].map((side) => Number(field(`region-${side}`).value));
    [10, 10, 40, 50].forEach((wanted, index) => expect(numbers[index]).to.be.closeTo(wanted, 1));
    expect(locatorsOf(await send(page))).to.deep.equal([fragment(`xywh=percent:${numbers.join()}`)]);
  });

  it('is not offered of a picture too small to point into', async () => {
    const page = aPage(html`<img src="${PUBLIC}/harbour.svg" width="40" height="40" alt="" />`);
    await page.main.querySelector('img')!.decode();
    await open();
    await until(() => openDialog()!.querySelector('textarea'));
    expect(box('region')).to.equal(null);
  });
});
