// Runs in a frame of the reflow test: a window that was never wider.
import { sidewaysParts, spaceOut } from './measures.test-helper.ts';
import { show, storiesIn, type Surroundings } from './shown-story.test-helper.ts';

export interface NarrowWindow {
  /** Shows a story, and tells what needs to be scrolled sideways: as it is, and with its text spaced out. */
  readonly sidewaysOf: (
    surroundings: Surroundings,
    path: string,
    name: string,
  ) => Promise<{ readonly asItIs: readonly string[]; readonly spacedOut: readonly string[] }>;
}

const narrowWindow: NarrowWindow = {
  async sidewaysOf(surroundings, path, name) {
    await show(name, storiesIn(surroundings)[path]![name]!);
    const asItIs = sidewaysParts();
    const takeBack = spaceOut();
    const spacedOut = sidewaysParts();
    takeBack();
    return { asItIs, spacedOut };
  },
};
// the frame's load event does not wait for modules that await something themselves
parent.dispatchEvent(new CustomEvent('narrow-window', { detail: narrowWindow }));
