import type { FlagDraft, Reporter, Target, Trait } from '@report-this/protocol';
import { basisOf, chosenIn } from './chosen.ts';
import { cut } from './cut.ts';
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
export function flagDraftOf({ draft, offer }: OfferedState, context: FlagContext): FlagDraft {
  const { reporter, language, pageUrl } = context;
  const chosen = chosenIn(offer, draft)!;
  const explanation = draft.explanation.trim();
  return {
    locale: language,
    targets: [withSnapshot(context, chosen.reason.traits), ...(context.furtherTargets ?? [])],
    claim: {
      basis: basisOf(draft, chosen),
      reason: chosen.reason.code,
      ...(explanation && { explanation }),
    },
    reporter: reporter ?? { role: 'anonymous' },
    context: { surface: 'report-this', pageUrl },
  };
}

/** Dangerous content is never copied, not even its words. */
function withSnapshot({ target, excerpt, at }: FlagContext, traits: readonly Trait[]): Target {
  if (!excerpt || target.snapshot || traits.includes('no-upload')) return target;
  return { ...target, snapshot: { text: cut(excerpt, 10_000), capturedAt: at } };
}
