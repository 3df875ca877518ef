import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** What assistive technology is told of a page: read from the browser's accessibility tree. */
export interface Reader {
  /** What has the focus, and the named containers around it, from the outermost. */
  focus(): Promise<Focus | undefined>;
  /** What live regions have said since the last time. */
  heard(): Promise<string[]>;
  /** Everything in the open dialog, line by line, as it is read from top to bottom. */
  dialog(): Promise<string[]>;
}

/** A place to be: its role, name, states and description in words. */
export interface Place {
  readonly id: string;
  readonly text: string;
}

/** What has the focus. */
export interface Focus extends Place {
  readonly around: readonly Place[];
}

interface AXValue {
  readonly value?: string | number | boolean;
}
interface AXNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: string[];
  readonly ignored: boolean;
  readonly role?: AXValue;
  readonly name?: AXValue;
  readonly description?: AXValue;
  readonly value?: AXValue;
  readonly properties?: { name: string; value: AXValue }[];
}

/** Makes live regions leave a trace. To be called before the page is opened. */
export async function noteAnnouncements(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const said: string[] = [];
    Object.assign(globalThis, { announcements: said });
    const live = '[role=status],[role=alert],[role=log],[aria-live=polite],[aria-live=assertive]';
    const last = new WeakMap<Element, string>();
    // a screen reader speaks a change in a region that was there before it, and an alert as it comes
    const note = (region: Element | null | undefined) => {
      if (!region?.isConnected) return;
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text && text !== last.get(region)) said.push(text);
      last.set(region, text);
    };
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        note((target instanceof Element ? target : target.parentElement)?.closest(live));
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const alert of [added, ...added.querySelectorAll('[role=alert]')])
              if (alert.matches('[role=alert]')) note(alert);
      }
    });
    const watch = (root: Node) =>
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    watch(document);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      watch(root);
      return root;
    };
  });
}

/** Begins to read a page, or a frame of it. */
export async function aReader(page: Page, frame: Frame = page.mainFrame()): Promise<Reader> {
  // a sandboxed frame runs in a process of its own, which only its own session reaches
  const { client, _id: frameId } = frame as Frame & { client: CDPSession; _id: string };
  await client.send('Accessibility.enable');

  const tree = async () => {
    const { nodes } = (await client.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AXNode[] };
    return new Map(nodes.map((node) => [node.nodeId, node]));
  };
  return {
    async focus() {
      const nodes = await tree();
      const at = [...nodes.values()].findLast(
        (node) => role(node) !== 'RootWebArea' && property(node, 'focused') === true,
      );
      return at && { ...placeOf(at), around: containersOf(at, nodes).map(placeOf) };
    },
    async heard() {
      return frame.evaluate(() =>
        (globalThis as unknown as { announcements: string[] }).announcements.splice(0),
      );
    },
    async dialog() {
      const nodes = await tree();
      const dialog = [...nodes.values()].find((node) => /dialog/i.test(role(node)) && !node.ignored);
      return dialog ? linesOf(dialog, nodes).slice(1) : [];
    },
  };
}

const placeOf = (node: AXNode): Place => ({ id: node.nodeId, text: spoken(node) });

const CONTAINERS = ['dialog', 'group', 'radiogroup'];
const LINES = ['heading', 'button', 'link', 'radio', 'checkbox', 'textbox', 'combobox', 'DisclosureTriangle'];

function containersOf(node: AXNode, nodes: Map<string, AXNode>): AXNode[] {
  const around: AXNode[] = [];
  for (let at = nodes.get(node.parentId ?? ''); at; at = nodes.get(at.parentId ?? ''))
    if (CONTAINERS.includes(role(at)) && nameOf(at)) around.unshift(at);
  return around;
}

/** Controls and headings in a line of their own; texts beside each other in one. */
function linesOf(node: AXNode, nodes: Map<string, AXNode>): string[] {
  const lines: string[] = [];
  let text = '';
  const end = () => {
    if (text.trim()) lines.push(`text "${tidy(text)}"`);
    text = '';
  };
  const visit = (at: AXNode, isNaming = false): void => {
    if (!at.ignored && role(at) === 'StaticText') {
      text += isNaming ? '' : ` ${nameOf(at)}`;
      return;
    }
    const isLine = !at.ignored && (LINES.includes(role(at)) || (CONTAINERS.includes(role(at)) && nameOf(at)));
    const isBlock =
      !at.ignored &&
      !['generic', 'none', 'InlineTextBox', 'emphasis', 'code', 'LabelText'].includes(role(at));
    if (isBlock) end();
    if (isLine) lines.push(spoken(at));
    if (isLine && LINES.includes(role(at))) return;
    for (const id of at.childIds ?? []) {
      const child = nodes.get(id);
      // the words of a label are read with what they name
      if (child) visit(child, isNaming || ['LabelText', 'Legend'].includes(role(at)));
    }
    if (isBlock) end();
  };
  visit(node);
  end();
  return lines;
}

const WORDS: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure', textbox: 'text field' };

/** `radio "Spam or scam", not checked: Advertising that nobody asked for.` */
function spoken(node: AXNode): string {
  const kind = WORDS[role(node)] ?? role(node);
  const level = property(node, 'level');
  const value = tidy(String(node.value?.value ?? ''));
  const description = tidy(String(node.description?.value ?? ''));
  const states = [
    value && `holds "${value}"`,
    ...Object.entries(STATES).map(([name, word]) => word(property(node, name))),
  ].filter(Boolean);
  const named = `${kind}${level === undefined ? '' : ` ${String(level)}`} "${nameOf(node)}"`;
  return `${[named, ...states].join(', ')}${description ? `: ${description}` : ''}`;
}

const STATES: Readonly<Record<string, (value: AXValue['value']) => string | undefined>> = {
  checked: (value) =>
    value === undefined ? undefined : String(value) === 'true' ? 'checked' : 'not checked',
  expanded: (value) => (value === undefined ? undefined : value === true ? 'open' : 'closed'),
  required: (value) => (value === true ? 'required' : undefined),
  invalid: (value) => (value === undefined || String(value) === 'false' ? undefined : 'invalid'),
  disabled: (value) => (value === true ? 'unavailable' : undefined),
  busy: (value) => (value === true ? 'busy' : undefined),
  hasPopup: (value) => (value === 'dialog' ? 'opens a dialog' : undefined),
};

const role = (node: AXNode) => String(node.role?.value ?? '');
const nameOf = (node: AXNode) => tidy(String(node.name?.value ?? ''));
const property = (node: AXNode, name: string) => node.properties?.find((it) => it.name === name)?.value.value;
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
