/** The BCP 47 tag that holds for a node: the nearest `lang`, out through shadow roots; empty when the page says none. */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (lang) return lang;
  }
  return '';
}
