// What can be told of forced colours by computed styles, inside a page. Bundled by forced-colours.visual.test.ts.
import { CONTROLS, nameOf, shown } from './measures.test-helper.ts';

export { paleParts } from './measures.test-helper.ts';

const PALETTE = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'VisitedText',
  'ActiveText',
  'ButtonFace',
  'ButtonText',
  'ButtonBorder',
  'Field',
  'FieldText',
  'Highlight',
  'HighlightText',
  'SelectedItem',
  'SelectedItemText',
  'Mark',
  'MarkText',
  'GrayText',
];

/** Colours that somebody sees and that are none of the palette which the person has chosen. */
export function foreignColours(): string[] {
  const palette = new Set(PALETTE.map(computed));
  return shown().flatMap((element) => {
    const style = getComputedStyle(element);
    const seen = {
      color: style.color,
      ...(!isTransparent(style.backgroundColor) && { background: style.backgroundColor }),
      ...(isDrawn(style.borderTopStyle, style.borderTopWidth) && { border: style.borderTopColor }),
      ...(isDrawn(style.outlineStyle, style.outlineWidth) && { outline: style.outlineColor }),
    };
    return Object.entries(seen)
      .filter(([, colour]) => !isTransparent(colour) && !palette.has(colour))
      .map(([name, colour]) => `${nameOf(element)}: ${name} ${colour}`);
  });
}

/** Controls without an edge and without the line of a link: backgrounds are all alike. */
export function controlsWithoutEdge(): string[] {
  return shown()
    .filter((element) =>
      element.matches('button, textarea, select, input:not([type=radio], [type=checkbox])'),
    )
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, textDecorationLine } =
        getComputedStyle(element);
      const hasEdge = isDrawn(borderTopStyle, borderTopWidth) && !isTransparent(borderTopColor);
      return !hasEdge && textDecorationLine !== 'underline';
    })
    .map(nameOf);
}

/** What is chosen, or stands for Enter, and looks like what is not. */
export function unmarkedChoices(): string[] {
  const highlight = computed('Highlight');
  return shown()
    .filter((element) => element.matches('.primary, .choice:has(:checked)'))
    .filter((element) => {
      const { borderTopColor, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
      const isOutlined = isDrawn(outlineStyle, outlineWidth) && outlineColor === highlight;
      return borderTopColor !== highlight || !isOutlined;
    })
    .map(nameOf);
}

/** What has the focus by keyboard and no outline that is seen. What is the host's is the host's to outline. */
export function unseenFocus(): string[] {
  const controls = shown().filter((element) => element.matches(CONTROLS));
  const focused = controls.find((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
  if (!focused) return controls.length && document.activeElement === document.body ? ['nothing'] : [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
  const isSeen = isDrawn(outlineStyle, outlineWidth) && !isTransparent(outlineColor);
  return isSeen && parseFloat(outlineWidth) >= 2 ? [] : [nameOf(focused)];
}

const isDrawn = (style: string, width: string) => style !== 'none' && parseFloat(width) > 0;
const isTransparent = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);

function computed(colour: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
