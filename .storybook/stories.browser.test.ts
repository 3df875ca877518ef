// Every story of every package, in whatever browser drives this: it renders, its play function passes, and axe finds
// nothing to say. In English from left to right, and once more in Arabic, right to left, in the dark. Of the element's
// stories more is measured: targets and contrast (and in reflow.browser.test.ts that they fit into 320 px).
import axe from 'axe-core';
import { expect } from 'chai';
import { paleParts, smallTargets } from './measures.test-helper.ts';
import { show, storiesIn, SURROUNDINGS } from './shown-story.test-helper.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const surroundings of SURROUNDINGS)
  for (const [path, stories] of Object.entries(storiesIn(surroundings)))
    describe(`${path} (${Object.values(surroundings).join(', ')})`, () => {
      for (const [name, story] of Object.entries(stories))
        it(name, async () => {
          await show(name, story);
          expect(await violations()).to.deep.equal([]);
          if (!path.includes('packages/element')) return;
          expect(smallTargets(), 'targets of at least 44 px').to.deep.equal([]);
          expect(paleParts(), 'contrast of at least 7 to 1').to.deep.equal([]);
        });
    });

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly: WCAG });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
