import { fakeReceiver, type FakeReceiver, type FakeReceiverOptions } from '@report-this/client/testing';
import type { App } from '../src/app.ts';
import '../src/define.ts';
import { type Memory, memoryIn } from '../src/memory.ts';
import { aShopOffer, sampleCases } from './sample-cases.test-helper.ts';

/** A console in the page, the fake receiver it talks to, and hands to use it. */
export interface Stage {
  readonly app: App;
  readonly receiver: FakeReceiver;
  readonly memory: Memory;
  /** The first element that matches in any shadow root; undefined when there is none. */
  find<Found extends Element = HTMLElement>(selector: string): Found | undefined;
  /** The same, as soon as there is one. */
  appears<Found extends Element = HTMLElement>(selector: string): Promise<Found>;
  /** All that is written on the screen. */
  text(): string;
  /** The element that has the focus, in whatever shadow root. */
  focused(): Element | null;
}

const FIRST_KEY = 'key-of-robin';
const MODERATORS = { [FIRST_KEY]: 'Robin', 'key-of-sam': 'Sam' };

/** Opens the console; signed in as Robin unless the key is another, or empty. */
export function openConsole({
  key = FIRST_KEY,
  hash = '',
  language = 'en',
  ...faking
}: FakeReceiverOptions & { key?: string; hash?: string; language?: string } = {}): Stage {
  const receiver = fakeReceiver({
    offer: aShopOffer(),
    cases: sampleCases(),
    moderators: MODERATORS,
    ...faking,
  });
  const kept = new Map<string, string>();
  const memory = memoryIn(() => storageOf(kept));
  memory.remember({ language, ...(key && { key }) });

  history.replaceState(null, '', hash || '#/cases');
  document.querySelector('report-this-console')?.remove();
  const app = document.createElement('report-this-console');
  Object.assign(app, { receiver: receiver.url, fetch: receiver.fetch, memory });
  document.body.append(app);

  const find = <Found extends Element>(selector: string) => deepFind<Found>(app, selector);
  return {
    app,
    receiver,
    memory,
    find,
    appears: (selector) => eventually(() => find(selector), `${selector} did not appear`),
    text: () => deepText(app),
    focused() {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused;
    },
  };
}

/** Waits, frame by frame, until there is a value; throws after eight seconds, and says what is on the screen then. */
export async function eventually<Value>(
  look: () => Value | null | undefined | false,
  complaint: string,
): Promise<Value> {
  const until = performance.now() + 8000;
  while (performance.now() < until) {
    const value = look();
    if (value) return value;
    await new Promise(requestAnimationFrame);
  }
  const screen = deepText(document.body).replace(/\s*\n\s*/g, '\n');
  throw new Error(`${complaint}; on the screen is:${screen}`);
}

function deepFind<Found extends Element>(root: Element, selector: string): Found | undefined {
  const inside = root.shadowRoot ?? root;
  const found = inside.querySelector<Found>(selector);
  if (found) return found;
  for (const element of inside.querySelectorAll('*')) {
    const deeper = element.shadowRoot && deepFind<Found>(element, selector);
    if (deeper) return deeper;
  }
  return undefined;
}

function deepText(root: Element): string {
  const inside = root.shadowRoot ?? root;
  const own = [...inside.children]
    .filter((child) => child.localName !== 'style')
    .map((child) => {
      const text = child.shadowRoot ? '' : ((child as HTMLElement).innerText ?? '');
      const deeper = [child, ...child.querySelectorAll('*')].filter((it) => it.shadowRoot).map(deepText);
      return [text, ...deeper].join('\n');
    });
  return own.join('\n');
}

function storageOf(kept: Map<string, string>): Storage {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  } as Storage;
}

/** Adds an endpoint by the form of its room, and waits for its secret. */
export async function addEndpoint(stage: Stage, url = 'https://shop.example/hooks/flags'): Promise<void> {
  const field = await stage.appears<HTMLInputElement>('#url');
  field.value = url;
  field.form?.requestSubmit();
  await stage.appears('.secret input');
}
