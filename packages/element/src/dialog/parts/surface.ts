import { centred, drawn, moved, type Point, type Region, resized } from './region.ts';

/** A picture that a region is drawn on. It is one element for as long as it is shown, so that focus and stroke last. */
export interface Surface {
  readonly node: HTMLElement;
  /** Shows a picture with a region on it. Changes are told as they are made; those that are settled, as such. */
  show(
    picture: HTMLImageElement,
    region: Region,
    label: string,
    onChange: (region: Region, isSettled: boolean) => void,
  ): void;
}

interface Stroke {
  readonly pointerId: number;
  readonly from: Point;
  readonly clientX: number;
  readonly clientY: number;
  /** What was there before it. */
  readonly before: Region;
}

const STEP = 2;
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

// a hand is not as steady as that: less is a press, not a stroke
const STROKE_PX = 6;

/** Makes a surface. */
export function createSurface(): Surface {
  const node = document.createElement('div');
  node.className = 'surface';
  node.tabIndex = 0;
  node.setAttribute('role', 'application'); // what arrow keys do here is its own
  node.setAttribute('aria-describedby', 'region-help');
  let image = new Image();
  const [shade, under, over] = [path('shade'), path('under'), path('over')];
  const frame = element('svg', {
    viewBox: '0 0 100 100',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  frame.append(shade, under, over);
  node.append(image, frame);

  let shown: HTMLImageElement | undefined;
  let region: Region;
  let tell: (region: Region, isSettled: boolean) => void;
  let stroke: Stroke | undefined;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = node.getBoundingClientRect();
    return { x: ((clientX - box.left) / box.width) * 100, y: ((clientY - box.top) / box.height) * 100 };
  };
  const isStroke = ({ clientX, clientY }: PointerEvent, { clientX: x, clientY: y }: Stroke) =>
    Math.hypot(clientX - x, clientY - y) >= STROKE_PX;

  node.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || event.button !== 0) return;
    node.setPointerCapture(event.pointerId);
    const { pointerId, clientX, clientY } = event;
    stroke = { pointerId, from: pointOf(event), clientX, clientY, before: region };
  });
  node.addEventListener('pointermove', (event) => {
    if (stroke?.pointerId === event.pointerId && isStroke(event, stroke))
      tell(drawn(stroke.from, pointOf(event)), false);
  });
  node.addEventListener('pointerup', (event) => {
    if (stroke?.pointerId !== event.pointerId) return;
    const { from, before } = stroke;
    const to = isStroke(event, stroke) ? drawn(from, pointOf(event)) : centred(before, from);
    stroke = undefined;
    tell(to, true);
  });
  node.addEventListener('pointercancel', (event) => {
    if (stroke?.pointerId !== event.pointerId) return;
    tell(stroke.before, false);
    stroke = undefined;
  });
  node.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault(); // it would scroll
    tell((event.shiftKey ? resized : moved)(region, ...arrow), true);
  });

  return {
    node,
    show(picture, to, label, onChange) {
      region = to;
      tell = onChange;
      node.setAttribute('aria-label', label);
      if (shown !== picture) {
        shown = picture;
        const copy = copyOf(picture, () => (node.hidden = true));
        image.replaceWith(copy);
        image = copy;
        node.style.setProperty('--ratio', String(picture.naturalWidth / picture.naturalHeight || 1));
        node.hidden = false;
      }
      const { x, y, width, height } = region;
      const box = `M${x} ${y}h${width}v${height}h${-width}z`;
      shade.setAttribute('d', `M0 0h100v100h-100z${box}`);
      under.setAttribute('d', box);
      over.setAttribute('d', box);
    },
  };
}

/** The same picture once more. One that cannot be shown here is pointed into by numbers alone. */
function copyOf(picture: HTMLImageElement, onFailure: () => void): HTMLImageElement {
  const copy = new Image();
  copy.draggable = false;
  copy.alt = picture.alt;
  // as the page itself asked for it, so that it is not asked for again
  copy.crossOrigin = picture.crossOrigin;
  copy.referrerPolicy = picture.referrerPolicy;
  copy.onerror = onFailure;
  copy.src = picture.currentSrc;
  return copy;
}

const path = (name: string) => element('path', { class: name });

function element(name: string, attributes: Readonly<Record<string, string>>): Element {
  const made: Element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
