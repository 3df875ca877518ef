import type { Trigger } from './dialog/request-of.ts';
import { loadDialog, openDialog } from './load-dialog.ts';
import type { ReportOutcome } from './outcome.ts';

/**
 * Opens the dialog for a trigger, whose button is busy meanwhile. Where there can be no dialog the host is told, and a
 * link leads where it always did.
 */
export function openFrom(trigger: Trigger, button: HTMLElement & { href?: string }): Promise<ReportOutcome> {
  button.ariaBusy = 'true';
  const loading = loadDialog().finally(() => (button.ariaBusy = null));
  return openDialog((dialog) => dialog.reportFrom(trigger), loading).catch((error: unknown) => {
    trigger.dispatchEvent(new ErrorEvent('report-error', { bubbles: true, composed: true, error }));
    if (button.href) location.assign(button.href);
    return { outcome: 'failed', error };
  });
}
