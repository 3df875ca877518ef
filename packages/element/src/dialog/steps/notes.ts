import { chosenIn } from '../chosen.ts';
import { type Child, h } from '../h.ts';
import type { LaterView } from '../view.ts';

/** What a person should know at once about the reason chosen: who helps now, and that no name is needed. */
export function notes(view: LaterView): Child {
  const { state, strings, language } = view;
  const traits = chosenIn(state.offer, state.draft)?.reason.traits ?? [];
  const note = (text: string) => h('p', { class: 'note', part: 'note', lang: language }, text);
  return [
    traits.includes('threat-to-life') && note(strings.emergency),
    traits.includes('support-card') && note(strings.support),
    traits.includes('identity-exempt') && note(strings.exempt),
  ];
}
