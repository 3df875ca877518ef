import type { KeyInput, Page } from 'puppeteer-core';

/** What has the focus, as a person hears it: through every shadow root. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const name = element.getAttribute('aria-label') ?? labels[0] ?? element.textContent ?? '';
    const role = element.getAttribute('type') ?? element.localName;
    return `${role}: ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Presses a key until what has the focus is what is looked for. */
export async function pressUntil(page: Page, key: KeyInput, wanted: RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (wanted.test(here)) return;
    passed.push(here);
  }
  throw new Error(`${key} never led to ${String(wanted)}; it passed:\n${passed.join('\n')}`);
}

/** Waits until some text is on the page, in whatever shadow root. */
export async function waitForText(page: Page, wanted: RegExp): Promise<string> {
  const handle = await page.waitForFunction(
    (source) => {
      const textOf = (root: ParentNode): string =>
        [...root.childNodes]
          .map((node) => {
            if (node instanceof Text) return node.data;
            if (!(node instanceof Element) || ['SCRIPT', 'STYLE'].includes(node.tagName)) return '';
            if (node instanceof HTMLDialogElement && !node.open) return '';
            const gap = node.localName === 'bdi' ? '' : ' '; // names stand within a sentence
            return gap + textOf(node) + gap + (node.shadowRoot ? textOf(node.shadowRoot) : '') + gap;
          })
          .join('');
      return new RegExp(source).exec(textOf(document).replace(/\s+/g, ' '))?.[0];
    },
    { timeout: 15_000 },
    wanted.source,
  );
  return (await handle.jsonValue())!;
}
