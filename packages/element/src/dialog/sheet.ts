/** Marks a text as CSS: the name by which the build finds and minifies it. */
export const css = String.raw;

/** A sheet for shadow roots: nothing of it reaches the page, and no policy on styles concerns it. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
