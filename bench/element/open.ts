import type { Browser } from 'puppeteer-core';

/**
 * From the press of a mouse button to the first frame with the dialog and its heading, in ms of a clock on the
 * wall. The pointer is over the button long enough for all that it asks for to be there.
 */
export async function measureOpening(browser: Browser, address: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => globalThis.rows.mount(100));
    const button = (await page.$('report-this button'))!;
    await button.hover();
    await page.waitForNetworkIdle({ idleTime: 500 });

    await page.evaluate(() => globalThis.rows.watchOpening());
    await button.click();
    return await page.evaluate(() => globalThis.rows.opened!);
  } finally {
    await context.close();
  }
}
