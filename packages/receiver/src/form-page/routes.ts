import type { Endpoint } from '../http/exchange.ts';
import { refusedPage } from './refused-page.ts';
import { showForm } from './show-form.ts';
import { askForLink, showStatus } from './show-status.ts';
import { STYLE } from './style.ts';
import { submitForm } from './submit-form.ts';

const style: Endpoint = () => ({
  status: 200,
  body: STYLE,
  mediaType: 'text/css; charset=utf-8',
  cacheControl: 'max-age=3600',
});

/**
 * The pages without script, beside the protocol's operations: what a link of the element leads to where nothing runs. They
 * are this receiver's own; the protocol says nothing of a form's looks (SPEC §1.1).
 */
export const FORM_PAGES = [
  {
    method: 'GET',
    path: '/report',
    endpoint: showForm,
    tell: refusedPage(({ dialog }) => dialog.title),
  },
  {
    method: 'POST',
    path: '/report',
    endpoint: submitForm,
    tell: refusedPage(({ dialog }) => dialog.failedTitle),
  },
  {
    method: 'POST',
    path: '/report-status',
    endpoint: showStatus,
    tell: refusedPage(({ status }) => status.failedTitle),
  },
  { method: 'GET', path: '/report-status', endpoint: askForLink },
  { method: 'GET', path: '/report.css', endpoint: style },
] as const;
