import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { aFilledDraft, aFullReceipt, aState, live, textsHere } from './dialog.test-helper.ts';
import { EMPTY_DRAFT } from './draft.ts';
import { toldFailure } from './failing.ts';
import type { Failure } from './failure.ts';
import type { FlowState, Sent } from './flow-state.ts';
import { ReportDialog } from './report-dialog.ts';
import type { View } from './view.ts';

const language = () => document.documentElement.lang || 'en';

const meta: Meta = {
  title: 'Dialog',
  component: 'report-this-dialog',
  render: () => html`<h1>A page</h1>`,
};
export default meta;

/** One state of the flow; the parameter is for the test that looks for a state without a story. */
function at(state: () => FlowState, change: Partial<View> = {}): StoryObj {
  return {
    parameters: { state },
    play: ({ canvasElement }) => {
      const dialog = ReportDialog.create();
      canvasElement.append(dialog);
      live(dialog, state(), change);
    },
  };
}

const reasonWith = (change: Partial<typeof EMPTY_DRAFT>) =>
  at(() => aState({ step: 'reason', issues: [], draft: { ...EMPTY_DRAFT, ...change } }));

export const Loading = at(() => aState({ step: 'loading', source: 'builtIn' }));
export const ChooseReason = reasonWith({});
export const FinerReasons = reasonWith({ group: 'harassment' });
export const DangerToLife = reasonWith({ group: 'selfharm' });
export const NoNameNeeded = reasonWith({ group: 'child' });
export const AgainstTheLaw = reasonWith({ group: 'hate', isIllegal: true });
export const Details = reasonWith({ group: 'spam', explanation: 'The same text is under every product.' });
export const NothingChosen = at(() =>
  aState({ step: 'reason', issues: [{ field: 'reason', code: 'required' }] }),
);
export const BuiltInList = at(() => aState({ step: 'reason', issues: [], source: 'builtIn' }));

export const ListNotLoaded = at(() => aState({ step: 'noOffer', offer: undefined, source: 'builtIn' }));
export const PreparingNotice = at(() =>
  aState({ step: 'preparing', draft: { ...EMPTY_DRAFT, group: 'hate', isIllegal: true } }),
);
export const NoticeNotLoaded = at(() =>
  aState({ step: 'unprepared', draft: { ...EMPTY_DRAFT, group: 'hate', isIllegal: true } }),
);

export const LegalNotice = at(() =>
  aState({ step: 'legal', issues: [], draft: { ...EMPTY_DRAFT, group: 'hate', isIllegal: true } }),
);
export const LegalAnonymous = at(() =>
  aState({ step: 'legal', issues: [], draft: aFilledDraft({ isAnonymous: true }) }),
);
export const LegalWithoutIdentity = at(() =>
  aState({ step: 'legal', issues: [], draft: { ...EMPTY_DRAFT, group: 'child', isIllegal: true } }),
);
export const LegalRights = at(() =>
  aState({ step: 'legal', issues: [], draft: { ...EMPTY_DRAFT, group: 'ip', isIllegal: true } }),
);
export const LegalIncomplete = at(() =>
  aState({
    step: 'legal',
    draft: { ...EMPTY_DRAFT, group: 'hate', isIllegal: true, email: 'ana' },
    issues: [
      { field: 'explanation', code: 'required' },
      { field: 'name', code: 'required' },
      { field: 'email', code: 'format' },
    ],
  }),
);
export const LegalSeveralTargets = at(() => aState({ step: 'legal', issues: [], draft: aFilledDraft() }), {
  furtherTargets: [31, 32].map((id) => ({ kind: 'comment', url: `https://shop.example/products/${id}#all` })),
});
export const LegalFilledIn = at(() => aState({ step: 'legal', issues: [], draft: aFilledDraft() }));
export const Sending = at(() => aState({ step: 'sending', from: 'legal', draft: aFilledDraft() }));
export const SendingFromReasons = at(() =>
  aState({ step: 'sending', from: 'reason', draft: { ...EMPTY_DRAFT, group: 'spam' } }),
);

const received = (sent: Partial<Sent>, isEarlier = false) =>
  at(() =>
    aState({
      step: 'received',
      isEarlier,
      sent: { receipt: aFullReceipt(), isRepeat: false, isNotice: false, ...sent },
    }),
  );
export const Received = received({});
export const ReceivedNotice = received({ isNotice: true });
export const ReceivedAgain = received({ isRepeat: true });
export const ReceivedEarlier = received({}, true);
export const Queued = at(() => aState({ step: 'queued', flagId: aFullReceipt().flagId }));

const forwarded = (isRepeat: boolean) =>
  at(() => {
    const { flagId } = aFullReceipt();
    return aState({
      step: 'forwarded',
      forwarded: { status: 'forwarded', flagId, to: 'social.example', isRepeat },
    });
  });
export const Forwarded = forwarded(false);
export const ForwardedAgain = forwarded(true);

const failed = (failure: Failure) =>
  at(() =>
    aState({
      step: 'failed',
      from: 'legal',
      draft: aFilledDraft(),
      failure: toldFailure(failure, textsHere().states, language()),
    }),
  );
export const Offline = failed({ kind: 'offline' });
export const Unreachable = failed({ kind: 'unreachable' });
export const TimedOut = failed({ kind: 'timeout' });
export const MayHaveArrived = failed({ kind: 'timeout', isFinal: true });
export const UnexpectedAnswer = failed({ kind: 'unexpected' });
export const RateLimited = failed({ kind: 'limited', waitMs: 120_000 });
export const Refused = failed({
  kind: 'refused',
  detail: 'Targets of this kind are not accepted here.',
  issues: [],
});
export const LaterNotLoaded = at(
  () => aState({ step: 'failed', from: 'reason', draft: aFilledDraft(), failure: { kind: 'unreachable' } }),
  { later: undefined },
);
export const Challenge = at(() => {
  const guest = Object.assign(document.createElement('button'), { textContent: 'I am a person' });
  const failure = toldFailure({ kind: 'challenge' }, textsHere().states, language());
  return aState({
    step: 'failed',
    from: 'reason',
    draft: aFilledDraft(),
    failure: { ...failure, guest } as Failure,
  });
});
export const SignInNeeded = failed({ kind: 'signIn' });
export const Gone = failed({ kind: 'gone' });
