import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame, Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page in a browser profile of its own that takes down what its policy forbade and what went wrong in it. */
export interface Screen {
  readonly page: Page;
  /** What Content Security Policy or Trusted Types forbade, and errors that nobody caught. */
  readonly complaints: () => Promise<string[]>;
  /** What axe finds, in words. */
  readonly barriers: () => Promise<string[]>;
}

/** Opens a page in a profile of its own. */
export async function openScreen(browser: Browser, url: string): Promise<Screen> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument('globalThis.__name = (it) => it'); // what tsx calls in functions sent to the page
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      seen.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  return {
    page,
    async complaints() {
      const violations = await page.evaluate(
        () => (globalThis as unknown as { seenViolations: string[] }).seenViolations,
      );
      return [...errors, ...violations];
    },
    barriers: () => barriersIn(page.mainFrame()),
  };
}

/** Ends when nothing moves any more, in whatever shadow root: what fades in has little contrast while it does. */
export async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const moving = roots.flatMap((root) => root.getAnimations());
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** What axe finds in a frame at rest, or in a part of it, in words. */
export async function barriersIn(frame: Frame, within = 'html'): Promise<string[]> {
  await atRest(frame);
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(
    (part) => (globalThis as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
    within,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
