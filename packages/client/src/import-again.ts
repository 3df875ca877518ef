let attempts = 0;

/**
 * Imports a module for one thing that it exports, also when that failed before. Browsers from before
 * https://github.com/whatwg/html/pull/10327 remember for as long as the page lives that a module could not be fetched, but
 * under its address only, and Chromium's error names that: a fragment makes it another one, without another file. The
 * module must keep no state of its own.
 */
export async function importAgain<Name extends string, Module extends Record<Name, unknown>>(
  name: Name,
  load: () => Promise<Module>,
): Promise<Module[Name]> {
  try {
    return (await load())[name];
  } catch (error) {
    const address = /https?:\S+/.exec(String(error))?.[0];
    // an import map may say what the file must be, and under another address it would not be checked
    if (!address || globalThis.document?.querySelector('[type=importmap]')) throw error;
    const file = (await import(
      /* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++attempts}`
    )) as Module;
    // a bundler that puts more than the module into the file exports the module as one of many
    return ([file, ...Object.values(file)] as Module[]).find((it) => it?.[name])![name];
  }
}
