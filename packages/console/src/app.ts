import { createClient, type Fetch } from '@report-this/client';
import type { Extension, Offer } from '@report-this/protocol';
import { html, LitElement, type PropertyValues } from 'lit';
import type { DecisionValuesEvent } from './decision-form.ts';
import type { AnnounceEvent, CaseChangedEvent, ShortcutsEvent, SignInEvent } from './events.ts';
import { type Memory, memoryIn } from './memory.ts';
import { hashOf, keyIn, type Route, routeOf } from './route.ts';
import { openSession, type Session } from './session.ts';
import { type Action, actionOf, placeOf } from './shortcuts.ts';
import { en, type Strings } from './strings/en.ts';
import { type Language, languageOf, LANGUAGES } from './strings/languages.ts';
import { appLook } from './styles/app-look.ts';
import { controls } from './styles/controls.ts';
import { tokens } from './styles/tokens.ts';
import { topBar } from './top-bar.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The console: signs a moderator in, and leads from room to room by the fragment of the address. */
export class App extends LitElement {
  static override properties = {
    receiver: { type: String },
    fetch: { attribute: false },
    memory: { attribute: false },
    route: { state: true },
    session: { state: true },
    strings: { state: true },
    offer: { state: true },
    hasAskedForOffer: { state: true },
    doorMessage: { state: true },
    isRefused: { state: true },
    announcement: { state: true },
  };

  /** The receiver's URL, relative to the page or absolute. */
  declare receiver: string;
  /** Sends requests; the browser's own fetch unless told otherwise. */
  declare fetch: Fetch | undefined;
  declare memory: Memory;
  declare protected route: Route;
  declare protected session: Session | undefined;
  declare protected strings: Strings;
  declare protected offer: Offer | undefined;
  /** Whether the offer is there, or cannot be had: rooms wait for it, and show the words for reasons from the start. */
  declare protected hasAskedForOffer: boolean;
  declare protected doorMessage: string | undefined;
  declare protected isRefused: boolean;
  declare protected announcement: string;

  #voice: Voice | undefined;
  #lastCaseId: string | undefined;
  #isArriving = false;

  constructor() {
    super();
    this.receiver = '/report-this';
    this.fetch = undefined;
    this.memory = memoryIn(() => sessionStorage);
    this.route = { room: 'queue' };
    this.session = undefined;
    this.strings = en;
    this.offer = undefined;
    this.hasAskedForOffer = false;
    this.doorMessage = undefined;
    this.isRefused = false;
    this.announcement = '';
  }

  static override styles = [tokens, controls, appLook];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#arrive);
    window.addEventListener('keydown', this.#press);
    this.#takeKey();
    this.route = routeOf(location.hash);
    this.#enter(this.memory.key);
    void this.#speak(languageOf([this.memory.language ?? '', ...navigator.languages]));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#arrive);
    window.removeEventListener('keydown', this.#press);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isNews = changed.has('strings') || changed.has('offer') || !this.#voice;
    if (this.hasAskedForOffer && isNews) {
      this.#voice = voiceOf(this.strings, this.offer, () => Date.now());
    }
    document.title = `${this.#roomTitle()} · ${this.strings.consoleName}`;
  }

  protected override updated(): void {
    const room = this.#isArriving ? this.#room : null;
    if (!room) return;
    this.#isArriving = false;
    room.focus();
  }

  protected override render() {
    const { strings } = this;
    return html`${topBar({
        strings,
        service: this.offer?.service.name,
        isSignedIn: this.session !== undefined,
        hasEndpoints: this.#hasExtension('events'),
        skip: this.#skip,
        choose: this.#chooseLanguage,
        help: this.#help,
        signOut: this.#signOut,
      })}
      <main
        tabindex="-1"
        @console-sign-in=${this.#signIn}
        @console-key-refused=${this.#refuse}
        @console-announce=${this.#announce}
        @console-case-changed=${this.#caseChanged}
        @console-decision-values=${this.#keepValues}
      >
        ${this.#content()}
      </main>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <console-help-dialog
        .strings=${strings}
        .hasShortcuts=${this.memory.hasShortcuts}
        @console-shortcuts=${this.#switchShortcuts}
      ></console-help-dialog>`;
  }

  #content() {
    const { session, route } = this;
    if (!session) {
      return html`<console-sign-in
        .strings=${this.strings}
        .message=${this.doorMessage}
        .isRefused=${this.isRefused}
      ></console-sign-in>`;
    }
    if (!this.#voice) return html`<p class="card waiting">${this.strings.loading}</p>`;
    if (route.room === 'queue') {
      return html`<console-case-queue
        .review=${session.review}
        .voice=${this.#voice}
        .lastCaseId=${this.#lastCaseId}
      ></console-case-queue>`;
    }
    if (route.room === 'endpoints') {
      return html`<console-endpoint-list
        .endpoints=${session.endpoints}
        .voice=${this.#voice}
      ></console-endpoint-list>`;
    }
    return html`<console-case-view
      .review=${session.review}
      .voice=${this.#voice}
      .caseId=${route.caseId}
      .values=${session.valuesOf(route.caseId)}
      .drafts=${session.messages}
      .hasFollowUp=${this.#hasExtension('follow-up')}
    ></console-case-view>`;
  }

  get #room() {
    return this.renderRoot.querySelector<HTMLElement & { act?(action: Action): boolean }>(
      'console-sign-in, console-case-queue, console-case-view, console-endpoint-list',
    );
  }

