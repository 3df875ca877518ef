import { html } from 'lit';
import '../src/define.ts';
import {
  aRef,
  type aSender,
  mount,
  press,
  tabTo,
  type,
  untilHeading,
  untilReasons,
} from './page.test-helper.ts';

/** A sender without a network, and what it was given. */
export type Told = ReturnType<typeof aSender>;

/** A page with one button, with the focus on it. */
export function aPage({ sender }: Told, ref = aRef()): HTMLElement {
  const main = mount(html`
    <report-this
      kind="comment"
      ref=${ref}
      url="/comments#7"
      author="ana"
      excerpt="Buy now!"
      .sender=${sender}
    >
      <button type="button">Report</button>
    </report-this>
  `);
  main.querySelector('button')!.focus();
  return main;
}

/** Opens the dialog with the keyboard. */
export async function open(): Promise<void> {
  await press('Enter');
  await untilReasons();
}

/** Fills in a legal notice by keyboard. */
export async function fillNotice(): Promise<void> {
  await tabTo('[name=group]');
  await press('ArrowDown', 'ArrowDown');
  await tabTo('[name=illegal]');
  await press('Space', 'Enter');
  await untilHeading('A few details for a legal notice');
  await tabTo('#explanation');
  await type('It calls for violence.');
  await tabTo('#name');
  await type('Ana');
  await tabTo('#email');
  await type('ana@example.org');
}
