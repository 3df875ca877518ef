/** What a key can ask of a room. */
export type Action = 'next' | 'previous' | 'claim' | 'refresh' | 'filter' | 'decide' | 'back' | 'help';

/** The keys, as the help shows them. Enter is the browser's own: it follows the link that has the focus. */
export const SHORTCUTS = [
  { keys: ['j', '↓'], action: 'next' },
  { keys: ['k', '↑'], action: 'previous' },
  { keys: ['Enter'], action: 'open' },
  { keys: ['c'], action: 'claim' },
  { keys: ['r'], action: 'refresh' },
  { keys: ['/'], action: 'filter' },
  { keys: ['d'], action: 'decide' },
  { keys: ['u'], action: 'back' },
  { keys: ['?'], action: 'help' },
] as const satisfies readonly { keys: readonly string[]; action: Action | 'open' }[];

const SINGLE_KEYS: Readonly<Record<string, Action>> = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  r: 'refresh',
  '/': 'filter',
  d: 'decide',
  u: 'back',
  '?': 'help',
};
const ARROWS: Readonly<Record<string, Action>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** The part of a keyboard event that decides. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key was pressed: in a field, in the list of cases, in a dialog. */
export function placeOf(press: Event): { isTyping: boolean; inList: boolean; inDialog: boolean } {
  const [target] = press.composedPath();
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  return {
    isTyping: isIn('input, textarea, select, [contenteditable]'),
    inList: isIn('li[data-case]'),
    inDialog: isIn('dialog'),
  };
}

/**
 * The action of a key. None while somebody types or a modifier is held; single keys only while they are on
 * (WCAG 2.1.4), arrows only where `inList` says that the focus is in the list.
 */
export function actionOf(
  press: Press,
  where: { isTyping: boolean; inList: boolean; hasShortcuts: boolean },
): Action | undefined {
  if (where.isTyping || press.ctrlKey || press.metaKey || press.altKey) return undefined;
  if (where.inList && press.key in ARROWS) return ARROWS[press.key];
  return where.hasShortcuts ? SINGLE_KEYS[press.key] : undefined;
}
