import type { FlagDraft, Reporter } from '@report-this/protocol';
import type { FlagContext } from './flag-draft.ts';
import type { OfferedState } from './flow-state.ts';
import { asksIdentity, asksRights } from './notice-questions.ts';

/** Writes into a flag what makes it a legal notice besides what is illegal and why: who says so, in good faith (DSA Art. 16(2)). */
export function noticeDraftOf(
  flag: FlagDraft,
  state: OfferedState,
  { reporter, at }: FlagContext,
): FlagDraft {
  const { draft, offer } = state;
  const { capacity } = draft;
  const work = draft.work.trim();
  const { textId } = offer.goodFaith;
  return {
    ...flag,
    claim: {
      ...flag.claim,
      ...(asksRights(state) && capacity && work && { rights: { capacity, work } }),
      // Art. 16(2)(d): stated under the form, by sending it
      goodFaith: { textId, locale: offer.locale, at },
    },
    reporter: reporter ?? reporterOf(state),
  };
}

function reporterOf(state: OfferedState): Reporter {
  const { isAnonymous, name, email } = state.draft;
  if (isAnonymous || !asksIdentity(state)) return { role: 'anonymous' };
  return { role: 'identified', name: name.trim(), email: email.trim() };
}
