import type { Offer } from '@report-this/protocol';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { aFullReceipt, aState, live, offerHere } from '../dialog.test-helper.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';
import type { FlowState } from '../flow-state.ts';
import { ReportDialog } from '../report-dialog.ts';
import type { OfferingRequest } from './part.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240"><rect width="480" height="240" fill="#246"/><circle cx="330" cy="120" r="70" fill="#fc6"/></svg>',
)}`;

const meta: Meta = {
  title: 'Dialog/Parts',
  render: () =>
    html`<h1>A page</h1>
      <div id="content">
        <p>Buy now! Cheap watches, only today, at watches.example.</p>
        <img
          src=${PICTURE}
          width="480"
          height="240"
          style="max-inline-size: 100%; block-size: auto"
          alt="The harbour at night"
        />
        <video width="240" height="135" aria-label="The tide" tabindex="0"></video>
      </div>`,
};
export default meta;

/** A state of the flow with a part of it, once that is there. */
function at(state: () => FlowState, part: string, said: Partial<OfferingRequest> = {}): StoryObj {
  return {
    parameters: { state },
    async play({ canvasElement }) {
      const content = canvasElement.querySelector('#content')!;
      await content.querySelector('img')!.decode();
      const dialog = ReportDialog.create();
      canvasElement.append(dialog);
      const selected = document.createRange();
      const text = content.querySelector('p')!.firstChild!;
      selected.setStart(text, 9);
      selected.setEnd(text, 34);
      live(dialog, state(), {}, { content, selected, ...said });
      await waitFor(() => {
        const found = dialog.shadowRoot!.querySelector(part);
        if (!found) throw new Error(`There is no ${part} yet.`);
        found.scrollIntoView({ block: 'center' });
      });
    },
  };
}

const reasonWith = (
  change: Partial<Draft>,
  part: string,
  offer: () => Offer = offerHere,
  said: Partial<OfferingRequest> = {},
) =>
  at(
    () => aState({ step: 'reason', issues: [], offer: offer(), draft: { ...EMPTY_DRAFT, ...change } }),
    part,
    said,
  );

/** An offer that is long enough to be searched. */
function aLongOffer(): Offer {
  const offer = offerHere();
  const groups = offer.groups.map((group) => ({
    ...group,
    reasons: [...group.reasons, ...offer.groups[1]!.reasons],
  }));
  return { ...offer, groups };
}

const locator = { type: 'FragmentSelector', value: 't=12' };
const fragment = { type: 'FragmentSelector', value: 'xywh=percent:50,20,40,60' };
const quote = { type: 'TextQuoteSelector', exact: 'Cheap watches, only today' };

export const SelectedText = reasonWith({ answers: { quote } }, '[name=quote]');
export const TimeOfVideo = reasonWith(
  { answers: { moment: { which: 0, from: '0:12', to: '', locator } } },
  '#moment-from',
);
export const TimeThatIsNone = at(
  () =>
    aState({
      step: 'reason',
      draft: { ...EMPTY_DRAFT, group: 'spam', answers: { moment: { which: 0, from: 'soon', to: '' } } },
      issues: [{ field: 'part-moment', text: 'Write a time such as 1:23.' }],
    }),
  '#part-moment-issue',
);
export const RegionOfPicture = reasonWith(
  { answers: { region: { which: 0, region: { x: 50, y: 20, width: 40, height: 60 }, locator: fragment } } },
  '.surface',
);
export const Search = reasonWith({}, 'input[type=search]', aLongOffer);
export const SearchFinds = reasonWith({ answers: { search: '1' } }, '.found', () => {
  const offer = aLongOffer();
  const groups = offer.groups.map((group, place) => ({ ...group, label: `${place}. ${group.label}` }));
  return { ...offer, groups };
});
export const SearchFindsNothing = reasonWith({ answers: { search: 'xyzzy' } }, '.found', aLongOffer);
export const Fingerprint = reasonWith({ group: 'child' }, '.note progress, .note');
export const Law = at(
  () =>
    aState({
      step: 'legal',
      issues: [],
      draft: {
        ...EMPTY_DRAFT,
        group: 'hate',
        isIllegal: true,
        answers: { law: { law: 'Art. 137d', country: 'NL' } },
      },
    }),
  '#law',
);
const comforts = [
  { id: 'hide', label: 'Hide this comment', help: 'Only for you.', act: () => {}, undo: () => {} },
  { id: 'mute', label: 'Mute Ana', act: () => {} },
];
export const Comfort = at(
  () =>
    aState({
      step: 'received',
      isEarlier: false,
      sent: { receipt: aFullReceipt(), isRepeat: false, isNotice: false },
    }),
  '.comfort',
  { comforts },
);
/** An offer so short that what comes last is in sight. */
const aShortOffer = (): Offer => ({ ...offerHere(), groups: offerHere().groups.slice(0, 3) });
export const Disliked = reasonWith({ isDisliked: true }, '[aria-labelledby=dislike]', aShortOffer, {
  comforts,
});
export const ComfortInstead = at(
  () => aState({ step: 'comfort', draft: { ...EMPTY_DRAFT, isDisliked: true } }),
  '.comfort',
  { comforts },
);
