/** What the element's own button says, by language: the words that must be there before anything else is loaded. */
const LABELS = {
  ar: 'إبلاغ',
  nl: 'Melden',
};

/** The label in the language that holds for an element: the browser's own `:lang()` finds it, through shadow roots too. */
export function labelFor(element: Element): string {
  for (const language in LABELS) {
    if (element.matches(`:lang(${language})`)) return LABELS[language as keyof typeof LABELS];
  }
  return 'Report';
}
