import type { Locator } from '@report-this/protocol';

/** A rectangle of a picture, in whole per cent of its width and height, from its left and its top in every language. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of a picture, in per cent. */
export type Point = Pick<Region, 'x' | 'y'>;

/** The middle of the picture, to begin with. */
export const MIDDLE: Region = { x: 25, y: 25, width: 50, height: 50 };

const SMALLEST = 2;
const between = (least: number, value: number, most: number) =>
  Math.min(most, Math.max(least, Math.round(value)));

/** Moves a region, no further than the edges. */
export const moved = (region: Region, right: number, down: number): Region => ({
  ...region,
  x: between(0, region.x + right, 100 - region.width),
  y: between(0, region.y + down, 100 - region.height),
});

/** Makes a region larger or smaller at its right and its bottom. */
export const resized = (region: Region, wider: number, higher: number): Region => ({
  ...region,
  width: between(SMALLEST, region.width + wider, 100 - region.x),
  height: between(SMALLEST, region.height + higher, 100 - region.y),
});

/** Sets one number, as somebody typed it; the others give way where they must. */
export function changed(region: Region, side: keyof Region, value: number): Region {
  if (!Number.isFinite(value)) return region;
  if (side === 'x') return moved(region, value - region.x, 0);
  if (side === 'y') return moved(region, 0, value - region.y);
  return side === 'width'
    ? resized(region, value - region.width, 0)
    : resized(region, 0, value - region.height);
}

/** The region that has two points as its corners. */
export function drawn(one: Point, other: Point): Region {
  const x = between(0, Math.min(one.x, other.x), 100 - SMALLEST);
  const y = between(0, Math.min(one.y, other.y), 100 - SMALLEST);
  return {
    x,
    y,
    width: between(SMALLEST, Math.max(one.x, other.x) - x, 100 - x),
    height: between(SMALLEST, Math.max(one.y, other.y) - y, 100 - y),
  };
}

/** The region, moved so that a point is its middle: what a tap means. */
export const centred = (region: Region, { x, y }: Point): Region =>
  moved(region, x - region.width / 2 - region.x, y - region.height / 2 - region.y);

/** Says a region as a W3C media fragment, whose percentages are whole numbers. */
export const regionLocator = ({ x, y, width, height }: Region): Locator => ({
  type: 'FragmentSelector',
  value: `xywh=percent:${x},${y},${width},${height}`,
  conformsTo: 'http://www.w3.org/TR/media-frags/',
});
