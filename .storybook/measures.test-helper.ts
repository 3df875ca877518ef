// What can be measured of what is shown in our shadow roots, whatever page they are in: by computation, not by eye.

/** Every element in the shadow roots of the page. */
export function shown(): Element[] {
  const roots = (within: ParentNode): ShadowRoot[] =>
    [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
    );
  return roots(document).flatMap((root) => [...root.querySelectorAll('*')].filter(isSeen));
}

const isSeen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest('.live') &&
  !isOutOfSight(element);

/** Taken out of sight for screen readers alone. */
const isOutOfSight = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';

export const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
const MIN_PX = 43.5; // 44, and what rounding takes

/** Targets smaller than 44 by 44 px (WCAG 2.5.5); a link inside of a text is as large as its words. */
export function smallTargets(): string[] {
  return shown()
    .filter((element) => element.matches(CONTROLS) && !isInText(element) && !isOwnTrigger(element))
    .flatMap((element) => {
      const target = element.matches('[type=radio], [type=checkbox]') ? element.closest('label')! : element;
      const { width, height } = target.getBoundingClientRect();
      if (width >= MIN_PX && height >= MIN_PX) return [];
      return `${nameOf(element)}: ${width.toFixed(0)} × ${height.toFixed(0)} px`;
    });
}

/** The button of `<report-this>` itself is 44 px high for a finger only: it stands in rows of the host. */
const isOwnTrigger = (element: Element) =>
  (element.getRootNode() as ShadowRoot).host.localName === 'report-this';

/** Whether a link stands among other words of its paragraph. */
function isInText(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, td, label')?.textContent ?? '';
  return block.trim() !== (element.textContent ?? '').trim();
}

/** Texts with less contrast than 7 to 1, or 4.5 when they are large (WCAG 1.4.6); edges of fields with less than 3. */
export function paleParts(): string[] {
  return shown().flatMap((element) => {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const text = hasText || element.matches('input, textarea, select') ? contrast(style.color, element) : 21;
    const edge =
      element.matches('textarea, select, input:not([type=radio], [type=checkbox])') &&
      style.borderTopStyle !== 'none'
        ? contrast(style.borderTopColor, element.parentElement!)
        : 21;
    return [
      ...(text < (isLarge ? 4.5 : 7) ? [`${nameOf(element)}: ${text.toFixed(2)} to 1`] : []),
      ...(edge < 3 ? [`edge of ${nameOf(element)}: ${edge.toFixed(2)} to 1`] : []),
    ];
  });
}

type Rgba = readonly [number, number, number, number];

function contrast(colour: string, element: Element): number {
  const ground = groundOf(element);
  const [lighter, darker] = [luminance(over(rgba(colour), ground)), luminance(ground)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The colour behind an element: what is painted from the page's canvas up to it, through shadow roots. */
function groundOf(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    const layer = rgba(getComputedStyle(at).backgroundColor);
    layers.unshift(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduce((ground, layer) => over(layer, ground), rgba('Canvas'));
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function over([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba {
  return [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Rgba>();

/** What a colour is on the screen, in whatever way it is written. */
function rgba(colour: string): Rgba {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const resolved = colour === 'Canvas' ? (scheme === 'dark' ? '#121212' : '#fff') : colour;
  const found = known.get(resolved);
  if (found) return found;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = resolved;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const painted: Rgba = [r, g, b, a / 255];
  known.set(resolved, painted);
  return painted;
}

/** Relative luminance, as WCAG defines it. */
function luminance([r, g, b]: Rgba): number {
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What sticks out of the window or is cut off at a side: nothing may need to be scrolled both ways (WCAG 1.4.10). */
export function sidewaysParts(): string[] {
  const width = document.documentElement.clientWidth;
  const page = document.scrollingElement!;
  return [
    ...(page.scrollWidth > width + 1 ? [`the page is ${page.scrollWidth} px wide`] : []),
    ...shown().flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > width + 1)
        return `${nameOf(element)}: from ${left.toFixed(0)} to ${right.toFixed(0)} px`;
      const { overflowX, whiteSpace, display } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' || whiteSpace === 'nowrap';
      return isCut &&
        display !== 'inline' &&
        !element.matches('input, textarea, select') &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0
        ? `${nameOf(element)}: ${element.scrollWidth} px in ${element.clientWidth}`
        : [];
    }),
  ];
}

/** Spaces texts out as far as a reader may (WCAG 1.4.12); gives back what takes it back. */
export function spaceOut(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const roots = [...new Set(shown().map((element) => element.getRootNode() as ShadowRoot))];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

export function nameOf(element: Element): string {
  const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ');
  return `${element.localName}${element.id && `#${element.id}`}${element.className && `.${element.className}`} “${text.slice(0, 40)}”`;
}
