import type { Locator, Reporter, Target } from '@report-this/protocol';
import { labelFor } from './labels.ts';
import { loadDialog } from './load-dialog.ts';
import { openFrom } from './open-from.ts';
import type { ReportOutcome } from './outcome.ts';
import type { Sender } from './sender.ts';

const BUTTON_STYLES = `:focus-visible{outline:2px solid}button{font:inherit;color:inherit;background:none;border:0;padding:.25em .5em;min-width:24px;min-height:24px;text-decoration:underline}
@media(pointer:coarse){button{min-width:44px;min-height:44px}}`;

// On a server there is no HTMLElement: importing this module there does nothing, and nothing else is needed.
const Base = globalThis.HTMLElement ?? class {};

const sheets: Record<string, CSSStyleSheet> = {};
// A child may be on its way: from the parser, or, a microtask later, from a framework that puts in the parent first.
const parsed = new Promise<unknown>((resolve) => {
  if (globalThis.document?.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
  else resolve(0);
});
const noticedRoots = new WeakSet<Node>();

/**
 * A report button for anything on a page. Around a button or link of the host it adds no box and no shadow root;
 * without a child it shows a button of its own. The dialog is loaded when somebody means to use it.
 *
 * @element report-this
 * @summary Lets a person report a thing on the page to whoever is responsible for it.
 *
 * @attr {string} receiver - URL of the receiver. Default: `<link rel="report-this" href>` of the page, else what
 *   `/.well-known/report-this` of the page's origin names.
 * @attr {string} kind - What the target is: `comment`, `post`, `message`, … Default: `other`, or `page` when there is no `ref`.
 * @attr {string} ref - The page's own id of the target.
 * @attr {string} url - Address of the target, resolved against the page. Default: the page's own address.
 * @attr {string} author - Who published the target: an id or handle that the host knows.
 * @attr {string} excerpt - The beginning of the target's text, quoted in the dialog and sent as a snapshot.
 * @attr {string} for - Id of the element that shows the target. The dialog then lets people point at a part of it: the text
 *   they selected, a time of its video, a region of its picture.
 * @attr {string} label - Text of the element's own button. Default: "Report" in the nearest `lang`.
 * @attr {"icon" | "menuitem"} appearance - How the button looks, on a page that has `appearance.css`. Default: as a text.
 * @attr {string} lang - Language of button, dialog and receipt. Default: the nearest ancestor's.
 *
 * @fires {ReportOpenEvent} report-open - The dialog is about to open. Cancelable: it stays closed.
 * @fires {ReportSubmitEvent} report-submit - A flag is about to be sent. Cancelable: it is not, and the form stays.
 * @fires {ReportSentEvent} report-sent - The receiver gave its receipt.
 * @fires {ReportForwardedEvent} report-forwarded - Another system was told of the flag; there is no receipt.
 * @fires {ReportChallengeEvent} report-challenge - The receiver asks for a check before it takes a flag: show it in the dialog, and say when it is passed.
 * @fires {ReportComfortEvent} report-comfort - The dialog opens: listeners offer what a person can do for their own comfort, instead of a report or after it.
 * @fires {ReportErrorEvent} report-error - The dialog could not be loaded, or a flag could not be sent.
 * @fires {ReportCloseEvent} report-close - The dialog closed.
 *
 * @slot - A button or link of the host (preferred). It keeps its own looks. A link is followed when the dialog cannot be loaded.
 * @csspart button - The element's own button, when it has no child.
 */
export class ReportThis extends Base {
  static observedAttributes = ['label', 'lang'];

  /** The whole target, where attributes do not say enough. It wins over `kind`, `ref`, `url`, `author` and `excerpt`. */
  declare target?: Target;
  /** The parts of the target that are meant, such as a quote or a time in a video. */
  declare locators?: Locator[];
  /** Who reports, where the host knows: the form then asks for no name. */
  declare reporter?: Reporter;
  /** Reads offers and sends flags in place of the client, which is then never loaded. */
  declare sender?: Sender;

  /** Registers the element under a tag. Loading twice does no harm: the first copy stays. */
  static define(tag = 'report-this', registry = globalThis.customElements): void {
    if (!registry?.get(tag)) registry?.define(tag, this);
  }

  /** @internal */
  connectedCallback(): void {
    const root = this.getRootNode() as Document | ShadowRoot;
    if (!noticedRoots.has(root)) {
      noticedRoots.add(root);
      // a touch sends pointerover before pointerdown, so these are every way to show intent, and four listeners a root
      for (const type of ['pointerover', 'focusin', 'click', 'command'])
        root.addEventListener(type, notice, true);
      // of no weight: any rule of the host wins, and `hidden` hides
      root.adoptedStyleSheets.push(sheetOf(`:where(${this.localName}:not([hidden])){display:contents}`));
    }
    if (this.childElementCount) return; // asking for the child itself would make an object for each
    void parsed.then(() => {
      if (this.childElementCount || this.shadowRoot) return;
      const shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
      shadow.adoptedStyleSheets = [sheetOf(BUTTON_STYLES)];
      const button = document.createElement('button'); // there is no form in this tree that it could submit
      button.ariaHasPopup = 'dialog';
      button.part = 'button';
      shadow.append(button);
      this.attributeChangedCallback();
    });
  }

  /** @internal */
  attributeChangedCallback(): void {
    const button = this.shadowRoot?.lastChild;
    if (button) button.textContent = this.getAttribute('label') ?? labelFor(this);
  }

  /** Opens the dialog, as a click would; resolves when it closes. */
  report(): Promise<ReportOutcome> {
    const button =
      this.querySelector<HTMLElement>('a,button') ??
      (this.shadowRoot?.lastChild as HTMLElement | null) ??
      this;
    return openFrom(this, button);
  }
}

// Frameworks set a property where they find one, and an attribute where they do not; what was set before stays.
Object.assign(ReportThis.prototype, {
  target: undefined,
  locators: undefined,
  reporter: undefined,
  sender: undefined,
});

/** Capturing at the root: a row that stops propagation does not hide its button, and a row costs no listener. */
function notice(event: Event): void {
  // through open shadow roots; the listeners of inner roots come after, and see that it is taken
  const host = event.composedPath().find((it) => it instanceof ReportThis);
  if (!host || event.defaultPrevented) return;

  const { type, ctrlKey, metaKey, shiftKey, command } = event as MouseEvent & { command?: string };
  if (command ? command === '--report-this' : type === 'click' && !(ctrlKey || metaKey || shiftKey)) {
    event.preventDefault();
    void host.report();
  } else {
    loadDialog().then(
      (dialog) => dialog.prepare(host),
      () => {}, // it is only a wish yet: a click will tell
    );
  }
}

function sheetOf(text: string): CSSStyleSheet {
  if (!sheets[text]) (sheets[text] = new CSSStyleSheet()).replaceSync(text);
  return sheets[text];
}

declare global {
  interface HTMLElementTagNameMap {
    'report-this': ReportThis;
  }
}
