import type { Answer } from '../http/answer.ts';
import { askForLink } from './ask-for-link.ts';
import { refusedPage } from './refused-page.ts';
import { showForm } from './show-form.ts';
import { showStatus } from './show-status.ts';
import { STATUS_SCRIPT } from './status-script.ts';
import { STYLE } from './style.ts';
import { submitForm } from './submit-form.ts';

/** A file that is the same for everybody; also for who hears that there is too much to do, on a page that needs it. */
function file(mediaType: string, body: string) {
  const answer: Answer = { status: 200, body, mediaType, cacheControl: 'max-age=3600' };
  return { endpoint: () => answer, tell: async () => answer };
}

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
  {
    method: 'GET',
    path: '/report-status',
    endpoint: askForLink,
    tell: refusedPage(({ status }) => status.failedTitle),
  },
  { method: 'GET', path: '/report.css', ...file('text/css; charset=utf-8', STYLE) },
  {
    method: 'GET',
    path: '/report-status.js',
    ...file('text/javascript; charset=utf-8', STATUS_SCRIPT),
  },
] as const;
