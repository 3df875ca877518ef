// Feed mode: `data-report-this` on any button of the page, and no element per row. Loading it twice does no harm: the
// second copy sees that the first one took the click.
import { loadDialog } from './load-dialog.ts';

for (const type of ['pointerover', 'focusin', 'click'])
  globalThis.document?.addEventListener(type, notice, true);

function notice(event: Event): void {
  const button = (event.composedPath()[0] as Element).closest?.<HTMLElement>('[data-report-this]');
  const { type, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (!button || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
  const isClick = type === 'click';
  if (isClick) event.preventDefault();
  loadDialog().then(
    (dialog) => void (isClick ? dialog.reportFrom(button) : dialog.prepare(button)),
    (error: unknown) => {
      if (!isClick) return;
      button.dispatchEvent(
        Object.assign(new Event('report-error', { bubbles: true, composed: true }), { error }),
      );
      if (button instanceof HTMLAnchorElement) location.assign(button.href);
    },
  );
}
