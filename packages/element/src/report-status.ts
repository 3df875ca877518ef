import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Catalogue, catalogueFor } from './catalogue.ts';
import { languageOf } from './language-of.ts';
import { receiverOf } from './receiver-of.ts';
import { LANGUAGES } from './status/languages.ts';
import { createReader, type Look, lookOf, type StatusReader } from './status/status-reader.ts';
import { type StatusKey, statusKeyOf } from './status/status-key.ts';
import { statusView } from './status/status-view.ts';
import type { StatusStrings } from './status/strings/en.ts';
import { styles } from './status/styles.ts';

/**
 * A reporter's view of one report: where it stands, what happened, what was decided and what can be done about it.
 * The key is in a fragment, which browsers send to nobody.
 *
 * @element report-status
 * @summary Shows a reporter what came of a report.
 *
 * @attr {string} href - The status link of the receipt; its fragment is `#<flag id>.<token>`. Default: the page's own address.
 * @attr {string} receiver - URL of the receiver. Default: `<link rel="report-this" href>` of the page, else what
 *   `/.well-known/report-this` of the page's origin names.
 * @attr {string} lang - Language. Default: the nearest ancestor's.
 * @attr {boolean} page - The element is all there is on the page: it speaks the browser's language and titles the page.
 *
 * @csspart card - The whole view.
 * @csspart title - Its heading.
 * @csspart state - Where the report stands.
 * @csspart decision - The decision on one item.
 * @csspart redress - What can be done about a decision.
 * @csspart timeline - What happened so far.
 * @csspart button - The button that looks again.
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
    reader: { attribute: false },
    words: { state: true, attribute: false },
    look: { state: true, attribute: false },
    note: { state: true, attribute: false },
  };
  static override styles = styles;

  /** The status link of the receipt. */
  declare href: string;
  /** URL of the receiver. */
  declare receiver: string;
  /** Whether the element is all there is on the page. */
  declare page: boolean;
  /** Reads the status in place of the client, which is then never loaded. */
  declare reader: StatusReader | undefined;
  /** @internal */
  declare words: Catalogue<{ readonly strings: StatusStrings }> | undefined;
  /** @internal */
  declare look: Look;
  /** @internal */
  declare note: string;
  #reading: AbortController | undefined;

  /** Registers the element under a tag. Loading twice does no harm: the first copy stays. */
  static define(tag = 'report-status', registry = globalThis.customElements): void {
    if (registry && !registry.get(tag)) registry.define(tag, this);
  }

  constructor() {
    super();
    this.href = '';
    this.receiver = '';
    this.page = false;
    this.look = { is: 'loading' };
    this.note = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#look);
    addEventListener('online', this.#lookWhenBack);
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#look);
    removeEventListener('online', this.#lookWhenBack);
    this.#reading?.abort();
  }

  /** Reads the status once more; resolves when it is shown, or why it cannot be. */
  async refresh(): Promise<void> {
    this.#reading?.abort();
    const { signal } = (this.#reading = new AbortController());
    const wasShown = this.look.is === 'shown';
    if (!wasShown) this.look = { is: 'loading' };
    await this.#findWords();

    const look = await this.#read(signal);
    if (signal.aborted) return;
    this.look = look;
    this.note = wasShown && look.is === 'shown' ? (this.words?.strings.updated ?? '') : '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('look');
    const isNews = before !== undefined && before.is !== this.look.is && this.look.is !== 'loading';
    // a page begins with its heading; elsewhere the focus stays where the person left it
    if (isNews && (this.page || this.matches(':focus-within')))
      this.renderRoot.querySelector<HTMLElement>('[part=title]')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { words, look } = this;
    if (!words) return nothing;
    const { strings, language, dir } = words;
    return html`
      <section part="card" lang=${language} dir=${dir} aria-busy=${look.is === 'loading' ? 'true' : 'false'}>
        ${
          this.page
            ? html`<h1 part="title" tabindex="-1">${titleOf(strings, look)}</h1>`
            : html`<h2 part="title" tabindex="-1">${titleOf(strings, look)}</h2>`
        }
        ${look.is === 'shown' ? statusView(words, look.status, this.page ? 2 : 3) : html`<p>${strings[look.is]}</p>`}
        ${
          look.is === 'loading'
            ? nothing
            : html`<button type="button" part="button" @click=${this.#look}>${strings.again}</button>`
        }
        <p class="live" role="status">${look.is === 'loading' ? strings.loading : this.note}</p>
      </section>
    `;
  }

  readonly #look = () => void this.refresh();
  readonly #lookWhenBack = () => {
    if (this.look.is === 'offline') this.#look();
  };

  async #findWords(): Promise<void> {
    const wanted = this.page ? navigator.languages : [languageOf(this)];
    this.words ??= await catalogueFor(LANGUAGES, ...wanted);
    if (!this.page) return;
    const { language, dir, strings } = this.words;
    Object.assign(document.documentElement, { lang: language, dir });
    document.title = strings.title;
  }

  async #read(signal: AbortSignal): Promise<Look> {
    const key = this.#key();
    if (!key) return { is: 'notFound' };
    try {
      const reader = this.reader ?? (await createReader(receiverOf(document, this.receiver || null)));
      return { is: 'shown', status: await reader.readStatus(key.flagId, key.token, { signal }) };
    } catch (error) {
      return lookOf(error, navigator.onLine);
    }
  }

  #key(): StatusKey | undefined {
    return statusKeyOf(this.href ? new URL(this.href, document.baseURI).hash : location.hash);
  }
}

function titleOf(strings: StatusStrings, { is }: Look): string {
  if (is === 'notFound') return strings.notFoundTitle;
  if (is === 'offline') return strings.offlineTitle;
  return is === 'failed' ? strings.failedTitle : strings.title;
}

declare global {
  interface HTMLElementTagNameMap {
    'report-status': ReportStatus;
  }
}
