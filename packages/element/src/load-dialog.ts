/**
 * The weight boundary: everything behind this one import() is loaded when a person means to report, not before.
 * Rejects when the network or a policy of the page keeps the dialog away; the next call tries again, but for browsers
 * from before https://github.com/whatwg/html/pull/10327, which hold on to a failure until the page is loaded anew.
 */
export const loadDialog = () => import('./dialog/dialog.ts');
