import type { FlagStatus, Receipt } from '@report-this/protocol';
import { catalogueFor } from '@report-this/strings';
import { STATUS_LANGUAGES } from '@report-this/strings/status';
import type { DecisionStrings } from '@report-this/strings/status';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { flagId } from './dialog/flag-id.ts';
import { importAgain } from './dialog/import-again.ts';
import { languageOf } from './language-of.ts';
import { receiverOf } from './receiver-of.ts';
import type { Look, StatusReader } from './status/status-reader.ts';
import { type StatusKey, statusKeyOf } from './status/status-key.ts';
import { noteOf, titleOf } from './status/look-words.ts';
import { statusView } from './status/status-view.ts';
import { styles } from './status/styles.ts';
import type { Words } from './status/view.ts';
import { type Focus, Visit, type VisitState } from './status/visit.ts';

/**
 * A reporter's view of one report: where it stands, what is asked, what was decided and what can be done about it. The
 * reporter answers and withdraws here. The key is in a fragment, which browsers send to nobody.
 *
 * @element report-status
 * @summary Shows a reporter what came of a report, takes answers to questions, and lets a report be withdrawn.
 *
 * @attr {string} href - The status link of the receipt; its fragment is `#<flag id>.<token>`. Default: the page's own address.
 * @attr {string} receiver - URL of the receiver. Default: `<link rel="report-this" href>` of the page, else what
 *   `/.well-known/report-this` of the page's origin names.
 * @attr {string} lang - Language. Default: the nearest ancestor's.
 * @attr {boolean} page - The element is all there is on the page: it speaks the browser's language and titles the page.
 *
 * @slot - What to show when the texts of the view cannot be loaded.
 * @csspart card - The whole view.
 * @csspart title - Its heading.
 * @csspart state - Where the report stands.
 * @csspart items - The state of each item, where there are several.
 * @csspart messages - What the service asked and what the reporter answered.
 * @csspart message - One question or answer.
 * @csspart answer - The form of an answer.
 * @csspart input - Its field.
 * @csspart decision - The decision on one item.
 * @csspart redress - What can be done about a decision.
 * @csspart appeal - Until when the decision can be challenged.
 * @csspart timeline - What happened so far.
 * @csspart confirm - Where the code of a mail is entered.
 * @csspart withdraw - The question before a report is withdrawn.
 * @csspart button - Each button.
 *
 * @cssprop --report-this-accent - Colour of links and focus.
 * @cssprop --report-this-background - Background of the view.
 * @cssprop --report-this-color - Colour of text.
 * @cssprop --report-this-radius - Radius of corners.
 */
export class ReportStatus extends LitElement {
  static override properties = {
    href: { type: String },
    receiver: { type: String },
    page: { type: Boolean },
    receipt: { attribute: false },
    reader: { attribute: false },
    words: { state: true, attribute: false },
    visited: { state: true, attribute: false },
    isSpeechless: { state: true, attribute: false },
  };
  static override styles = styles;

  /** The status link of the receipt. */
  declare href: string;
  /** URL of the receiver. */
  declare receiver: string;
  /** Whether the element is all there is on the page. */
  declare page: boolean;
  /** The receipt itself, where the host has it; it wins over `href`. */
  declare receipt: Pick<Receipt, 'flagId' | 'token'> | undefined;
  /** Reads the status, and does what can be done about a report, in place of the client, which is then never loaded. */
  declare reader: StatusReader | undefined;
  /** @internal */
  declare words: Words | undefined;
  /** @internal */
  declare visited: VisitState;
  /** @internal The texts could not be loaded: what the host put inside is shown. */
  declare isSpeechless: boolean;
  /** What is said of a decision, once there is one. */
  #decisionStrings: DecisionStrings | undefined;
  #defaultReader: { readonly url: string; readonly reader: Promise<Required<StatusReader>> } | undefined;

