import type * as dialog from './dialog/dialog.ts';

export type Dialog = typeof dialog;

/**
 * The weight boundary: everything behind this one import() is loaded when a person means to report, not before. Rejects
 * when the network or a policy of the page keeps the dialog away.
 */
export const loadDialog = (): Promise<Dialog> => import('./dialog/dialog.ts');

/** Opens it for a click, also in a browser that holds on to an earlier failure. */
export const openDialog = <Outcome>(
  open: (dialog: Dialog) => Promise<Outcome>,
  loading = loadDialog(),
): Promise<Outcome> =>
  loading
    .then(open)
    .catch((error: unknown) => import('./open-again.ts').then((it) => it.openAgain(error, open)));
