/**
 * The weight boundary: everything behind this one import() is loaded when a person means to report, not before.
 * Rejects when the network or a policy of the page keeps the dialog away; the next call tries again.
 */
export const loadDialog = () => import('./dialog/dialog.ts');
