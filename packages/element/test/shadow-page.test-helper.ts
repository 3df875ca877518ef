import type { ElementHandle, Page } from 'puppeteer-core';

/** What the page's policy forbade so far. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

/** Waits for something in the shadow root of the first element with a tag. */
export async function inside(page: Page, tag: string, selector: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (host, wanted) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(wanted),
    { timeout: 5000, polling: 50 },
    tag,
    selector,
  );
  return handle.asElement() as ElementHandle<HTMLElement>;
}

/** Waits for something in the dialog. */
export const inDialog = (page: Page, selector: string): Promise<ElementHandle<HTMLElement>> =>
  inside(page, 'report-this-dialog', selector);

/** Waits for something in the dialog, and clicks it. */
export const clickInDialog = async (page: Page, selector: string): Promise<void> =>
  (await inDialog(page, selector)).click();

/** What is written in an element of the dialog, or in a field of it. */
export const textInDialog = async (page: Page, selector: string): Promise<string> =>
  (await inDialog(page, selector)).evaluate((element) =>
    'value' in element ? String(element.value) : element.textContent,
  );
