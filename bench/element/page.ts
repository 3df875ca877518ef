// What runs in each page, bundled with one variant: rows come and go when the comparison says so.

/** Runs when somebody makes rows out of elements. */
export type Attach = (row: Element) => void;

export interface Rows {
  /** Puts rows into the page in one piece, and waits for them to be painted. */
  mount(count: number): Promise<void>;
  clear(): Promise<void>;
  /** Connects and disconnects new rows, one at a time. */
  churn(times: number): Promise<void>;
  /** Whether the last row takes up room, inside its shadow root if it has one. */
  isShown(): boolean;
  /** Measures the next click, from the event's own time to the task after the first frame with the dialog. */
  watchOpening(): void;
  opened?: Promise<number>;
}

declare global {
  var rows: Rows;
}

type Updating = Element & { updateComplete?: Promise<unknown> };

const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

export function start(row: string, attach: Attach | undefined): void {
  const list = document.querySelector('ul')!;
  const put = (count: number) => {
    list.innerHTML = `<li>${row}</li>`.repeat(count);
    if (attach) for (const { firstElementChild } of list.children) attach(firstElementChild!);
  };

  globalThis.rows = {
    async mount(count) {
      put(count);
      await twoFrames();
    },
    async clear() {
      list.replaceChildren();
      await twoFrames();
    },
    async churn(times) {
      for (let time = 1; time <= times; time++) {
        put(1);
        await (list.firstElementChild!.firstElementChild as Updating).updateComplete;
        list.replaceChildren();
        if (time % 500 === 0) await twoFrames();
      }
    },
    isShown() {
      const last = list.lastElementChild!.firstElementChild!;
      const shown =
        last.shadowRoot?.querySelector('button, slot, span') ?? last.querySelector('button') ?? last;
      return shown.getBoundingClientRect().width > 0 || last.getBoundingClientRect().width > 0;
    },
    watchOpening() {
      this.opened = new Promise((resolve) => {
        const look = (clickedAt: number) => {
          if (!isDialogOpen()) return requestAnimationFrame(() => look(clickedAt));
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clickedAt);
          return port2.postMessage(undefined);
        };
        addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => look(timeStamp)), {
          capture: true,
          once: true,
        });
      });
    },
  };
}

function isDialogOpen(): boolean {
  const dialog = document.querySelector('report-this-dialog')?.shadowRoot?.querySelector('dialog');
  return Boolean(dialog?.open && dialog.querySelector('h2')?.textContent);
}