  /** Whether the receiver offers an extension; no, as long as it has not told its offer. */
  #hasExtension(extension: Extension): boolean {
    return this.offer?.extensions.includes(extension) ?? false;
  }

  #roomTitle(): string {
    if (!this.session) return this.strings.signIn.title;
    const { queue, caseView, endpoints } = this.strings;
    return { queue: queue.title, case: caseView.room, endpoints: endpoints.title }[this.route.room];
  }

  // A key in the address would stay in the history and be read over a shoulder, so it leaves at once.
  #takeKey(): boolean {
    const key = keyIn(location.hash);
    if (!key) return false;
    this.memory.remember({ key });
    history.replaceState(history.state, '', hashOf({ room: 'queue' }));
    return true;
  }

  #enter(key: string | undefined): void {
    if (!key) return;
    this.session = openSession(key, this.receiver, this.fetch);
    this.doorMessage = undefined;
    this.isRefused = false;
  }

  #leave(change: { message?: string; isRefused?: boolean }): void {
    this.memory.remember({ key: undefined });
    this.session = undefined;
    this.#lastCaseId = undefined;
    this.doorMessage = change.message;
    this.isRefused = change.isRefused ?? false;
    this.#isArriving = true;
  }

  async #speak(language: Language): Promise<void> {
    try {
      this.strings = await LANGUAGES[language].load();
    } catch {
      // Its words got lost on the way: those that are there stay.
    }
    document.documentElement.lang = this.strings.locale;
    document.documentElement.dir = this.strings.direction;
    await this.#readOffer();
  }

  async #readOffer(): Promise<void> {
    const { receiver, fetch } = this;
    try {
      const locale = this.strings.locale;
      const offer = await createClient({ receiver, locale, ...(fetch && { fetch }) }).readOffer();
      if (locale === this.strings.locale) this.offer = offer;
    } catch {
      // Reasons then show as their codes: the rooms tell themselves what the receiver does not answer.
    }
    this.hasAskedForOffer = true;
  }

  readonly #arrive = (): void => {
    if (this.#takeKey()) this.#enter(this.memory.key);
    const before = this.route;
    this.route = routeOf(location.hash);
    if (before.room === 'case') this.#lastCaseId = before.caseId;
    this.#isArriving = true;
  };

  readonly #press = (press: KeyboardEvent): void => {
    if (!this.session || press.defaultPrevented) return;
    const { inDialog, ...place } = placeOf(press);
    if (inDialog) return;
    const action = actionOf(press, { ...place, hasShortcuts: this.memory.hasShortcuts });
    if (action && this.#act(action)) press.preventDefault();
  };

  #act(action: Action): boolean {
    if (action === 'help') {
      this.#help();
      return true;
    }
    if (action === 'back' && this.route.room !== 'queue') {
      location.hash = hashOf({ room: 'queue' });
      return true;
    }
    return this.#room?.act?.(action) ?? false;
  }

  readonly #help = (): void => this.renderRoot.querySelector('console-help-dialog')?.show();

  /** A button: a link to a fragment finds nothing inside a shadow root. */
  readonly #skip = (): void => {
    this.renderRoot.querySelector('main')?.focus();
  };

  readonly #signIn = ({ key }: SignInEvent): void => {
    this.memory.remember({ key });
    this.#enter(key);
    this.#isArriving = true;
  };

  readonly #signOut = (): void => {
    this.#leave({ message: this.strings.signIn.signedOut });
  };

  readonly #refuse = (): void => {
    this.#leave({ isRefused: true });
  };

  readonly #announce = ({ text }: AnnounceEvent): void => {
    // A region that already says the same would stay silent.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  };

  readonly #caseChanged = ({ changed }: CaseChangedEvent): void => {
    if (changed.decision) this.session?.forgetValues(changed.id);
  };

  readonly #keepValues = ({ values }: DecisionValuesEvent): void => {
    if (this.route.room === 'case') this.session?.keepValues(this.route.caseId, values);
  };

  readonly #switchShortcuts = ({ areOn }: ShortcutsEvent): void => {
    this.memory.remember({ hasShortcuts: areOn });
    this.requestUpdate();
  };

  readonly #chooseLanguage = (language: Language): void => {
    this.memory.remember({ language });
    void this.#speak(language);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'report-this-console': App;
  }
}
