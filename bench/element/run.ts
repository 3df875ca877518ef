import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What 10 000 rows cost one page. */
export interface Run {
  /** CPU of the main thread until they are painted, in ms: parsing, creating, style, layout, paint. */
  readonly busyMs: number;
  /** Heap after collecting garbage, in bytes for each row: what JavaScript holds, and what the page's nodes hold. */
  readonly v8Bytes: number;
  readonly nodeBytes: number;
  /** Event listeners of the page, before and after. */
  readonly listenersBefore: number;
  readonly listenersAfter: number;
}

/** What is still there after rows came and went. */
export interface Remains {
  readonly v8Bytes: number;
  readonly nodeBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Heap {
  readonly v8: number;
  readonly blink: number;
}

/** A fresh page each; rows are put in and taken out before anything is measured, so that no run pays for the first. */
export async function measureRows(browser: Browser, address: string, count: number): Promise<Run> {
  return inPage(browser, address, async (page, cdp) => {
    const [heapBefore, before] = [await heapOf(cdp), await metricsOf(cdp)];
    await page.evaluate((rows) => globalThis.rows.mount(rows), count);
    const after = await metricsOf(cdp);
    if (!(await page.evaluate(() => globalThis.rows.isShown()))) throw new Error(`${address} shows no rows.`);
    const heapAfter = await heapOf(cdp);
    return {
      busyMs: (after.TaskDuration! - before.TaskDuration!) * 1000,
      v8Bytes: (heapAfter.v8 - heapBefore.v8) / count,
      nodeBytes: (heapAfter.blink - heapBefore.blink) / count,
      listenersBefore: before.JSEventListeners!,
      listenersAfter: after.JSEventListeners!,
    };
  });
}

/**
 * Connects and disconnects rows, and tells what is left of them. It is done twice, and the lesser growth taken: the heap
 * grows by pages now and then, but what leaks leaks every time.
 */
export async function measureRemains(browser: Browser, address: string, times: number): Promise<Remains> {
  return inPage(browser, address, async (page, cdp) => {
    const levelAfter = async (count: number): Promise<Remains> => {
      await page.evaluate((rows) => globalThis.rows.churn(rows), count);
      const { v8, blink } = await heapOf(cdp);
      const { Nodes, JSEventListeners } = await metricsOf(cdp);
      return { v8Bytes: v8, nodeBytes: blink, nodes: Nodes!, listeners: JSEventListeners! };
    };
    const before = await levelAfter(1_000); // so that the code is compiled, and counted before
    const [once, twice] = [await levelAfter(times), await levelAfter(times)];
    const growth = (of: keyof Remains) => Math.min(once[of] - before[of], twice[of] - once[of]);
    return {
      v8Bytes: growth('v8Bytes'),
      nodeBytes: growth('nodeBytes'),
      nodes: growth('nodes'),
      listeners: growth('listeners'),
    };
  });
}

async function inPage<T>(
  browser: Browser,
  address: string,
  act: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    // thread time: what the neighbours of this process take is not counted
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(async () => {
      await globalThis.rows.mount(100);
      await globalThis.rows.clear();
    });
    return await act(page, cdp);
  } finally {
    await context.close();
  }
}

async function metricsOf(cdp: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Collects garbage first, more than once: what one round lets go of, the next one finds. */
async function heapOf(cdp: CDPSession): Promise<Heap> {
  for (let round = 0; round < 4; round++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = (await cdp.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize?: number;
  };
  return { v8: usage.usedSize, blink: usage.embedderHeapUsedSize ?? NaN };
}
