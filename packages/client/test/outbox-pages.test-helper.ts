import { UnreachableError } from '@report-this/client';
import type { Drop, Outcome } from '@report-this/client/outbox';
import { fakeReceiver, type FakeReceiver } from '@report-this/client/testing';

/** The network of all pages of a test. */
export interface Network {
  isOnline: boolean;
  readonly url: string;
  readonly receiver: FakeReceiver;
  fetch(request: Request): Promise<Response>;
  /** Fails as a client does that finds no network. */
  refuse(options?: { readonly id?: string }): Promise<never>;
}

/** What a page shows of its outbox. */
export interface PageWithOutbox {
  readonly receipts: readonly string[];
  readonly drops: readonly Drop[];
  readonly storeErrors: readonly unknown[];
  submit(id: string): Promise<Outcome>;
}

/** A page in a frame: its own window, and so its own turn at the locks. */
export interface OpenPage extends PageWithOutbox {
  readonly window: Window;
  close(): void;
}

/** Makes a network without a connection, for pages to find. */
export function offlineNetwork(): Network {
  const receiver = fakeReceiver();
  const network: Network = {
    isOnline: false,
    url: receiver.url,
    receiver,
    fetch: (request) => receiver.fetch(request),
    refuse: (options) =>
      Promise.reject(
        new UnreachableError('Offline.', { retryable: true, ...(options?.id && { flagId: options.id }) }),
      ),
  };
  Object.assign(window, { network });
  return network;
}

/** Opens a page whose outbox keeps flags under that name. */
export async function openPage(name: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  const opened = new Promise<void>((resolve) => {
    const listener = ({ source }: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listener);
      resolve();
    };
    addEventListener('message', listener);
  });
  frame.src = `${new URL('outbox-page.html', import.meta.url).href}#${name}`;
  document.body.append(frame);
  await opened;
  const window = frame.contentWindow as Window & { page: PageWithOutbox };
  return { ...window.page, window, close: () => frame.remove() };
}

/** Brings the network back, and tells the pages so, as browsers do. */
export function goOnline(network: Network, ...pages: readonly OpenPage[]): void {
  network.isOnline = true;
  for (const page of pages) page.window.dispatchEvent(new Event('online'));
}

/** Resolves as soon as it is so; fails after eight seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > 8000) throw new Error(`It did not come to be: ${String(isSo)}`);
    await new Promise((next) => setTimeout(next));
  }
}

/** What the database of that name holds, as anybody who opens it would see it. */
export async function rowsOf(name: string): Promise<readonly Record<string, unknown>[]> {
  const request = indexedDB.open(name);
  await new Promise((opened) => (request.onsuccess = opened));
  const rows = request.result.transaction('rows').objectStore('rows').getAll();
  await new Promise((read) => (rows.onsuccess = read));
  request.result.close();
  return rows.result as Record<string, unknown>[];
}
