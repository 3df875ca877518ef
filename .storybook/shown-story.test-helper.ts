import * as renderer from '@storybook/web-components/entry-preview';
import { composeStories, composeStory, setProjectAnnotations } from 'storybook/preview-api';
import { stories } from 'virtual:stories';
import * as surroundings from './surroundings.mjs';

/** What a host page gives a story. */
export interface Surroundings {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
}

/** In English from left to right, and in Arabic, right to left, in the dark. */
export const SURROUNDINGS: readonly Surroundings[] = [
  { locale: 'en', direction: 'ltr', theme: 'light' },
  { locale: 'ar', direction: 'rtl', theme: 'dark' },
];

/** A story that can be shown: it renders, and its play function runs. */
export interface Story {
  run(context: { canvasElement: HTMLElement }): Promise<void>;
}

/** The stories of every package in some surroundings, by the path of their module and by their names. */
export function storiesIn(globals: Surroundings): Record<string, Record<string, Story>> {
  const project = setProjectAnnotations([renderer, { ...surroundings, initialGlobals: globals }] as never);
  const compose = (module: unknown) => composeStories(module as never, project, composeStory as never);
  return Object.fromEntries(Object.entries(stories).map(([path, module]) => [path, compose(module)]));
}

// left to the engine, WebKitGTK computes other colours for a host's button than it paints
const hostSheet = new CSSStyleSheet();
hostSheet.replaceSync('button { color: CanvasText; background: Canvas }');
document.adoptedStyleSheets.push(hostSheet);

/** Shows a story as all that is on the page. Resolves when it has played and nothing moves any more. */
export async function show(name: string, story: Story): Promise<void> {
  const canvasElement = document.createElement('main');
  document.body.replaceChildren(canvasElement);
  document.title = name;
  await story.run({ canvasElement });
  await standsStill(document);
}

/** What fades in has less contrast on its way. */
async function standsStill(root: Document | ShadowRoot): Promise<void> {
  await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) await standsStill(shadowRoot);
}
