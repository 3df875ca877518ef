import { openDialog } from './load-dialog.ts';
import type { ReportOutcome } from './outcome.ts';
import type { ReportRequest } from './report-request.ts';

/**
 * Opens the dialog for a target and resolves when it closes. Rejects with the browser's error when the dialog cannot
 * be loaded.
 *
 * @example
 * const { outcome } = await report({ target: { kind: 'page', url: location.href }, receiver: '/report-this' });
 */
export function report(request: ReportRequest): Promise<ReportOutcome> {
  return openDialog((dialog) => dialog.report(request));
}
