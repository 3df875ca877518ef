// Every story of the element in a window of 320 px, which is one of 1280 px at 400 %: nothing needs to be scrolled
// sideways (WCAG 1.4.10), not with texts spaced out either (1.4.12). The window is a frame, which has its width from the
// start: WebKitGTK goes on with the styles that it computed before a window was made narrow.
import { expect } from 'chai';
import type { NarrowWindow } from './narrow-window.test-helper.ts';
import { storiesIn, SURROUNDINGS } from './shown-story.test-helper.ts';

describe('in a window of 320 px', () => {
  let frame: HTMLIFrameElement;
  let narrowWindow: NarrowWindow;
  before(async () => {
    frame = document.createElement('iframe');
    Object.assign(frame, { src: '/.storybook/narrow-window.html', width: 320, height: 256 });
    frame.style.border = '0';
    const opened = new Promise<CustomEvent<NarrowWindow>>((resolve) =>
      addEventListener('narrow-window', (event) => resolve(event as CustomEvent<NarrowWindow>), {
        once: true,
      }),
    );
    document.body.replaceChildren(frame);
    narrowWindow = (await opened).detail;
  });
  after(() => frame.remove());

  it('which is as wide as that', () => {
    expect(frame.contentWindow!.matchMedia('(width: 320px)').matches).to.equal(true);
  });

  for (const surroundings of SURROUNDINGS)
    for (const [path, stories] of Object.entries(storiesIn(surroundings))) {
      if (!path.includes('packages/element')) continue;
      describe(`${path} (${surroundings.locale})`, () => {
        for (const name of Object.keys(stories))
          it(name, async () => {
            const { asItIs, spacedOut } = await narrowWindow.sidewaysOf(surroundings, path, name);
            expect(asItIs).to.deep.equal([]);
            expect(spacedOut, 'spaced out').to.deep.equal([]);
          });
      });
    }
});
