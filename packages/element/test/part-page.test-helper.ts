import { anOffer } from '@report-this/client/testing';
import { FlagDraft, type Locator, type Offer, read, type Target } from '@report-this/protocol';
import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../src/define.ts';
import { aRef, aSender, mount, openDialog, until, untilHeading, untilReasons } from './page.test-helper.ts';

/** Where the pictures and the video of the example lie. */
export const PUBLIC = '/examples/comments/public';

/** A page with something to report that is shown in `#it`, by a sender that takes everything. */
export function aPage(
  shown: TemplateResult,
  { offer = anOffer(), target }: { offer?: Offer; target?: Target } = {},
) {
  const told = aSender();
  const sender = { ...told.sender, readOffer: async () => offer };
  const ref = aRef();
  const main = mount(html`
    <p>Around it.</p>
    <div id="it">${shown}</div>
    <report-this
      for="it"
      kind="comment"
      ref=${ref}
      .sender=${sender}
      .target=${target && { ...target, ref: { type: 'comment', id: ref } }}
    >
      <button type="button">Report</button>
    </report-this>
  `);
  return { ...told, main, it: main.querySelector('#it')! };
}

/** Opens the dialog; there is something to choose then. */
export async function open(): Promise<void> {
  document.querySelector<HTMLElement>('report-this button')!.click();
  await untilReasons();
}

/** A radio button or checkbox, by name. */
export const box = (name: string) => openDialog()?.querySelector<HTMLInputElement>(`input[name=${name}]`);
/** Waits for the box of a part. */
export const untilOffered = (name: string) => until(() => box(name), `the part “${name}”`);
/** A field that is there, by id. */
export const field = (id: string) => openDialog()!.querySelector<HTMLInputElement>(`#${id}`)!;

/** Chooses the first reason and sends; answers with what was sent, which the protocol must read. */
export async function send(told: ReturnType<typeof aSender>): Promise<FlagDraft> {
  box('group')!.click();
  openDialog()!.querySelector<HTMLElement>('.primary')!.click();
  await untilHeading('Report received');
  const { draft } = told.flags.at(-1)!;
  const result = read(FlagDraft, JSON.parse(JSON.stringify(draft)));
  expect(result.ok, JSON.stringify(result)).to.equal(true);
  return draft;
}

/** The parts of the target that a flag means. */
export const locatorsOf = (draft: FlagDraft) => draft.targets[0]!.locators;
/** A media fragment. */
export const fragment = (value: string): Locator => ({
  type: 'FragmentSelector',
  value,
  conformsTo: 'http://www.w3.org/TR/media-frags/',
});
