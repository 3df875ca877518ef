import { filled } from '@report-this/strings';
import type { StateStrings } from '@report-this/strings/dialog';
import { chosenIn } from '../chosen.ts';
import { emergencyNumber } from '../emergency-number.ts';
import { h } from '../h.ts';
import type { OfferedView } from '../view.ts';
import type { Part } from './part.ts';

/** What a person should know at once about the reason chosen: who helps now, and that no name is needed. */
export function notesPart(texts: StateStrings): Part {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const number = emergencyNumber(navigator.languages, timeZone);
  const emergency = filled(texts.emergency, { number }, (value) => value).join('');
  const traitsOf = ({ state }: OfferedView) => chosenIn(state.offer, state.draft)?.reason.traits ?? [];
  return {
    draw(view) {
      const traits = traitsOf(view);
      const note = (text: string) => h('p', { class: 'note', part: 'note', lang: view.language }, text);
      return [
        view.content,
        traits.includes('threat-to-life') && note(emergency),
        traits.includes('support-card') && note(texts.support),
        traits.includes('identity-exempt') && note(texts.exempt),
      ];
    },
    announcement: (view) =>
      view.state.step === 'reason' && traitsOf(view).includes('threat-to-life') ? emergency : '',
  };
}
