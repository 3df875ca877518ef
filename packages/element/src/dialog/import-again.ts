let attempts = 0;

/**
 * Imports a module, also when that failed before. Browsers from before https://github.com/whatwg/html/pull/10327 remember
 * for as long as the page lives that a module could not be fetched, but under its address only, and Chromium's error
 * names that: a fragment makes it another one, without another file. The module must keep no state of its own.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\S+/.exec(String(error))?.[0];
    if (!address) throw error;
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++attempts}`) as Promise<Module>;
  }
}
