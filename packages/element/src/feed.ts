// Feed mode: `data-report-this` on any button of the page, and no element per row. Loading it twice does no harm: the
// second copy sees that the first one took the click.
import { loadDialog } from './load-dialog.ts';
import { openFrom } from './open-from.ts';

for (const type of ['pointerover', 'focusin', 'click'])
  globalThis.document?.addEventListener(type, notice, true);

function notice(event: Event): void {
  const button = event
    .composedPath()
    .find((it): it is HTMLElement => (it as Partial<HTMLElement>).dataset?.['reportThis'] !== undefined);
  const { type, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (!button || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
  if (type === 'click') {
    event.preventDefault();
    void openFrom(button, button);
  } else {
    loadDialog().then(
      (dialog) => dialog.prepare(button),
      () => {}, // it is only a wish yet: a click will tell
    );
  }
}
