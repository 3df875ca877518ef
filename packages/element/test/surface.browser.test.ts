import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Region } from '../src/dialog/parts/region.ts';
import { createSurface } from '../src/dialog/parts/surface.ts';
import { sheet } from '../src/dialog/parts/styles.ts';
import { mount, until } from './page.test-helper.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="teal"/></svg>',
)}`;

/** A page with a picture of 400 by 200, and a surface beside it that lives. */
async function aSurface(first: Region = { x: 25, y: 25, width: 50, height: 50 }, src = PICTURE) {
  const main = mount(html`<img alt="A harbour" width="400" height="200" />`);
  const picture = main.querySelector('img')!;
  picture.src = src;
  await picture.decode().catch(() => {});
  const root = main.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const surface = createSurface();
  root.append(surface.node);

  const told: [Region, boolean][] = [];
  const show = (region: Region) =>
    surface.show(picture, region, `x ${region.x}`, (to, isSettled) => {
      told.push([to, isSettled]);
      show(to);
    });
  show(first);
  await until(() => surface.node.hidden || surface.node.querySelector('img')!.complete);
  const box = () => surface.node.getBoundingClientRect();
  const at = (x: number, y: number): [number, number] => [
    Math.round(box().left + (x / 100) * box().width),
    Math.round(box().top + (y / 100) * box().height),
  ];
  return { node: surface.node, told, at, last: () => told.at(-1), box };
}

const near = (region: Region, wanted: Region) =>
  Object.entries(wanted).every(([side, value]) => Math.abs(region[side as keyof Region] - value) <= 1);

describe('a surface to draw a region on', () => {
  afterEach(() => resetMouse());

  it('shows the picture of the page, as large as there is room', async () => {
    const { node, box } = await aSurface();
    expect(node.querySelector('img')!.alt).to.equal('A harbour');
    expect(box().width / box().height).to.be.closeTo(2, 0.05);
  });

  it('draws with the mouse, while it moves, and settles when it is let go', async () => {
    const { told, at, last } = await aSurface();
    await sendMouse({ type: 'move', position: at(10, 20) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(30, 40) });
    await sendMouse({ type: 'move', position: at(60, 80) });
    expect(told.every(([, isSettled]) => !isSettled)).to.equal(true);
    await sendMouse({ type: 'up' });
    const [region, isSettled] = last()!;
    expect(isSettled).to.equal(true);
    expect(near(region, { x: 10, y: 20, width: 50, height: 60 }), JSON.stringify(region)).to.equal(true);
  });

  it('draws on beyond the picture, as far as the picture goes', async () => {
    const { at, last } = await aSurface();
    await sendMouse({ type: 'move', position: at(50, 50) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [innerWidth - 2, innerHeight - 2] }); // no driver points beyond its window
    await sendMouse({ type: 'up' });
    expect(near(last()![0], { x: 50, y: 50, width: 50, height: 50 }), JSON.stringify(last())).to.equal(true);
  });

  it('is moved by a press, for those who cannot draw', async () => {
    const { at, last } = await aSurface({ x: 0, y: 0, width: 20, height: 20 });
    await sendMouse({ type: 'click', position: at(70, 60) });
    expect(near(last()![0], { x: 60, y: 50, width: 20, height: 20 }), JSON.stringify(last())).to.equal(true);
  });

  it('is moved and resized by keys, each of which settles', async () => {
    const { node, told, last } = await aSurface();
    node.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Shift' });
    expect(last()).to.deep.equal([{ x: 27, y: 23, width: 48, height: 52 }, true]);
    expect(told.every(([, isSettled]) => isSettled)).to.equal(true);
    expect(node.getAttribute('aria-label')).to.equal('x 27');
  });

  it('leaves other keys to the page', async () => {
    const { node, told } = await aSurface();
    node.focus();
    const pressed = (key: string, held = {}) =>
      node.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...held }));
    expect([pressed('Tab'), pressed('Escape'), pressed('ArrowLeft', { altKey: true })]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(told).to.deep.equal([]);
  });

  for (const pointerType of ['touch', 'pen']) {
    it(`draws with a ${pointerType}, and leaves a second one aside`, async () => {
      const { node, at, last } = await aSurface();
      node.setPointerCapture = () => {}; // there is no such pointer but in this test
      const point = (type: string, position: [number, number], isPrimary = true) =>
        node.dispatchEvent(
          new PointerEvent(type, {
            pointerType,
            isPrimary,
            pointerId: isPrimary ? 5 : 6,
            clientX: position[0],
            clientY: position[1],
          }),
        );
      point('pointerdown', at(90, 90));
      point('pointerdown', at(1, 1), false);
      point('pointermove', at(40, 30));
      point('pointermove', at(2, 2), false);
      point('pointerup', at(2, 2), false);
      point('pointerup', at(40, 30));
      expect(near(last()![0], { x: 40, y: 30, width: 50, height: 60 }), JSON.stringify(last())).to.equal(
        true,
      );
    });
  }

  it('goes back to what was there when the browser takes the pointer away', async () => {
    const { node, at, last } = await aSurface();
    node.setPointerCapture = () => {};
    const point = (type: string, [clientX, clientY]: [number, number]) =>
      node.dispatchEvent(new PointerEvent(type, { isPrimary: true, clientX, clientY }));
    point('pointerdown', at(5, 5));
    point('pointermove', at(40, 40));
    point('pointercancel', at(40, 40));
    expect(last()).to.deep.equal([{ x: 25, y: 25, width: 50, height: 50 }, false]);
  });

  it('does not scroll the page under a finger', async () => {
    const { node } = await aSurface();
    expect(getComputedStyle(node).touchAction).to.equal('none');
  });

  it('is away where the picture cannot be shown', async () => {
    const { node } = await aSurface(undefined, 'data:image/png,nothing');
    await until(() => node.hidden);
    expect(node.getBoundingClientRect().width).to.equal(0);
  });
});
