import type { Locator } from '@report-this/protocol';
import { type Child, h } from '../h.ts';

/** The recordings that are shown in a content, or are it. */
export const recordingsIn = (content: Element): HTMLMediaElement[] =>
  within<HTMLMediaElement>(content, 'video,audio');

// an avatar or a symbol is not what anybody points into
const SMALLEST_PX = 96;

/** The pictures that are shown in a content, or are it. */
export const picturesIn = (content: Element): HTMLImageElement[] =>
  within<HTMLImageElement>(content, 'img').filter((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    return width >= SMALLEST_PX && height >= SMALLEST_PX && Boolean(picture.currentSrc);
  });

function within<Found extends Element>(content: Element, selector: string): Found[] {
  return content.matches(selector) ? [content as Found] : [...content.querySelectorAll<Found>(selector)];
}

const MOST = 2000;

/** Says which of several a locator is about; of one there is nothing to say. */
export function locatorIn(media: readonly Element[], medium: Element, locator: Locator): Locator {
  const source = medium.getAttribute('src');
  if (media.length < 2 || !(medium.id || source) || locator.type !== 'FragmentSelector') return locator;
  const value = medium.id
    ? `#${CSS.escape(medium.id)}`
    : `${medium.localName}[src="${source!.replace(/["\\]/g, '\\$&')}"]`;
  const { type, value: fragment, conformsTo } = locator;
  if (value.length > MOST) return locator;
  return {
    type: 'CssSelector',
    value,
    refinedBy: { type, value: fragment, ...(conformsTo && { conformsTo }) },
  };
}

/** Asks which of several is meant, by its place among them. */
export const whichOf = (
  name: string,
  label: string,
  media: readonly Element[],
  chosen: number,
  choose: (place: number) => void,
): Child =>
  media.length > 1 &&
  h(
    'div',
    { class: 'field' },
    h('label', { for: name }, label),
    h(
      'select',
      { id: name, part: 'input', onchange: ({ currentTarget }) => choose(currentTarget.selectedIndex) },
      media.map((medium, place) =>
        h('option', { selected: place === chosen }, `${place + 1}. ${nameOf(medium)}`),
      ),
    ),
  );

/** What a page calls a picture or a recording; else the name of its file. */
function nameOf(medium: Element): string {
  const named = ['alt', 'aria-label', 'title'].map((name) => medium.getAttribute(name)).find(Boolean);
  const { currentSrc = '' } = medium as Partial<HTMLImageElement>;
  return named ?? currentSrc.split(/[?#]/)[0]!.split('/').pop()!;
}
