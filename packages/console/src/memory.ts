/** What the console remembers: in this tab only, and gone when it is closed. */
export interface Memory {
  readonly key: string | undefined;
  readonly language: string | undefined;
  readonly hasShortcuts: boolean;
  remember(change: { key?: string | undefined; language?: string; hasShortcuts?: boolean }): void;
}

const NAMES = {
  key: 'report-this:key',
  language: 'report-this:language',
  hasShortcuts: 'report-this:shortcuts',
};

/** Remembers in the storage of the tab; where the browser forbids that, only as long as the page stays. */
export function memoryIn(storage: () => Storage): Memory {
  const kept = new Map<string, string>();

  const get = (name: string): string | undefined => {
    try {
      return storage().getItem(name) ?? kept.get(name);
    } catch {
      return kept.get(name);
    }
  };
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) kept.delete(name);
    else kept.set(name, value);
    try {
      if (value === undefined) storage().removeItem(name);
      else storage().setItem(name, value);
    } catch {
      // No storage: the map above has it.
    }
  };

  return {
    get key() {
      return get(NAMES.key);
    },
    get language() {
      return get(NAMES.language);
    },
    get hasShortcuts() {
      return get(NAMES.hasShortcuts) !== 'off';
    },
    remember(change) {
      if ('key' in change) set(NAMES.key, change.key);
      if (change.language !== undefined) set(NAMES.language, change.language);
      if (change.hasShortcuts !== undefined) set(NAMES.hasShortcuts, change.hasShortcuts ? 'on' : 'off');
    },
  };
}
