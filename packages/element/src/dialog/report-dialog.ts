import type { FlowState, Step } from './flow-state.ts';
import { draw, h } from './h.ts';
import { issuesIn, underWay } from './steps/screen.ts';
import { step } from './steps/step.ts';
import { sheet } from './styles.ts';
import type { View } from './view.ts';

const TAG = 'report-this-dialog';

/**
 * The dialog itself: draws a view, and tells the flow what people do. It holds no state of the flow.
 *
 * @element report-this-dialog
 * @summary The dialog that `<report-this>` opens. Made by it; not for use in a page.
 *
 * @csspart dialog - The whole dialog.
 * @csspart body - What scrolls: everything but the buttons at the end.
 * @csspart title - The heading of a step.
 * @csspart lead - The sentence under the heading.
 * @csspart excerpt - The quotation of what is being reported.
 * @csspart choice - A row with a radio button or a checkbox.
 * @csspart input - A field for text.
 * @csspart issue - What is wrong with a field.
 * @csspart note - Something to know before going on.
 * @csspart reference - The reference of a receipt.
 * @csspart actions - The row of buttons at the end.
 * @csspart button - Any button.
 * @csspart button--primary - The button that Enter stands for.
 *
 * @cssprop --report-this-accent - Colour of the main button, links and focus.
 * @cssprop --report-this-on-accent - Colour of text on the accent.
 * @cssprop --report-this-background - Background of the dialog.
 * @cssprop --report-this-color - Colour of text.
 * @cssprop --report-this-radius - Radius of corners.
 */
export class ReportDialog extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #shown: FlowState | undefined;
  #details: HTMLDetailsElement | null = null;
  #leave = () => {};
  /** Keeps a key from the page, which would take it for a shortcut: it sees us as its target, and no field. Not what the host shows in us. */
  readonly #keep = (event: Event): void => {
    if (!this.contains(event.target as Node)) event.stopPropagation();
  };

  /** Makes the page's one dialog. */
  static create(): ReportDialog {
    // another version of us may have taken the name
    let tag: string = TAG;
    while (customElements.get(tag) && customElements.get(tag) !== this) tag += '-';
    if (!customElements.get(tag)) customElements.define(tag, this);
    return document.createElement(tag) as ReportDialog;
  }

  /** @internal Whoever removes the dialog, or what it is in, closes it. */
  disconnectedCallback(): void {
    this.#leave();
  }

  /** Draws a view: opens for the first one, closes for a closed one, and moves the focus where a person should go on. */
  show(view: View): void {
    const { state, language, dir, dispatch, later, notice } = view;
    const before = this.#shown;
    this.#shown = state;
    this.#leave = () => dispatch({ type: 'close' });
    if (state.step === 'closed') {
      this.#dialog?.close();
      this.#details = null;
      return this.#dialog?.replaceChildren(); // what is drawn holds on to what it was drawn from
    }

    this.#root.adoptedStyleSheets = [sheet, ...[later, notice].flatMap((steps) => steps?.sheets() ?? [])];
    draw(this.#root, [
      h(
        'dialog',
        {
          part: 'dialog',
          'aria-labelledby': 'title',
          lang: language,
          dir,
          onclose: ({ currentTarget }) => currentTarget.open || dispatch({ type: 'close' }),
          onkeydown: (event) => {
            sendByKey(event);
            this.#keep(event);
          },
          onkeypress: this.#keep,
          onkeyup: this.#keep,
        },
        h(
          'form',
          {
            noValidate: true,
            onsubmit: (event) => event.preventDefault(),
          },
          step(view),
          h('p', { class: 'live', role: 'status' }, announcement(view)),
        ),
      ),
    ]);
    const guest = guestOf(state);
    if (guest !== this.firstElementChild) this.replaceChildren(...(guest ? [guest] : []));
    // not for whatever is drawn between a person's closing it and the browser's telling so
    if (!before || before.step === 'closed') this.#dialog?.showModal();
    this.#moveFocus(state, before);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog');
  }

  /** To the first field that was found wrong; else, on another screen, to its heading. */
  #moveFocus(state: FlowState, before: FlowState | undefined): void {
    const issues = issuesIn(state);
    const earlier = issuesIn(before);
    const isFound = issues !== earlier && issues.length >= earlier.length && issues.length > 0;
    const details = this.#root.querySelector('details');
    const isWrong = isFound && details?.querySelector('[aria-invalid=true]');
    // what is written is in sight at first, and what is wrong in them; else it is for the person to open and close them
    if (details && (isWrong || (state.draft.explanation && details !== this.#details))) details.open = true;
    this.#details = details;
    const isOtherScreen = !before || screenOf(before) !== screenOf(state);
    if (isFound) this.#root.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else if (isOtherScreen) this.#root.querySelector('h2')?.focus();
  }
}

/** What is said politely, besides what the focus says. */
function announcement(view: View): string | undefined {
  const { state, copied, later } = view;
  if (state.step === 'reason' || state.step === 'legal') return later?.announcement({ ...view, state });
  return copied || underWay(view);
}

/** The step whose screen is shown: what is under way leaves the one it began on. */
function screenOf(state: FlowState): Step {
  if (state.step === 'sending') return state.from;
  return state.step === 'preparing' ? 'reason' : state.step;
}

/** What the host shows in the dialog, or nothing. */
const guestOf = (state: FlowState): Element | null =>
  (state.step === 'failed' && 'guest' in state.failure && state.failure.guest) || null;

/** Control or Command and Enter in a text sends, as elsewhere. */
function sendByKey(event: Event): void {
  const { target, key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key === 'Enter' && (ctrlKey || metaKey) && target instanceof HTMLTextAreaElement)
    target.form?.querySelector<HTMLElement>('.primary')?.click();
}

declare global {
  interface HTMLElementTagNameMap {
    'report-this-dialog': ReportDialog;
  }
}
