import type { Offer } from '@report-this/protocol';
import { plural } from '@report-this/strings';
import type { PartsStrings } from '@report-this/strings/dialog';
import { type Branch, type Child, h } from '../h.ts';
import type { Part, PartView } from './part.ts';
import { type Found, search } from './search.ts';
import { sheet } from './styles.ts';

const MOST_SHOWN = 12;

/**
 * A way to a reason by typing; never the only one. The answer is what is typed in the field that stands there already; what
 * is found takes the place of the list. Arrow keys go through what was found, Escape leaves it.
 */
export function searchPart({ search: texts }: PartsStrings): Part<string> {
  // the same question is asked for what is drawn, and for what is said of it
  let latest: { readonly offer: Offer; readonly query: string; readonly found: readonly Found[] } | undefined;
  const find = (offer: Offer, query: string) => {
    if (latest?.offer !== offer || latest.query !== query)
      latest = { offer, query, found: search(offer, query) };
    return latest.found;
  };
  const tellCount = ({ answer: query = '', state, language }: PartView<string>) => {
    const { length } = query.trim() ? find(state.offer, query) : [];
    if (!query.trim()) return '';
    return length ? plural(language, texts.found, length) : texts.none;
  };

  return {
    sheet,
    draw(view) {
      const { answer: query = '', state } = view;
      const onkeydown = (event: Event) => walk(event as KeyboardEvent, view);
      const field = view.content as Branch;
      return [
        { ...field, props: { ...field.props, onkeydown } },
        query.trim() && [
          h('p', { class: 'help' }, tellCount(view)),
          h(
            'div',
            { class: 'found', lang: state.offer.locale, onkeydown },
            find(state.offer, query)
              .slice(0, MOST_SHOWN)
              .map((it) => row(view, it)),
          ),
        ],
      ];
    },
    announcement: tellCount,
  };
}

const row = (view: PartView<string>, found: Found): Child =>
  h(
    'button',
    { type: 'button', part: 'button', onclick: (event) => take(view, found, event.currentTarget) },
    h('span', {}, (found.reason ?? found.group).label),
    h('small', {}, found.reason ? found.group.label : found.group.help),
  );

/** Chooses in the list what was found, and goes on from there. */
function take({ dispatch, tell }: PartView<string>, { group, reason }: Found, from: HTMLElement): void {
  const root = from.getRootNode() as ShadowRoot;
  tell('');
  dispatch({ type: 'edit', change: { group: group.code, reason: reason?.code ?? '' } });
  const chosen = ['reason', 'group'].map((name) => root.querySelector<HTMLElement>(`[name=${name}]:checked`));
  chosen.find(Boolean)?.focus();
}

function walk(event: KeyboardEvent, { tell }: PartView<string>): void {
  const from = event.target as HTMLElement;
  const stops = [...from.closest('.search')!.querySelectorAll<HTMLElement>('input,button')];
  const at = stops.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Enter: at || 1, Escape: 0 }[event.key];
  // Enter on what was found is a press of it
  if (to === undefined || event.isComposing || (event.key === 'Enter' && at > 0)) return;
  event.preventDefault(); // neither sends the form nor closes the dialog
  if (event.key === 'Escape') tell('');
  stops[Math.min(Math.max(to, 0), stops.length - 1)]?.focus();
}
