import type { FlagDraft, Reporter, Target, Trait } from '@report-this/protocol';
import { asksIdentity, asksRights, basisOf, chosenIn } from './chosen.ts';
import type { OfferedState } from './flow-state.ts';

/** What a flag says besides what the person filled in. */
export interface FlagContext {
  readonly target: Target;
  readonly furtherTargets?: readonly Target[] | undefined;
  /** What the target said when it was reported, as far as the host shows it. */
  readonly excerpt?: string | undefined;
  readonly reporter?: Reporter | undefined;
  readonly language: string;
  readonly pageUrl: string;
  /** When the person said it: an RFC 3339 instant. */
  readonly at: string;
}

/** Writes what is filled in as a flag. A reason must be chosen. */
export function flagDraftOf(state: OfferedState, context: FlagContext): FlagDraft {
  const { reporter, language, pageUrl, at } = context;
  const { draft, offer } = state;
  const chosen = chosenIn(offer, draft)!;
  const explanation = draft.explanation.trim();
  const { capacity } = draft;
  const work = draft.work.trim();
  const { textId } = offer.goodFaith;
  return {
    locale: language,
    targets: [withSnapshot(context, chosen.reason.traits), ...(context.furtherTargets ?? [])],
    claim: {
      basis: basisOf(draft, chosen),
      reason: chosen.reason.code,
      ...(explanation && { explanation }),
      ...(asksRights(state) && capacity && work && { rights: { capacity, work } }),
      // DSA Art. 16(2)(d): stated under the form, by sending it
      ...(draft.isIllegal && { goodFaith: { textId, locale: offer.locale, at } }),
    },
    reporter: reporter ?? reporterOf(state),
    context: { surface: 'report-this', pageUrl },
  };
}

/** Dangerous content is never copied, not even its words. */
function withSnapshot({ target, excerpt, at }: FlagContext, traits: readonly Trait[]): Target {
  if (!excerpt || target.snapshot || traits.includes('no-upload')) return target;
  return { ...target, snapshot: { text: excerpt.slice(0, 10_000), capturedAt: at } };
}

function reporterOf(state: OfferedState): Reporter {
  const { isIllegal, isAnonymous, name, email } = state.draft;
  if (!isIllegal || isAnonymous || !asksIdentity(state)) return { role: 'anonymous' };
  return { role: 'identified', name: name.trim(), email: email.trim() };
}
