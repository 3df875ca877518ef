/** What an element is drawn from: attributes by name; booleans, numbers, handlers and `value` as properties. */
type Props<Tag extends keyof HTMLElementTagNameMap> = Readonly<
  Record<
    string,
    | string
    | number
    | boolean
    | undefined
    | ((event: Event & { readonly currentTarget: HTMLElementTagNameMap[Tag] }) => void)
  >
>;

/** An element as it should be. */
export interface Branch {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Child[];
}

/** What can be drawn. Nothing (`''`, `false`, `undefined`) keeps its place, so that what follows stays where it is. */
export type Child = Branch | Node | string | false | undefined | readonly Child[];

/** Describes an element: `h('p', { part: 'lead' }, 'Choose what fits best.')`. */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props<Tag>,
  ...children: Child[]
): Branch => ({ tag, props, children });

const propsOf = new WeakMap<Node, Branch['props']>();

/**
 * Makes the children of a node what they should be, place by place, and leaves alone what already is: an element stays
 * when tag, id and the names of its props are the same, and with it the focus and what was typed. Nothing is ever parsed
 * as HTML, so that no policy on Trusted Types concerns it.
 */
export function draw(parent: Node, children: readonly Child[]): void {
  let at: ChildNode | null = parent.firstChild;
  for (const child of (children as unknown[]).flat(Infinity) as Exclude<Child, readonly Child[]>[]) {
    const node: ChildNode = drawn(at, child);
    if (!at) parent.appendChild(node);
    else if (node !== at) at.replaceWith(node);
    at = node.nextSibling;
  }
  while (at) {
    const following: ChildNode | null = at.nextSibling;
    at.remove();
    at = following;
  }
}

function drawn(at: ChildNode | null, child: Exclude<Child, readonly Child[]>): ChildNode {
  if (child instanceof Node) return child as ChildNode;
  if (typeof child !== 'object') {
    const text = child || '';
    if (!(at instanceof Text)) return new Text(text);
    if (at.data !== text) at.data = text;
    return at;
  }
  const { tag, props, children } = child;
  let before = at ? propsOf.get(at) : undefined;
  const isSame = before && (at as Element).localName === tag && identityOf(before) === identityOf(props);
  if (!isSame) before = {};
  const node = isSame ? (at as HTMLElement) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === before![name]) continue;
    if (value === undefined) node.removeAttribute(name);
    else if (typeof value === 'string' && name !== 'value') node.setAttribute(name, value);
    else (node as unknown as Record<string, unknown>)[name] = value;
  }
  propsOf.set(node, props);
  draw(node, children);
  return node;
}

const identityOf = (props: Branch['props']) => [props['id'], ...Object.keys(props)].join();