  readonly #visit = new Visit({
    key: () => this.#key(),
    reader: () => this.reader ?? this.#readerOfPage(),
    isOnline: () => navigator.onLine,
    newId: () => flagId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    prepare: (status) => this.#prepare(status),
    draw: (state, focus) => {
      this.visited = state;
      if (focus) void this.#focus(focus);
    },
  });

  /** Registers the element under a tag. Loading twice does no harm: the first copy stays. */
  static define(tag = 'report-status', registry = globalThis.customElements): void {
    if (registry && !registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.href = '';
    this.receiver = '';
    this.page = false;
    this.visited = this.#visit.state;
    this.isSpeechless = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#lookAtAddress);
    addEventListener('online', this.#lookWhenBack);
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#lookAtAddress);
    removeEventListener('online', this.#lookWhenBack);
    this.#visit.close();
  }

  /** Reads the status once more; resolves when it is shown, or why it cannot be. */
  async refresh(): Promise<void> {
    const wanted = this.page ? navigator.languages : [languageOf(this)];
    try {
      this.words ??= await catalogueFor(STATUS_LANGUAGES, ...wanted);
    } catch {
      this.isSpeechless = true;
      return;
    }
    if (this.page) this.#titlePage(this.words);
    if (!this.isConnected) return;
    await this.#visit.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isTold = (['href', 'receipt', 'receiver', 'reader'] as const).some((name) => changed.has(name));
    if (this.hasUpdated && isTold) void this.refresh();
  }

  override render(): TemplateResult | typeof nothing {
    const { words, visited } = this;
    if (!words) return this.isSpeechless ? html`<slot></slot>` : nothing;
    const { strings, language, dir } = words;
    const { look } = visited;
    const isLoading = look.is === 'loading';
    return html`
      <section part="card" lang=${language} dir=${dir} aria-busy=${isLoading ? 'true' : 'false'}>
        ${
          this.page
            ? html`<h1 part="title" tabindex="-1">${titleOf(strings, look)}</h1>`
            : html`<h2 part="title" tabindex="-1">${titleOf(strings, look)}</h2>`
        }
        ${look.is === 'shown' ? this.#shown(words, look) : html`<p>${strings[look.is]}</p>`}
        <div class="foot">
          <p class=${isLoading ? 'live' : 'note'} role="status">${noteOf(strings, visited)}</p>
          ${
            look.is === 'loading' && !look.isAgain
              ? nothing
              : html`<button
                  type="button"
                  part="button"
                  aria-disabled=${isLoading ? 'true' : nothing}
                  @click=${this.#look}
                >
                  ${strings.again}
                </button>`
          }
        </div>
      </section>
    `;
  }

  #shown(words: Words, { status }: Extract<Look, { is: 'shown' }>): TemplateResult {
    const { act, takesFollowUp } = this.visited;
    const can = (power: keyof StatusReader) => takesFollowUp && (!this.reader || power in this.reader);
    const level = this.page ? 2 : 3;
    const today = new Date(Date.now() - BEHIND_UTC_MS).toISOString().slice(0, 10);
    const view = { words, level, today, act, visit: this.#visit };
    return statusView(
      { ...view, canReply: can('reply'), canWithdraw: can('withdrawFlag'), canConfirm: can('confirmEmail') },
      status,
      this.#decisionStrings,
    );
  }

  async #prepare({ targets, appealUntil }: FlagStatus): Promise<void> {
    const isDecided = appealUntil !== undefined || targets.some(({ decision }) => decision);
    if (isDecided) this.#decisionStrings ??= await importAgain('strings', this.words!.decision);
  }

  readonly #look = () => void this.refresh();
  readonly #lookAtAddress = () => {
    if (!this.href && !this.receipt) this.#look();
  };
  readonly #lookWhenBack = () => {
    const { look } = this.visited;
    if (look.is === 'offline' || (look.is === 'shown' && look.isStale)) this.#look();
  };

  #titlePage({ language, dir, strings }: Words): void {
    Object.assign(document.documentElement, { lang: language, dir });
    document.title = strings.title;
  }

  /** A page begins with its heading; elsewhere the title takes the focus only from a place in the view. */
  async #focus(focus: Focus): Promise<void> {
    const isIn = this.page || this.matches(':focus-within') || focus !== 'title';
    await this.updateComplete;
    if (isIn) this.renderRoot.querySelector<HTMLElement>(PLACES[focus])?.focus();
  }

  #readerOfPage(): Promise<Required<StatusReader>> {
    const address = receiverOf(document, this.receiver || null);
    if (this.#defaultReader?.url !== address.url) {
      const load = () => import('./status/default-reader.ts');
      const reader = importAgain('createReader', load).then((createReader) => createReader(address));
      this.#defaultReader = { url: address.url, reader };
      reader.catch(() => (this.#defaultReader = undefined)); // the next one tries again
    }
    return this.#defaultReader.reader;
  }

  #key(): StatusKey | undefined {
    const { receipt, href } = this;
    return receipt ?? statusKeyOf(href ? new URL(href, document.baseURI).hash : location.hash);
  }
}

/** The last place on earth where a day ends is twelve hours behind UTC: until then it has not ended. */
const BEHIND_UTC_MS = 12 * 60 * 60 * 1000;

const PLACES: Readonly<Record<Focus, string>> = {
  title: '[part=title]',
  messages: '[part=messages] > :first-child',
  answer: '[aria-invalid]',
  question: '#withdraw-title',
  withdraw: '.withdraw',
};

declare global {
  interface HTMLElementTagNameMap {
    'report-status': ReportStatus;
  }
}
