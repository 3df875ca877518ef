import { aReceipt } from '@report-this/client/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import './define.ts';
import './feed.ts';
import { offerHere } from './dialog/dialog.test-helper.ts';
import type { Sender } from './sender.ts';

/** A receiver that takes everything, without a network. */
const sender: Sender = {
  readOffer: async () => offerHere(),
  submitFlag: async (_draft, { id } = {}) => ({
    status: 'received',
    receipt: aReceipt({ flagId: id! }),
    isRepeat: false,
  }),
};

/** The sheet that a page names for the appearances. */
const appearances = html`<link rel="stylesheet" href=${new URL('./appearance.css', import.meta.url).href} />`;

/** Waits for something in the open dialog. */
const inDialog = (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const dialog = document.querySelector('report-this-dialog')?.shadowRoot?.querySelector('dialog[open]');
    const found = dialog?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The dialog has no ${selector}.`);
    return found;
  });

const meta: Meta = { title: 'Trigger', component: 'report-this' };
export default meta;

/** Preferred: the host's own button, looking as the host likes. */
export const AroundAButton: StoryObj = {
  render: () => html`
    <report-this kind="comment" ref="7" excerpt="Buy now!" .sender=${sender}>
      <button type="button">Report this comment</button>
    </report-this>
  `,
};

/** From the button to the receipt: three activations, and nothing to type. */
export const ThreeActivations: StoryObj = {
  render: () => html`
    <report-this kind="comment" ref=${crypto.randomUUID()} .sender=${sender}>
      <button type="button">Report this comment</button>
    </report-this>
  `,
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('button')!);
    await userEvent.click(await inDialog('input[name=group]'));
    await userEvent.click(await inDialog('.primary'));
    await expect((await inDialog('code')).textContent).toMatch(/^F-/);
  },
};

/** Sent with nothing chosen: what is missing is said, and the focus is there. */
export const SaysWhatIsMissing: StoryObj = {
  render: ThreeActivations.render!,
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('button')!);
    const first = await inDialog('input[name=group]');
    await userEvent.click(await inDialog('.primary'));
    await waitFor(() => expect(document.activeElement!.shadowRoot!.activeElement).toBe(first));
    await expect(first).toHaveAttribute('aria-invalid', 'true');
  },
};

/** The page takes the dialog away, as a router does with what it shows: what was written is there the next time. */
export const ClosedByThePage: StoryObj = {
  render: ThreeActivations.render!,
  play: async ({ canvasElement }) => {
    const button = canvasElement.querySelector('button')!;
    await userEvent.click(button);
    await userEvent.click(await inDialog('summary'));
    await userEvent.type(await inDialog('textarea'), 'The same text is under every product.');
    document.querySelector('report-this-dialog')!.remove();
    await waitFor(() => expect(document.activeElement).toBe(button));
    await userEvent.click(button);
    await expect(await inDialog('textarea')).toHaveValue('The same text is under every product.');
  },
};

/** A link works without script too. */
export const AroundALink: StoryObj = {
  render: () => html`
    <report-this kind="comment" ref="7" .sender=${sender}
      ><a href="/report-form?ref=7">Report</a></report-this
    >
  `,
};

/** Without a child there is a button, in the nearest language. */
export const OwnButton: StoryObj = {
  render: () => html`<report-this kind="comment" ref="7" .sender=${sender}></report-this>`,
};

export const OwnButtonWithLabel: StoryObj = {
  render: () => html`<report-this label="Report the post by Ana" .sender=${sender}></report-this>`,
};

/** `appearance="icon"`, with `appearance.css`: a flag, whose name is still the text. */
export const AsIcon: StoryObj = {
  render: () => html`
    ${appearances}
    <report-this
      appearance="icon"
      kind="comment"
      ref="7"
      label="Report the post by Ana"
      .sender=${sender}
    ></report-this>
    <report-this appearance="icon" kind="comment" ref="8" .sender=${sender}>
      <button type="button">Report the post by Bo</button>
    </report-this>
  `,
  play: async ({ canvasElement, canvas }) => {
    const own = await waitFor(() => {
      const button = canvasElement.querySelector('report-this')!.shadowRoot?.querySelector('button');
      if (!button) throw new Error('The element has no button of its own yet.');
      return button;
    });
    await expect(own.textContent).toBe('Report the post by Ana');
    for (const button of [own, canvas.getByRole('button', { name: 'Report the post by Bo' })]) {
      await waitFor(() => expect([button.offsetWidth, button.offsetHeight]).toEqual([44, 44]));
    }
  },
};

/** `appearance="menuitem"`, with `appearance.css`: a row of a menu, which is a menu by the host's own roles. */
export const AsMenuItem: StoryObj = {
  render: () => html`
    ${appearances}
    <div role="menu" aria-label="The post by Ana">
      <report-this appearance="menuitem" kind="comment" ref="7" .sender=${sender}>
        <button type="button" role="menuitem">Report the post</button>
      </report-this>
    </div>
  `,
  play: async ({ canvas }) => {
    const item = canvas.getByRole('menuitem', { name: 'Report the post' });
    await waitFor(() => expect(item.offsetWidth).toBe(item.closest('[role=menu]')!.clientWidth));
  },
};

/** An Invoker Command: no script of the host, and the button may be anywhere. */
export const ByCommand: StoryObj = {
  render: () => html`
    <button type="button" command="--report-this" commandfor="commanded">Report</button>
    <report-this id="commanded" kind="comment" ref="7" .sender=${sender}><span></span></report-this>
  `,
};

/** Feed mode: an attribute on the host's own buttons, and no element per row. */
export const FeedMode: StoryObj = {
  render: () => html`
    <ul>
      ${['1', '2', '3'].map(
        (id) =>
          html`<li>
            Comment ${id}
            <button
              type="button"
              data-report-this=${id}
              data-kind="comment"
              aria-label="Report comment ${id}"
            >
              ⚑
            </button>
          </li>`,
      )}
    </ul>
  `,
};
