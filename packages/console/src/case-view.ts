import { isRefusedError } from '@report-this/client';
import type { ReviewClient } from '@report-this/client/review';
import { after, type Case, type CaseSummary, type Decision } from '@report-this/protocol';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { caseEvidence } from './case-evidence.ts';
import { caseHeading } from './case-heading.ts';
import { caseShield } from './case-shield.ts';
import type { Talk } from './case-talk.ts';
import type { DecisionForm } from './decision-form.ts';
import { decisionCard } from './decision-card.ts';
import type { DecisionValues } from './decision-values.ts';
import { AnnounceEvent, CaseChangedEvent, KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { Loading } from './loading.ts';
import type { Written } from './message-form.ts';
import { hashOf } from './route.ts';
import type { Action } from './shortcuts.ts';
import { caseLook } from './styles/case-look.ts';
import { controls } from './styles/controls.ts';
import { tokens } from './styles/tokens.ts';
import { nameOfCase, shieldOf, type Voice } from './voice.ts';

/** The room of one case: what was flagged, what is said about it, and the decision. */
export class CaseView extends LitElement {
  static override properties = {
    review: { attribute: false },
    voice: { attribute: false },
    caseId: { attribute: false },
    values: { attribute: false },
    current: { state: true },
    hasFollowUp: { attribute: false },
    drafts: { attribute: false },
    isRevealed: { state: true },
    notice: { state: true },
    isRecorded: { state: true },
    nextCase: { state: true },
  };

  declare review: ReviewClient;
  declare voice: Voice;
  declare caseId: string;
  /** What stands in the decision form; kept by whoever opens the room, so that leaving it loses nothing. */
  declare values: DecisionValues;
  /** Whether the receiver takes questions and notes (SPEC §10). */
  declare hasFollowUp: boolean;
  /** What stands in the forms for questions and notes, by the flag or the case; kept like the values. */
  declare drafts: Map<string, Written>;
  declare protected current: Case | undefined;
  declare protected isRevealed: boolean;
  /** What happened to the case meanwhile. */
  declare protected notice: string | undefined;
  /** Whether the decision was taken here just now. */
  declare protected isRecorded: boolean;
  /** Once the decision was taken: the first case of the queue that nobody has claimed. */
  declare protected nextCase: CaseSummary | undefined;

  readonly #reading = new Loading(this);
  readonly #claiming = new Loading(this);
  readonly #lookingOn = new Loading(this);
  #focusOn: string | undefined;

  constructor() {
    super();
    this.hasFollowUp = false;
    this.drafts = new Map();
    this.current = undefined;
    this.isRevealed = false;
    this.notice = undefined;
    this.isRecorded = false;
    this.nextCase = undefined;
  }

  static override styles = [tokens, controls, caseLook];

  /** Goes to the heading, as soon as there is one. */
  override focus(): void {
    this.#focusOn = 'h1';
    this.requestUpdate();
  }

  /** Does what a key asks for; tells whether there was anything to do. */
  act(action: Action): boolean {
    switch (action) {
      case 'claim':
        if (this.current?.state !== 'received') return false;
        this.#claim();
        return true;
      case 'refresh':
        this.#read();
        return true;
      case 'decide':
        this.#form?.focus();
        return this.#form !== null;
      case 'next':
        this.renderRoot.querySelector<HTMLElement>('#next')?.click();
        return this.nextCase !== undefined;
      default:
        return false;
    }
  }

  get #form(): DecisionForm | null {
    return this.renderRoot.querySelector('console-decision-form');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('caseId')) {
      this.current = undefined;
      this.isRevealed = false;
      this.notice = undefined;
      this.isRecorded = false;
      this.nextCase = undefined;
    }
    if (changed.has('caseId') || changed.has('review')) this.#read();
  }

  protected override updated(): void {
    const goal = this.#focusOn && this.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!goal) return;
    this.#focusOn = undefined;
    goal.focus();
  }

  protected override render() {
    const { strings } = this.voice;
    return html`<nav>
        <a class="back" href=${hashOf({ room: 'queue' })} aria-keyshortcuts="u">${strings.caseView.back}</a>
      </nav>
      ${this.#failure()} ${this.current ? this.#case(this.current) : nothing}
      ${!this.current && this.#reading.isRunning ? html`<p class="card waiting">${strings.loading}</p>` : nothing}`;
  }

  #failure() {
    const { error } = this.#reading;
    if (isRefusedError(error) && error.problemName === 'not-found') {
      return html`<div class="notice failure" role="alert">
        <p>${this.voice.strings.caseView.notFound}</p>
      </div>`;
    }
    if (error !== undefined) return failureNotice(error, this.voice.strings, this.#read);
    return failureNotice(this.#claiming.error, this.voice.strings, () => this.#claiming.forgive());
  }

  #case(current: Case): TemplateResult {
    const shield = shieldOf(current, this.voice);
    return html`${caseHeading(current, this.voice, { claim: this.#claim, release: this.#release })}
    ${this.notice ? html`<p class="notice warning">${this.notice}</p>` : nothing}
    ${shield && !this.isRevealed ? caseShield(shield, this.voice.strings, this.#reveal) : this.#content(current, shield === 'no-upload')}`;
  }

  #recorded(): TemplateResult {
    const { decision } = this.voice.strings;
    return html`<div class="notice success">
      <p>${decision.recorded}</p>
      ${this.nextCase ? this.#wayTo(this.nextCase) : nothing}
      <a class="button" href=${hashOf({ room: 'queue' })}>${decision.toCases}</a>
    </div>`;
  }

  #wayTo(next: CaseSummary): TemplateResult {
    const href = hashOf({ room: 'case', caseId: next.id });
    const words = this.voice.strings.decision.nextCase(nameOfCase(next, this.voice));
    return html`<a class="button" id="next" href=${href} aria-keyshortcuts="j">${words}</a>`;
  }

  #content(current: Case, isDangerous: boolean): TemplateResult {
    return html`<div class="columns">
      ${caseEvidence(current, this.voice, { isDangerous, talk: this.#talk(current) })}
      <div class="verdict">${this.isRecorded ? this.#recorded() : nothing} ${this.#verdict(current)}</div>
    </div>`;
  }

  #talk({ id, state, claimedByMe }: Case): Talk {
    const { hasFollowUp, drafts, review } = this;
    return {
      canAsk: hasFollowUp && after(state, 'ask') !== undefined && claimedByMe !== false,
      canNote: hasFollowUp,
      drafts,
      ask: (flagId, question, options) => review.askReporter(id, { ...question, flagId }, options),
      note: (note, options) => review.addNote(id, note, options),
      said: this.#said,
      movedOn: this.#movedOn,
    };
  }

  #verdict(current: Case): TemplateResult | typeof nothing {
    if (current.decision) return decisionCard(current.decision, this.voice);
    if (after(current.state, 'decide') === undefined) return nothing;
    const { claimedBy, claimedByMe } = current;
    if (current.state === 'inReview' && claimedBy && claimedByMe === false) {
      return html`<p class="card" id="theirs">${this.voice.strings.caseView.theirs(claimedBy)}</p>`;
    }
    return html`<console-decision-form
      .review=${this.review}
      .strings=${this.voice.strings}
      .values=${this.values}
      .caseId=${current.id}
      .claimedBy=${current.claimedBy}
      .onDecided=${this.#decided}
      .onMovedOn=${this.#movedOn}
    ></console-decision-form>`;
  }

  readonly #reveal = (): void => {
    this.isRevealed = true;
    this.#focusOn = 'h1';
  };

  readonly #read = (): void => {
    void this.#reading.run(
      (signal) => this.review.readCase(this.caseId, { signal }),
      (current) => {
        this.current = current;
      },
      (error) => {
        if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
      },
    );
  };

  readonly #claim = (): void => {
    const { claimed } = this.voice.strings.queue;
    this.#move((signal) => this.review.claimCase(this.caseId, { signal }), claimed);
  };

  readonly #release = (): void => {
    const { released } = this.voice.strings.caseView;
    this.#move((signal) => this.review.releaseCase(this.caseId, { signal }), released);
  };

  /** Takes the case, or gives it back, and says so. */
  #move(ask: (signal: AbortSignal) => Promise<Case>, words: string): void {
    void this.#claiming.run(
      ask,
      (moved) => {
        this.current = moved;
        this.notice = undefined;
        this.#focusOn = 'h1';
        this.dispatchEvent(new AnnounceEvent(words));
        this.dispatchEvent(new CaseChangedEvent(moved));
      },
      (error) => {
        if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
        else if (isMovedOn(error)) this.#catchUp((current) => this.#lateClaimText(current));
      },
    );
  }

  #lateClaimText(current: Case): string {
    const { claimedByOther, movedOn } = this.voice.strings.caseView;
    return current.claimedBy && current.state === 'inReview' ? claimedByOther(current.claimedBy) : movedOn;
  }

  readonly #decided = (decision: Decision): void => {
    if (!this.current) return;
    const { decision: words } = this.voice.strings;
    this.current = { ...this.current, state: 'decided', decision };
    this.notice = undefined;
    this.isRecorded = true;
    this.#focusOn = '#decided';
    this.dispatchEvent(new AnnounceEvent(words.recorded));
    this.dispatchEvent(new CaseChangedEvent(this.current));
    this.#lookOn();
  };

  /** Looks for what comes next. Without it, the way back to the queue is left. */
  #lookOn(): void {
    void this.#lookingOn.run(
      (signal) => this.review.listCases({ state: 'received', limit: 1, signal }),
      ({ items }) => {
        this.nextCase = items[0];
      },
    );
  }

  readonly #said = (after: Case, id: string, words: string): void => {
    this.current = after;
    this.notice = undefined;
    this.#focusOn = `#said-${id}`;
    this.dispatchEvent(new AnnounceEvent(words));
    this.dispatchEvent(new CaseChangedEvent(after));
  };

  readonly #movedOn = (): void =>
    this.#catchUp((current) =>
      current.decision ? this.voice.strings.caseView.alreadyDecided : this.#lateClaimText(current),
    );

  /** Somebody else was faster: shows how the case is now, and says so. */
  #catchUp(textFor: (current: Case) => string): void {
    this.#claiming.forgive();
    void this.#reading.run(
      (signal) => this.review.readCase(this.caseId, { signal }),
      (current) => {
        this.current = current;
        this.notice = textFor(current);
        this.#focusOn = 'h1';
        this.dispatchEvent(new AnnounceEvent(this.notice));
        this.dispatchEvent(new CaseChangedEvent(current));
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-case-view': CaseView;
  }
}
