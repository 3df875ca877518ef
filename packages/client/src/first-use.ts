import { importAgain } from './import-again.ts';

/** Imports one thing of a module when it is first used, and only once; again at the next use when that failed. */
export function onFirstUse<Name extends string, Module extends Record<Name, unknown>>(
  name: Name,
  load: () => Promise<Module>,
): () => Promise<Module[Name]> {
  let loaded: Module[Name] | undefined;
  return async () => (loaded ??= await importAgain(name, load));
}
