import type * as dialog from './dialog/dialog.ts';

type Dialog = typeof dialog;

let address = import.meta.url;
let elsewhere: Promise<Dialog> | undefined;

/**
 * Opens a dialog that, or whose language, could not be loaded. Browsers from before
 * https://github.com/whatwg/html/pull/10327 remember for as long as the page lives that a module could not be fetched, but
 * under its address only. A fragment does not help here: what comes after the dialog imports from it. So the folder of
 * all these files is spelled another way, which for a server is the same (RFC 3986 §6.2.2.2), and whatever is loaded from
 * there keeps to that spelling. Where there is nothing to gain, what was thrown is thrown again.
 */
export async function openAgain<Outcome>(
  error: unknown,
  open: (dialog: Dialog) => Promise<Outcome>,
): Promise<Outcome> {
  // an import map may say what the files must be; under another address they would not be checked
  const isSealed = [...document.scripts].some((it) => /"integrity"/.test(it.text));
  if (!/imported module/.test(String(error)) || isSealed) throw error;
  try {
    return await open(await (elsewhere ??= loadElsewhere()));
  } catch (failure) {
    elsewhere = undefined;
    throw failure;
  }
}

async function loadElsewhere(): Promise<Dialog> {
  // the last letter of the folder that is not spelled so yet
  address = address.replace(/[^/%](?=(%..)*\/[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  const file = (await import(/* @vite-ignore */ /* webpackIgnore: true */ address)) as Again &
    Record<string, Again>;
  // a bundler that puts more than this module into the file exports the module as one of many
  return [file, ...Object.values(file)].find((it) => it.loadDialog)!.loadDialog();
}

/** Not the one that the page's entry has: there would be that entry twice. */
export const loadDialog = (): Promise<Dialog> => import('./dialog/dialog.ts');

interface Again {
  readonly loadDialog: () => Promise<Dialog>;
}
