import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import type { ReviewClient } from '@report-this/client/review';
import { type Decision, type Issue, MEASURE_KINDS, type MeasureKind, OUTCOMES } from '@report-this/protocol';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contentOf, type DecisionValues, errorsOf, type Field, LIMITS } from './decision-values.ts';
import { KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { Loading } from './loading.ts';
import type { Strings } from './strings/en.ts';
import { controls } from './styles/controls.ts';
import { formLook } from './styles/form-look.ts';
import { tokens } from './styles/tokens.ts';

type Text = 'groundReference' | 'groundUrl' | 'groundExplanation' | 'facts' | 'territories';

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
      ${errors.size > 0 ? this.#summary(errors) : nothing} ${this.#outcome(errors)}
      ${isRestricted ? this.#measures(errors) : nothing} ${this.#ground(errors, isRestricted)}
      ${this.#text('facts', errors, { isRequired: isRestricted, hint: words.factsHint, isLong: true })}
      ${this.#automation()}
      ${this.#text('territories', errors, { isRequired: false, hint: words.territoriesHint })}
      ${this.#failure()}
      <button class="primary" type="submit" aria-disabled=${this.#sending.isRunning ? 'true' : 'false'}>
        ${this.#sending.isRunning ? words.sending : words.submit}
      </button>
    </form>`;
  }

  #summary(errors: ReadonlyMap<Field, string>): TemplateResult {
    return html`<div class="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
      <h3 id="summary-title">${this.strings.decision.errorsTitle(errors.size)}</h3>
      <ul>
        ${[...errors].map(
          ([field, text]) =>
            html`<li>
              <a href="#${idOf(field)}" @click=${(click: Event) => this.#goTo(click, field)}>${text}</a>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #outcome(errors: ReadonlyMap<Field, string>): TemplateResult {
    const words = this.strings.decision;
    return html`<fieldset class=${errors.has('outcome') ? 'wrong' : ''} aria-describedby="outcome-error">
      <legend>${words.outcome} ${this.#mark(true)}</legend>
      ${OUTCOMES.map(
        (outcome, index) =>
          html`<div class="choice">
            <input
              type="radio"
              name="outcome"
              id=${index === 0 ? 'outcome' : `outcome-${outcome}`}
              value=${outcome}
              .checked=${live(this.values.outcome === outcome)}
              @change=${() => this.#change({ outcome })}
            />
            <label for=${index === 0 ? 'outcome' : `outcome-${outcome}`}
              >${this.strings.outcomes[outcome]}</label
            >
          </div>`,
      )}
      ${this.#error('outcome', errors)}
    </fieldset>`;
  }

  #measures(errors: ReadonlyMap<Field, string>): TemplateResult {
    const words = this.strings.decision;
    const groups = [...new Set(MEASURE_KINDS.map(groupOf))];
    return html`<fieldset
      class=${errors.has('measures') ? 'wrong' : ''}
      aria-describedby="measures-hint measures-error"
    >
      <legend>${words.measures} ${this.#mark(true)}</legend>
      <p id="measures-hint" class="hint">${words.measuresHint} ${words.untilHint}</p>
      ${this.#error('measures', errors)}
      ${groups.map(
        (group) =>
          html`<fieldset class="group">
            <legend>${this.strings.measureGroups[group]}</legend>
            ${MEASURE_KINDS.filter((kind) => groupOf(kind) === group).map((kind) => this.#measure(kind, errors))}
          </fieldset>`,
      )}
    </fieldset>`;
  }

  #measure(kind: MeasureKind, errors: ReadonlyMap<Field, string>): TemplateResult {
    const chosen = this.values.measures.find((measure) => measure.kind === kind);
    const id = kind === MEASURE_KINDS[0] ? 'measures' : idOf(`until:${kind}`).replace('until', 'measure');
    return html`<div class="choice">
        <input
          type="checkbox"
          id=${id}
          .checked=${live(Boolean(chosen))}
          @change=${() => this.#toggle(kind)}
        />
        <label for=${id}>${this.strings.measures[kind]}</label>
      </div>
      ${chosen ? this.#measureDetails(chosen, errors) : nothing}`;
  }

  #measureDetails(
    chosen: DecisionValues['measures'][number],
    errors: ReadonlyMap<Field, string>,
  ): TemplateResult {
    const words = this.strings.decision;
    const { kind } = chosen;
    const name = this.strings.measures[kind];
    const until = idOf(`until:${kind}`);
    const description = idOf(`description:${kind}`);
    return html`<div class="more">
      <div class="inline">
        <label for=${until}
          ><span aria-hidden="true">${words.until}</span
          ><span class="visually-hidden">${words.untilNamed(name)}</span></label
        >
        <input
          type="date"
          id=${until}
          .value=${live(chosen.until)}
          aria-invalid=${errors.has(`until:${kind}`) ? 'true' : 'false'}
          aria-describedby=${`${until}-error`}
          @change=${(change: Event) => this.#refine(kind, { until: valueOf(change) })}
        />
      </div>
      ${this.#error(`until:${kind}`, errors)}
      ${
        kind.endsWith('.other')
          ? html`<label class="small" for=${description}>${words.description(name)}</label>
              <input
                id=${description}
                maxlength=${LIMITS.description}
                .value=${live(chosen.description)}
                aria-invalid=${errors.has(`description:${kind}`) ? 'true' : 'false'}
                aria-describedby=${`${description}-error`}
                @input=${(input: Event) => this.#refine(kind, { description: valueOf(input) })}
              />
              ${this.#error(`description:${kind}`, errors)}`
          : nothing
      }
    </div>`;
  }

  #ground(errors: ReadonlyMap<Field, string>, isRequired: boolean): TemplateResult {
    const words = this.strings.decision;
    return html`<fieldset>
      <legend>${words.ground} ${this.#mark(isRequired)}</legend>
      <fieldset class="group ${errors.has('groundKind') ? 'wrong' : ''}" aria-describedby="groundKind-error">
        <legend>${words.groundKind}</legend>
        ${(['terms', 'illegal'] as const).map(
          (kind, index) =>
            html`<div class="choice">
              <input
                type="radio"
                name="groundKind"
                id=${index === 0 ? 'groundKind' : `groundKind-${kind}`}
                .checked=${live(this.values.groundKind === kind)}
                @change=${() => this.#change({ groundKind: kind })}
              />
              <label for=${index === 0 ? 'groundKind' : `groundKind-${kind}`}
                >${this.strings.grounds[kind]}</label
              >
            </div>`,
        )}
        ${this.#error('groundKind', errors)}
      </fieldset>
      ${this.#text('groundReference', errors, { isRequired, hint: words.groundReferenceHint })}
      ${this.#text('groundUrl', errors, { isRequired: false, type: 'url' })}
      ${this.#text('groundExplanation', errors, { isRequired, isLong: true })}
    </fieldset>`;
  }

  #automation(): TemplateResult {
    const words = this.strings.decision;
    return html`<fieldset>
      <legend>${words.automation}</legend>
      <div class="choice">
        <input
          type="checkbox"
          id="detection"
          .checked=${live(this.values.detection)}
          @change=${() => this.#change({ detection: !this.values.detection })}
        />
        <label for="detection">${words.detection}</label>
      </div>
      <div class="field">
        <label for="automation">${words.automated}</label>
        <select
          id="automation"
          @change=${(change: Event) => this.#change({ automation: valueOf(change) as DecisionValues['automation'] })}
        >
          ${(['none', 'partly', 'fully'] as const).map(
            (degree) =>
              html`<option value=${degree} ?selected=${this.values.automation === degree}>
                ${this.strings.automations[degree]}
              </option>`,
          )}
        </select>
      </div>
    </fieldset>`;
  }

  #text(
    field: Text,
    errors: ReadonlyMap<Field, string>,
    {
      isRequired,
      hint,
      isLong,
      type = 'text',
    }: { isRequired: boolean; hint?: string; isLong?: boolean; type?: 'text' | 'url' },
  ): TemplateResult {
    const invalid = errors.has(field) ? 'true' : 'false';
    const described = `${hint ? `${field}-hint ` : ''}${field}-error`;
    const change = (input: Event) => this.#change({ [field]: valueOf(input) });
    const most = field === 'territories' ? 300 : LIMITS[field];
    return html`<div class="field">
      <label for=${field}>${this.strings.decision[field]} ${this.#mark(isRequired)}</label>
      ${hint ? html`<p id="${field}-hint" class="hint">${hint}</p>` : nothing}
      ${
        isLong
          ? html`<textarea
              id=${field}
              dir="auto"
              maxlength=${most}
              aria-required=${isRequired ? 'true' : 'false'}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${live(this.values[field])}
              @input=${change}
            ></textarea>`
          : html`<input
              id=${field}
              type=${type}
              dir=${type === 'url' ? 'ltr' : 'auto'}
              maxlength=${most}
              aria-required=${isRequired ? 'true' : 'false'}
              aria-invalid=${invalid}
              aria-describedby=${described}
              .value=${live(this.values[field])}
              @input=${change}
            />`
      }
      ${this.#error(field, errors)}
    </div>`;
  }

  #mark(isRequired: boolean): TemplateResult {
    return html`<span class="optional"
      >(${isRequired ? this.strings.required : this.strings.optional})</span
    >`;
  }

  #error(field: Field, errors: ReadonlyMap<Field, string>): TemplateResult {
    return html`<p id=${`${idOf(field)}-error`} class="error" ?hidden=${!errors.has(field)}>
      ${errors.get(field)}
    </p>`;
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

  #toggle(kind: MeasureKind): void {
    const { measures } = this.values;
    const isChosen = measures.some((measure) => measure.kind === kind);
    this.#change({
      measures: isChosen
        ? measures.filter((measure) => measure.kind !== kind)
        : [...measures, { kind, until: '', description: '' }],
    });
  }

  #refine(kind: MeasureKind, change: { until?: string; description?: string }): void {
    this.#change({
      measures: this.values.measures.map((measure) =>
        measure.kind === kind ? { ...measure, ...change } : measure,
      ),
    });
  }

  #goTo(click: Event, field: Field): void {
    click.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idOf(field))}`)?.focus();
  }

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

function groupOf(kind: MeasureKind): keyof Strings['measureGroups'] {
  return kind.split('.')[0] as keyof Strings['measureGroups'];
}

function idOf(field: Field): string {
  return field.replace(/[:.]/g, '-');
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

declare global {
  interface HTMLElementEventMap {
    'console-decision-values': DecisionValuesEvent;
  }
  interface HTMLElementTagNameMap {
    'console-decision-form': DecisionForm;
  }
}
