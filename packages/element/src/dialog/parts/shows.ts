/** Whether what shows the target is such an element, or has one in it. */
export const shows = (content: Element | undefined, selector: string): boolean =>
  Boolean(content?.matches(selector) || content?.querySelector(selector));
