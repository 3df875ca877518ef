import type { Locator } from '@report-this/protocol';
import type { PartsStrings } from '@report-this/strings/dialog';
import { type Child, h } from '../h.ts';
import { choice } from '../steps/screen.ts';
import { located } from './locate.ts';
import { locatorIn, picturesIn, whichOf } from './medium.ts';
import type { Part } from './part.ts';
import { changed, MIDDLE, type Region, regionLocator } from './region.ts';
import { createSurface, type Surface } from './surface.ts';
import { sheet } from './styles.ts';

/** What somebody drew, pressed or typed. */
export interface RegionAnswer {
  /** Which of the pictures, by its place among them. */
  readonly which: number;
  readonly region: Region;
  readonly locator: Locator;
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

/**
 * Points at a region of a picture: drawn or pressed with mouse, pen or finger, moved with the arrow keys, or typed as
 * numbers. The picture is the page's own, shown again by its address; none of its pixels is read.
 */
export function regionPart(texts: PartsStrings): Part<RegionAnswer | undefined> {
  let surface: Surface | undefined;
  let told = '';

  return {
    sheet,
    draw({ answer, tell, request, signal, content }) {
      const pictures = request.content ? picturesIn(request.content) : [];
      if (!pictures.length) return content;
      const which = answer?.which ?? 0;
      const picture = pictures[which] ?? pictures[0]!;

      const point = (place: number, region: Region, isTold: boolean) => {
        if (isTold) told = say(region);
        const locator = locatorIn(pictures, pictures[place]!, regionLocator(region));
        tell({ which: place, region, locator });
      };
      const region = answer?.region ?? MIDDLE;
      if (answer) {
        if (!surface) {
          surface = createSurface();
          signal.addEventListener('abort', () => (surface = undefined)); // it holds on to the page's picture
        }
        surface.show(picture, region, `${texts.region}. ${say(region)}`, (to, isSettled) =>
          point(which, to, isSettled),
        );
      }

      return [
        content,
        choice(
          'checkbox',
          { name: 'region', checked: Boolean(answer) },
          (isMeant) => (isMeant ? point(which, region, false) : tell(undefined)),
          texts.picture,
        ),
        answer &&
          h(
            'div',
            { class: 'finer' },
            whichOf('region-which', texts.whichOne, pictures, which, (place) => point(place, MIDDLE, false)),
            h('p', { class: 'help', id: 'region-help' }, texts.regionHelp),
            surface?.node,
            h(
              'div',
              { class: 'sides' },
              SIDES.map((side) => number(side, region, (to) => point(which, to, true))),
            ),
          ),
      ];
    },
    announcement: ({ answer }) => (answer ? told : ''),
    toFlag: (flag, answer) => located(flag, answer?.locator),
  };

  function say(region: Region): string {
    return texts.regionNow.replace(/\{(\w+)\}/g, (_, side) => String(region[side as keyof Region]));
  }

  function number(side: keyof Region, region: Region, change: (to: Region) => void): Child {
    const id = `region-${side}`;
    return h(
      'div',
      { class: 'field' },
      h('label', { for: id }, texts.sides[side]),
      h('input', {
        id,
        part: 'input',
        type: 'number',
        inputmode: 'numeric',
        min: '0',
        max: '100',
        value: String(region[side]),
        onchange: ({ currentTarget }) => {
          const to = changed(region, side, currentTarget.valueAsNumber);
          currentTarget.value = String(to[side]); // also where it is what it was before
          change(to);
        },
      }),
    );
  }
}
