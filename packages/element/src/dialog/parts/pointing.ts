import type { DialogLanguage } from '@report-this/strings/dialog';
import { chosenIn } from '../chosen.ts';
import { offeredParts } from './offered-parts.ts';
import type { Part, PartRow, PartView } from './part.ts';
import { row } from './row.ts';
import { shows } from './shows.ts';

/** What says more exactly what of the target is meant. */
const POINTERS: readonly PartRow[] = [
  row(
    'quotePart',
    'target',
    'parts',
    () => import('./quote-part.ts'),
    ({ state, request: { selected, content = document.body } }) =>
      Boolean(state.draft.answers['quote'] ?? selected?.intersectsNode(content)),
  ),
  row(
    'momentPart',
    'target',
    'parts',
    () => import('./moment-part.ts'),
    ({ request: { content } }) => shows(content, 'video,audio'),
  ),
  row(
    'regionPart',
    'target',
    'parts',
    () => import('./region-part.ts'),
    ({ request: { content } }) => shows(content, 'img'),
  ),
  row(
    'digestPart',
    'target',
    'parts',
    () => import('./digest-part.ts'),
    ({ state: { offer, draft }, request: { target, content } }) =>
      Boolean(chosenIn(offer, draft)?.reason.traits.includes('no-upload')) &&
      Boolean(target.media || shows(content, 'img,video,audio')),
  ),
];

/** What is offered of a target that is shown in the page: each in a chunk of its own, loaded when there is such a thing to point at. */
export function pointingPart(texts: DialogLanguage): Part {
  let latest: PartView | undefined;
  let request: PartView['request'];
  const pointers = offeredParts(POINTERS, {
    request: () => request,
    texts,
    redraw: () => latest?.redraw(),
    signal: () => latest!.signal,
  });
  const seen = (view: PartView) => {
    if (latest?.signal !== view.signal) view.signal.addEventListener('abort', forget);
    latest = view;
    ({ request } = view);
    return view;
  };
  // what left the page can go, though what was written is kept
  const forget = () => {
    latest = undefined;
    request = { target: request.target, origin: document.documentElement, comforts: [] };
  };
  return {
    // all of them share one
    get sheet() {
      return pointers.sheets()[0];
    },
    draw: (view) => pointers.place(seen(view), 'target', view.content),
    announcement: (view) => pointers.announcement(seen(view)),
    issues: (view) => pointers.issues(seen(view)),
    toFlag: (flag, _, { state }, signal) => pointers.toFlag(flag, state, signal),
  };
}
