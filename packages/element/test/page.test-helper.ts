import type { SubmitFlagOptions, Submitted } from '@report-this/client';
import { anOffer, aReceipt } from '@report-this/client/testing';
import type { FlagDraft, Offer } from '@report-this/protocol';
import { sendKeys } from '@web/test-runner-commands';
import { type LitElement, render, type TemplateResult } from 'lit';
import type { Sender } from '../src/sender.ts';

/** A flag that arrived at the fake sender. */
export interface SentFlag {
  readonly draft: FlagDraft;
  readonly id: string;
  readonly signal: AbortSignal;
}

type Answer = (flag: SentFlag) => Promise<Submitted>;

/** Takes the flag. */
export const takes: Answer = async ({ id }) => ({
  status: 'received',
  receipt: aReceipt({ flagId: id }),
  isRepeat: false,
});

/** Fails as the client would. */
export const fails =
  (name: string, members: object = {}): Answer =>
  async () => {
    throw Object.assign(new Error(name), { name }, members);
  };

/** Answers when the signal aborts, and not before. */
export const hangs: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** A sender without a network, and what it was given. Answers come in order; the last one stays. */
export function aSender(...answers: Answer[]): { sender: Sender; flags: SentFlag[]; offers: number } {
  const flags: SentFlag[] = [];
  const told = {
    flags,
    offers: 0,
    sender: {
      readOffer: async (): Promise<Offer> => {
        told.offers++;
        return anOffer();
      },
      submitFlag: (draft: FlagDraft, { id, signal }: SubmitFlagOptions = {}) => {
        const flag = { draft, id: id!, signal: signal! };
        flags.push(flag);
        return (answers.length > 1 ? answers.shift()! : (answers[0] ?? takes))(flag);
      },
    } satisfies Sender,
  };
  return told;
}

/** Puts something on an empty page. */
export function mount(template: TemplateResult): HTMLElement {
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(template, main);
  return main;
}

let refs = 0;

/** An id that no other test has used: drafts are kept by target. */
export const aRef = (): string => `ref-${++refs}`;

/** The native dialog when it is open. */
export function openDialog(): HTMLDialogElement | undefined {
  const dialog = document.querySelector('report-this-dialog')?.shadowRoot?.querySelector('dialog');
  return dialog?.open ? dialog : undefined;
}

/** The heading of the step that is shown. */
export const heading = (): string | undefined => openDialog()?.querySelector('h2')?.textContent?.trim();

/** Waits until something holds; fails after eight seconds. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const startedAt = performance.now();
  while (!holds()) {
    if (performance.now() - startedAt > 8000)
      throw new Error(
        `It did not come to be: ${what}; on the screen: ${openDialog()?.innerText ?? 'no dialog'}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits for a heading. */
export const untilHeading = (text: string): Promise<void> =>
  until(() => heading() === text, `heading “${text}”, but it is “${heading()}”`);

/** Waits until there is something to choose. */
export const untilReasons = (): Promise<void> =>
  until(() => openDialog()?.querySelector('input[name=group]'), 'reasons');

/** Presses keys, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

export const type = (text: string): Promise<void> => sendKeys({ type: text });

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Moves the focus by Tab until it is on a match. */
export async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (focused()?.matches(selector)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Opens the details of the first screen by keyboard, and goes to their text once it is there. */
export async function tabToDetails(): Promise<void> {
  await tabTo('summary');
  await press('Enter');
  await until(() => openDialog()!.querySelector('#explanation'), 'the text');
  await tabTo('#explanation');
}

/** Closes the dialog, if it is open, so that the next test begins without. */
export async function closeDialog(): Promise<void> {
  openDialog()?.close();
  const drawn = () => document.querySelector('report-this-dialog')?.shadowRoot?.querySelector('form');
  await until(() => !drawn(), 'a closed dialog'); // it is emptied once the browser has told that it closed
}

/** Waits for a Lit element to have drawn. */
export const drawn = (element: Element): Promise<boolean> => (element as LitElement).updateComplete;
