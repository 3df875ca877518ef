// Every story of every package, in whatever browser drives this: it renders, its play function passes, and axe finds
// nothing to say. In English from left to right, and once more in Arabic, right to left, in the dark. Of the element's
// stories more is measured: targets, contrast, and that nothing needs to be scrolled sideways at 320 px or 400 %.
import * as renderer from '@storybook/web-components/entry-preview';
import { setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { expect } from 'chai';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import { stories } from 'virtual:stories';
import { paleParts, sidewaysParts, smallTargets, spaceOut } from './measures.test-helper.ts';
import * as surroundings from './surroundings.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SURROUNDINGS = [
  { locale: 'en', direction: 'ltr', theme: 'light' },
  { locale: 'ar', direction: 'rtl', theme: 'dark' },
];

type Runnable = { run(context: { canvasElement: HTMLElement }): Promise<void>; tags?: string[] };

for (const globals of SURROUNDINGS) {
  const project = setProjectAnnotations([renderer, { ...surroundings, initialGlobals: globals }] as never);

  for (const [path, module] of Object.entries(stories)) {
    describe(`${path} (${Object.values(globals).join(', ')})`, () => {
      for (const [name, story] of Object.entries(compose(module, project))) {
        it(name, async () => {
          const canvasElement = document.createElement('main');
          document.body.replaceChildren(canvasElement);
          document.title = name;
          await story.run({ canvasElement });
          await standsStill(document);
          expect(await violations()).to.deep.equal([]);
          if (!path.includes('packages/element')) return;
          expect(smallTargets(), 'targets of at least 44 px').to.deep.equal([]);
          expect(paleParts(), 'contrast of at least 7 to 1').to.deep.equal([]);
        });
      }
    });

    if (path.includes('packages/element'))
      describe(`${path} at 320 px, which is 1280 px at 400 % (${globals.locale})`, () => {
        before(() => resize(320, 256));
        after(() => resize(800, 600));
        for (const [name, story] of Object.entries(compose(module, project)))
          it(name, async function () {
            if (!isAtMost(320) || keepsOldWidth) this.skip();
            const canvasElement = document.createElement('main');
            document.body.replaceChildren(canvasElement);
            await story.run({ canvasElement });
            await standsStill(document);
            expect(sidewaysParts()).to.deep.equal([]);
            const takeBack = spaceOut();
            expect(sidewaysParts(), 'spaced out').to.deep.equal([]);
            takeBack();
          });
      });
  }
}

/** WebKitGTK goes on with the styles that it computed at the width before, also for what is made anew. */
const keepsOldWidth = navigator.vendor.startsWith('Apple');

async function resize(width: number, height: number): Promise<void> {
  await setViewport({ width, height }).catch(() => {});
  for (let frames = 0; frames < 300 && !isAtMost(width); frames++) await nextFrame();
  await nextFrame();
}

const isAtMost = (width: number) => matchMedia(`(max-width: ${width}px)`).matches;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function compose(module: unknown, project: unknown): Record<string, Runnable> {
  return composeStories(module as never, project as never, composeStory as never);
}

/** What fades in has less contrast on its way. */
async function standsStill(root: Document | ShadowRoot): Promise<void> {
  await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) await standsStill(shadowRoot);
}

async function violations(): Promise<string[]> {
  const results = await axe.run(document, { runOnly: WCAG });
  return results.violations.flatMap(({ id, nodes }) => {
    const ours = nodes.filter(({ target }) => !(id === 'color-contrast' && isPaintedByEngine(target)));
    return ours.length ? `${id}: ${ours.map(({ html }) => html).join(' | ')}` : [];
  });
}

/** A host's button without any style: WebKitGTK computes other colours for it than it paints. */
function isPaintedByEngine([selector]: axe.UnlabelledFrameSelector): boolean {
  const isInLightDom = typeof selector === 'string';
  return isInLightDom && document.querySelector(selector)!.matches('button:not([class], [style])');
}
