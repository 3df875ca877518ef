import type { ReviewClient } from '@report-this/client/review';
import type { CasePage } from '@report-this/protocol';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { AnnounceEvent, CaseChangedEvent, KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { Loading } from './loading.ts';
import { neighbourOf, type Queue, withCase, withPage } from './queue.ts';
import { queueRow } from './queue-row.ts';
import type { Action } from './shortcuts.ts';
import { controls } from './styles/controls.ts';
import { queueLook } from './styles/queue-look.ts';
import { tokens } from './styles/tokens.ts';
import type { Voice } from './voice.ts';

/** Which cases the queue shows. */
export const SHOWN = ['open', 'received', 'inReview', 'needsInfo', 'decided', 'withdrawn'] as const;
export type Shown = (typeof SHOWN)[number];

const PAGE_SIZE = 25;

/** The room with all cases: the most urgent first, then the oldest. */
export class CaseQueue extends LitElement {
  static override properties = {
    review: { attribute: false },
    voice: { attribute: false },
    lastCaseId: { attribute: false },
    queue: { state: true },
    shown: { state: true },
  };

  declare review: ReviewClient;
  declare voice: Voice;
  /** The case that was open last: the focus goes back to its row. */
  declare lastCaseId: string | undefined;
  declare protected queue: Queue | undefined;
  declare protected shown: Shown;

  readonly #listing = new Loading(this);
  readonly #claiming = new Loading(this);
  #focusOn: string | undefined;

  constructor() {
    super();
    this.lastCaseId = undefined;
    this.queue = undefined;
    this.shown = 'open';
  }

  static override styles = [tokens, controls, queueLook];

  /** Goes to the row of the case that was open last, or to the heading. */
  override focus(): void {
    this.#focusOn = this.lastCaseId ?? '';
    this.requestUpdate();
  }

  /** Does what a key asks for; tells whether there was anything to do. */
  act(action: Action): boolean {
    switch (action) {
      case 'next':
        return this.#step(1);
      case 'previous':
        return this.#step(-1);
      case 'claim':
        return this.#claimFocused();
      case 'refresh':
        this.#read();
        return true;
      case 'filter':
        this.renderRoot.querySelector('select')?.focus();
        return true;
      default:
        return false;
    }
  }

  /** The id of the case whose row has the focus. */
  get focusedCaseId(): string | undefined {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('li[data-case]');
    return focused?.dataset['case'];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('review')) this.#read();
  }

  protected override updated(): void {
    if (this.#focusOn === undefined) return;
    const isWaiting = this.#focusOn !== '' && !this.queue && this.#listing.isRunning;
    if (isWaiting) return;
    const goal = this.#linkOf(this.#focusOn) ?? this.renderRoot.querySelector<HTMLElement>('h1');
    this.#focusOn = undefined;
    goal?.focus();
  }

  protected override render() {
    const { strings } = this.voice;
    const words = strings.queue;
    return html`<header>
        <h1 tabindex="-1">${words.title}</h1>
        <p class="muted small count">
          ${this.queue?.items.length ? words.shown(this.queue.items.length) : nothing}
        </p>
        <div class="tools">
          <label for="shown">${words.show}</label>
          <select id="shown" @change=${this.#show}>
            ${SHOWN.map((name) => html`<option value=${name} ?selected=${name === this.shown}>${words[name]}</option>`)}
          </select>
          <button type="button" aria-keyshortcuts="r" @click=${this.#read}>${words.refresh}</button>
        </div>
      </header>
      ${this.#failure()} ${this.#list()}`;
  }

  #failure() {
    if (this.#listing.error !== undefined)
      return failureNotice(this.#listing.error, this.voice.strings, () => this.#read());
    return failureNotice(this.#claiming.error, this.voice.strings, () => this.#claiming.forgive());
  }

  #list(): TemplateResult | typeof nothing {
    const { strings } = this.voice;
    const { queue } = this;
    if (!queue)
      return this.#listing.isRunning ? html`<p class="card waiting">${strings.loading}</p>` : nothing;
    if (queue.items.length === 0) {
      return html`<div class="card empty">
        <h2>${strings.queue.emptyTitle}</h2>
        <p class="muted">${strings.queue.empty}</p>
      </div>`;
    }
    return html`<ol class="card" aria-busy=${this.#listing.isRunning ? 'true' : 'false'}>
        ${repeat(
          queue.items,
          ({ id }) => id,
          (item) => queueRow(item, this.voice, () => this.#claim(item.id)),
        )}
      </ol>
      ${
        queue.next
          ? html`<button class="more" type="button" @click=${this.#readMore}>${strings.queue.more}</button>`
          : nothing
      }`;
  }

  readonly #show = (choice: Event): void => {
    this.shown = (choice.target as HTMLSelectElement).value as Shown;
    this.queue = undefined;
    this.#read();
  };

  readonly #read = (): void => {
    this.#readPage((queue) => {
      this.queue = queue;
      this.#announce(this.voice.strings.queue.shown(queue.items.length));
    });
  };

  readonly #readMore = (): void => {
    const before = this.queue;
    if (!before?.next) return;
    this.#readPage((page) => {
      this.queue = withPage(this.queue ?? before, page); // a case may have moved meanwhile
      this.#focusOn = page.items[0]?.id;
      this.#announce(this.voice.strings.queue.shown(this.queue.items.length));
    }, before.next);
  };

  #readPage(take: (page: CasePage) => void, after?: string): void {
    const { shown } = this;
    void this.#listing.run(
      (signal) =>
        this.review.listCases({
          limit: PAGE_SIZE,
          signal,
          ...(shown !== 'open' && { state: shown }),
          ...(after && { after }),
        }),
      take,
      (error) => this.#refused(error),
    );
  }

  #claimFocused(): boolean {
    const caseId = this.focusedCaseId;
    const item = this.queue?.items.find(({ id }) => id === caseId);
    if (item?.state !== 'received') return false;
    this.#claim(item.id);
    return true;
  }

  #claim(caseId: string): void {
    void this.#claiming.run(
      (signal) => this.review.claimCase(caseId, { signal }),
      (claimed) => {
        this.queue = withCase(this.queue ?? { items: [] }, claimed);
        this.#focusOn = caseId;
        this.#announce(this.voice.strings.queue.claimed);
        this.dispatchEvent(new CaseChangedEvent(claimed));
      },
      (error) => {
        if (isMovedOn(error)) this.#catchUp(caseId);
        else this.#refused(error);
      },
    );
  }

  /** Somebody else was faster: shows how the case is now. */
  #catchUp(caseId: string): void {
    void this.#claiming.run(
      (signal) => this.review.readCase(caseId, { signal }),
      (current) => {
        this.queue = withCase(this.queue ?? { items: [] }, current);
        this.#focusOn = caseId;
        const { claimedByOther, movedOn } = this.voice.strings.caseView;
        this.#announce(current.claimedBy ? claimedByOther(current.claimedBy) : movedOn);
      },
      (error) => this.#refused(error),
    );
  }

  #refused(error: unknown): void {
    if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
  }

  #announce(text: string): void {
    this.dispatchEvent(new AnnounceEvent(text));
  }

  #step(step: 1 | -1): boolean {
    const goal = neighbourOf(this.queue ?? { items: [] }, this.focusedCaseId, step);
    this.#linkOf(goal)?.focus();
    return goal !== undefined;
  }

  #linkOf(caseId: string | undefined): HTMLElement | null {
    if (!caseId) return null;
    return this.renderRoot.querySelector(`li[data-case="${CSS.escape(caseId)}"] a`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-case-queue': CaseQueue;
  }
}
