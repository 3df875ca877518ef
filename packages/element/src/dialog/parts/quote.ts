import type { Locator } from '@report-this/protocol';
import { cut, whole } from '../cut.ts';

/** A quotation of a text, with what stands around it, so that it is found again (W3C Web Annotation, TextQuoteSelector). */
export type Quote = Extract<Locator, { type: 'TextQuoteSelector' }>;

// the protocol's limit (SPEC §4.4), and as much of what is around as tells two like places apart
const MOST = 2000;
const NEARBY = 60;

/** What is there to be seen but is not what anybody wrote: code, and the button that reports. */
const NOT_TEXT = 'script,style,noscript,template,report-this,[data-report-this]';

/**
 * Quotes what is selected of a content. Undefined when nothing of it is. White space counts as one space; a selection that
 * is longer than a quotation may be is quoted as far as that goes.
 */
export function quoteIn(content: Element, range: Range): Quote | undefined {
  if (range.collapsed || !range.intersectsNode(content)) return undefined;

  const [before, selected, after] = split(content, range);
  const words = squeeze(selected).trim();
  const exact = cut(words, MOST);
  if (!exact) return undefined;
  const prefix = squeeze(before + leading(selected)).slice(-NEARBY);
  const suffix = squeeze(words.slice(exact.length) + trailing(selected) + after);
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix.trim() && { prefix: whole(prefix) }),
    ...(suffix.trim() && { suffix: cut(suffix, NEARBY) }),
  };
}

/** The text of a content before, in and after a range. */
function split(content: Element, range: Range): [before: string, selected: string, after: string] {
  const parts: [string, string, string] = ['', '', ''];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node as Partial<Element>).matches?.(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const from = offset(node, range.startContainer, range.startOffset, range.comparePoint(node, 0) < 0);
    const to = offset(node, range.endContainer, range.endOffset, range.comparePoint(node, 0) <= 0);
    parts[0] += node.data.slice(0, from);
    parts[1] += node.data.slice(from, to);
    parts[2] += node.data.slice(to);
  }
  return parts;
}

/** Where in a text a boundary of the range lies: within it, else at its end or its beginning. */
function offset(node: Text, container: Node, within: number, isBefore: boolean): number {
  if (node === container) return within;
  return isBefore ? node.length : 0;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ');
const leading = (text: string) => /^\s*/.exec(text)![0];
const trailing = (text: string) => /\s*$/.exec(text)![0];
