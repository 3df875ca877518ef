import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import type { ReviewClient } from '@report-this/client/review';
import { type Decision, type Issue, OUTCOMES } from '@report-this/protocol';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choices } from './choices.ts';
import {
  contentOf,
  type DecisionValues,
  type Errors,
  errorsOf,
  type Field,
  idOf,
  LIMITS,
} from './decision-values.ts';
import { errorSummary } from './error-summary.ts';
import { KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { Loading } from './loading.ts';
import { measureFields } from './measure-fields.ts';
import type { Strings } from './strings/en.ts';
import { controls } from './styles/controls.ts';
import { formLook } from './styles/form-look.ts';
import { tokens } from './styles/tokens.ts';
import { fieldError, requiredMark, type TextField, textField } from './text-field.ts';

type Text = 'groundReference' | 'groundUrl' | 'groundExplanation' | 'facts' | 'territories';

/** Characters: the 249 countries there are, and a comma and a space after each. */
const MOST_TERRITORIES = 1000;

/** The form with which a moderator decides a case: the statement of reasons, field by field. */
export class DecisionForm extends LitElement {
  static override properties = {
    review: { attribute: false },
    strings: { attribute: false },
    values: { attribute: false },
    caseId: { attribute: false },
    claimedBy: { attribute: false },
    onDecided: { attribute: false },
    onMovedOn: { attribute: false },
    issues: { state: true },
  };

  declare review: ReviewClient;
  declare strings: Strings;
  declare values: DecisionValues;
  declare caseId: string;
  declare claimedBy: string | undefined;
  declare onDecided: (decision: Decision) => void;
  /** The case was decided by somebody else meanwhile. */
  declare onMovedOn: () => void;
  declare protected issues: readonly Issue[];

  readonly #sending = new Loading(this);
  #focusOn: string | undefined;

  constructor() {
    super();
    this.claimedBy = undefined;
    this.issues = [];
  }

  static override styles = [tokens, controls, formLook];

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override updated(): void {
    if (!this.#focusOn) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusOn)?.focus();
    this.#focusOn = undefined;
  }

  protected override render() {
    const words = this.strings.decision;
    const errors = errorsOf(this.issues, this.values, this.strings);
    const isRestricted = this.values.outcome === 'restricted';
    return html`<form class="card" novalidate aria-labelledby="title" @submit=${this.#submit}>
      <div>
        <h2 id="title" tabindex="-1">${words.title}</h2>
        <p class="hint">${words.lead}</p>
      </div>
      ${this.claimedBy ? nothing : html`<p class="notice small">${words.claimFirst}</p>`}
      ${errors.size > 0 ? errorSummary(errors, words.errorsTitle(errors.size), this.#goTo) : nothing}
      ${this.#outcome(errors)}
      ${
        isRestricted
          ? measureFields({
              measures: this.values.measures,
              errors,
              strings: this.strings,
              change: (measures) => this.#change({ measures }),
            })
          : nothing
      }
      ${this.#ground(errors, isRestricted)}
      ${this.#text('facts', errors, {
        isRequired: isRestricted,
        hint: words.factsHint,
        kind: 'lines',
      })}
      ${this.#automation()}
      ${this.#text('territories', errors, { isRequired: false, hint: words.territoriesHint })}
      ${this.#failure()}
      <button class="primary" type="submit" aria-disabled=${this.#sending.isRunning ? 'true' : 'false'}>
        ${this.#sending.isRunning ? words.sending : words.submit}
      </button>
    </form>`;
  }

  #outcome(errors: Errors): TemplateResult {
    const { strings, values } = this;
    return html`<fieldset class=${errors.has('outcome') ? 'wrong' : ''} aria-describedby="outcome-error">
      <legend>${strings.decision.outcome} ${requiredMark(true, strings)}</legend>
      ${choices('outcome', OUTCOMES, values.outcome, strings.outcomes, (outcome) => this.#change({ outcome }))}
      ${fieldError('outcome', errors.get('outcome'))}
    </fieldset>`;
  }

  #ground(errors: Errors, isRequired: boolean): TemplateResult {
    const { strings, values } = this;
    const words = strings.decision;
    return html`<fieldset>
      <legend>${words.ground} ${requiredMark(isRequired, strings)}</legend>
      <fieldset class="group ${errors.has('groundKind') ? 'wrong' : ''}" aria-describedby="groundKind-error">
        <legend>${words.groundKind}</legend>
        ${choices('groundKind', ['terms', 'illegal'], values.groundKind, strings.grounds, (groundKind) =>
          this.#change({ groundKind }),
        )}
        ${fieldError('groundKind', errors.get('groundKind'))}
      </fieldset>
      ${this.#text('groundReference', errors, { isRequired, hint: words.groundReferenceHint })}
      ${this.#text('groundUrl', errors, { isRequired: false, kind: 'url' })}
      ${this.#text('groundExplanation', errors, { isRequired, kind: 'lines' })}
    </fieldset>`;
  }

  #automation(): TemplateResult {
    const { strings, values } = this;
    const words = strings.decision;
    const choose = (change: Event) => {
      const { value } = change.target as HTMLSelectElement;
      this.#change({ automation: value as DecisionValues['automation'] });
    };
    return html`<fieldset>
      <legend>${words.automation}</legend>
      <div class="choice">
        <input
          type="checkbox"
          id="detection"
          .checked=${live(values.detection)}
          @change=${() => this.#change({ detection: !values.detection })}
        />
        <label for="detection">${words.detection}</label>
      </div>
      <div class="field">
        <label for="automation">${words.automated}</label>
        <select id="automation" @change=${choose}>
          ${(['none', 'partly', 'fully'] as const).map(
            (degree) =>
              html`<option value=${degree} ?selected=${values.automation === degree}>
                ${strings.automations[degree]}
              </option>`,
          )}
        </select>
      </div>
    </fieldset>`;
  }

  #text(field: Text, errors: Errors, look: Pick<TextField, 'isRequired' | 'hint' | 'kind'>): TemplateResult {
    return textField(
      {
        id: field,
        label: this.strings.decision[field],
        value: this.values[field],
        most: field === 'territories' ? MOST_TERRITORIES : LIMITS[field],
        error: errors.get(field),
        change: (value) => this.#change({ [field]: value }),
        ...look,
      },
      this.strings,
    );
  }

  #failure() {
    const { error } = this.#sending;
    if (error === undefined || issuesOf(error) || isMovedOn(error) || isKeyRefused(error)) return nothing;
    return failureNotice(error, this.strings, this.#send);
  }

  #change(change: Partial<DecisionValues>): void {
    this.values = { ...this.values, ...change };
    this.dispatchEvent(new DecisionValuesEvent(this.values));
  }

  readonly #goTo = (field: Field): void => {
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOf(field))}`)?.focus();
  };

  readonly #submit = (submission: SubmitEvent): void => {
    submission.preventDefault();
    if (!this.#sending.isRunning) this.#send();
  };

  readonly #send = (): void => {
    const { caseId } = this;
    void this.#sending.run(
      (signal) => this.review.decideCase(caseId, contentOf(this.values), { signal }),
      (decision) => {
        this.issues = [];
        this.onDecided(decision);
      },
      (error) => {
        this.issues = issuesOf(error) ?? [];
        if (this.issues.length > 0) this.#focusOn = '#summary';
        if (isMovedOn(error)) this.onMovedOn();
        if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
      },
    );
  };
}

/** The form was changed: whoever keeps its values takes them over. */
export class DecisionValuesEvent extends Event {
  readonly values: DecisionValues;

  constructor(values: DecisionValues) {
    super('console-decision-values', { bubbles: true, composed: true });
    this.values = values;
  }
}

function issuesOf(error: unknown): readonly Issue[] | undefined {
  if (isInvalidDraftError(error)) return error.issues;
  return isRefusedError(error) ? error.problem.issues : undefined;
}

declare global {
  interface HTMLElementEventMap {
    'console-decision-values': DecisionValuesEvent;
  }
  interface HTMLElementTagNameMap {
    'console-decision-form': DecisionForm;
  }
}
