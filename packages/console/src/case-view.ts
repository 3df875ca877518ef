import { isRefusedError } from '@report-this/client';
import type { ReviewClient } from '@report-this/client/review';
import { after, type Case, type Decision } from '@report-this/protocol';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { DecisionForm } from './decision-form.ts';
import { decisionCard } from './decision-card.ts';
import type { DecisionValues } from './decision-values.ts';
import { AnnounceEvent, CaseChangedEvent, KeyRefusedEvent } from './events.ts';
import { factList } from './fact-list.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { flagCard } from './flag-card.ts';
import { Loading } from './loading.ts';
import { hashOf } from './route.ts';
import type { Action } from './shortcuts.ts';
import { caseLook } from './styles/case-look.ts';
import { controls } from './styles/controls.ts';
import { tokens } from './styles/tokens.ts';
import { targetFacts } from './target-facts.ts';
import { nameOfCase, shieldOf, type Voice } from './voice.ts';

/** The room of one case: what was flagged, what is said about it, and the decision. */
export class CaseView extends LitElement {
  static override properties = {
    review: { attribute: false },
    voice: { attribute: false },
    caseId: { attribute: false },
    values: { attribute: false },
    current: { state: true },
    isRevealed: { state: true },
    notice: { state: true },
    isRecorded: { state: true },
  };

  declare review: ReviewClient;
  declare voice: Voice;
  declare caseId: string;
  /** What stands in the decision form; kept by whoever opens the room, so that leaving it loses nothing. */
  declare values: DecisionValues;
  declare protected current: Case | undefined;
  declare protected isRevealed: boolean;
  /** What happened to the case meanwhile. */
  declare protected notice: string | undefined;
  /** Whether the decision was taken here just now. */
  declare protected isRecorded: boolean;

  readonly #reading = new Loading(this);
  readonly #claiming = new Loading(this);
  #focusOn: 'h1' | '#decided' | undefined;

  constructor() {
    super();
    this.current = undefined;
    this.isRevealed = false;
    this.notice = undefined;
    this.isRecorded = false;
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
        <a href=${hashOf({ room: 'queue' })} aria-keyshortcuts="u">${strings.caseView.back}</a>
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
    const { strings } = this.voice;
    const kind = strings.kinds[current.target.kind] ?? current.target.kind;
    const shield = shieldOf(current, this.voice);
    return html`<header>
        <h1 tabindex="-1">${strings.caseView.title(nameOfCase(current, this.voice), kind)}</h1>
        <p class="marks">
          <span class="badge ${current.priority}">${strings.priorities[current.priority]}</span>
          <span class="badge ${current.state === 'decided' ? 'good' : ''}"
            >${strings.states[current.state]}</span
          >
          ${this.#claimant(current)}
        </p>
      </header>
      ${this.notice ? html`<p class="notice warning">${this.notice}</p>` : nothing}
      ${this.isRecorded ? this.#recorded() : nothing}
      ${shield && !this.isRevealed ? this.#shield(shield) : this.#content(current, shield === 'no-upload')}`;
  }

  #recorded(): TemplateResult {
    const { decision } = this.voice.strings;
    return html`<div class="notice success">
      <p>${decision.recorded}</p>
      <a class="button" href=${hashOf({ room: 'queue' })}>${decision.nextCase}</a>
    </div>`;
  }

  #claimant(current: Case): TemplateResult | typeof nothing {
    const { caseView } = this.voice.strings;
    if (current.state === 'received') {
      return html`<span class="muted small">${caseView.unclaimed}</span>
        <button type="button" aria-keyshortcuts="c" @click=${this.#claim}>${caseView.claim}</button>`;
    }
    if (current.state !== 'inReview' || !current.claimedBy) return nothing;
    const whose = current.claimedByMe ? caseView.claimedByMe : caseView.claimedBy(current.claimedBy);
    return html`<span class="muted small">${whose}</span>
      <button type="button" id="release" @click=${this.#release}>${caseView.release}</button>`;
  }

  #shield(shield: 'no-upload' | 'critical'): TemplateResult {
    const { caseView } = this.voice.strings;
    return html`<section class="card shield" aria-labelledby="shield">
      <h2 id="shield">${caseView.shieldTitle}</h2>
      ${shield === 'no-upload' ? html`<p>${caseView.shieldNoUpload}</p>` : nothing}
      <p>${caseView.shieldCritical}</p>
      <button class="primary" type="button" @click=${this.#reveal}>${caseView.reveal}</button>
    </section>`;
  }

  #content(current: Case, isDangerous: boolean): TemplateResult {
    const { strings } = this.voice;
    const words = strings.caseView;
    return html`<div class="columns">
      <div class="evidence">
        <section class="card" aria-labelledby="target">
          <h2 id="target">${words.target}</h2>
          ${targetFacts(current.target, this.voice, isDangerous)}
        </section>
        <section class="card" aria-labelledby="flags">
          <h2 id="flags">${words.flags(current.flags.length)}</h2>
          ${current.flags.map((flag) => flagCard(flag, current.target, this.voice, isDangerous))}
        </section>
        <section class="card" aria-labelledby="about">
          <h2 id="about">${words.facts}</h2>
          ${factList([
            [words.openedAt, this.voice.date(current.openedAt)],
            [words.lastFlaggedAt, this.voice.date(current.lastFlaggedAt)],
            [
              words.previous,
              current.previousCaseId &&
                html`<a href=${hashOf({ room: 'case', caseId: current.previousCaseId })}
                  >${words.previousLink}</a
                >`,
            ],
          ])}
        </section>
      </div>
      <div class="verdict">${this.#verdict(current)}</div>
    </div>`;
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
      .onMovedOn=${this.#lateDecision}
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
  };

  readonly #lateDecision = (): void =>
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
