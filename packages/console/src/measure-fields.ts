import { MEASURE_KINDS, type MeasureKind } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type DecisionValues, type Errors, type Field, idOf, LIMITS } from './decision-values.ts';
import type { Strings } from './strings/en.ts';
import { fieldError, requiredMark } from './text-field.ts';

type Measures = DecisionValues['measures'];
type Measure = Measures[number];

/** What the measures of a decision are shown from, and what hears that they change. */
export interface MeasuresShown {
  readonly measures: Measures;
  readonly errors: Errors;
  readonly strings: Strings;
  readonly change: (measures: Measures) => void;
}

/** The measures that a moderator can choose, in groups; each with a last day, and words where the kind says too little. */
export function measureFields(shown: MeasuresShown): TemplateResult {
  const { errors, strings } = shown;
  const words = strings.decision;
  const groups = [...new Set(MEASURE_KINDS.map(groupOf))];
  return html`<fieldset
    class=${errors.has('measures') ? 'wrong' : ''}
    aria-describedby="measures-hint measures-error"
  >
    <legend>${words.measures} ${requiredMark(true, strings)}</legend>
    <p id="measures-hint" class="hint">${words.measuresHint} ${words.untilHint}</p>
    ${fieldError('measures', errors.get('measures'))}
    ${groups.map(
      (group) =>
        html`<fieldset class="group">
          <legend>${strings.measureGroups[group]}</legend>
          ${MEASURE_KINDS.filter((kind) => groupOf(kind) === group).map((kind) => measureField(kind, shown))}
        </fieldset>`,
    )}
  </fieldset>`;
}

function measureField(kind: MeasureKind, shown: MeasuresShown): TemplateResult {
  const { measures, strings, change } = shown;
  const chosen = measures.find((measure) => measure.kind === kind);
  const id = kind === MEASURE_KINDS[0] ? 'measures' : `measure-${kind.replace('.', '-')}`;
  const toggle = () =>
    change(
      chosen
        ? measures.filter((measure) => measure !== chosen)
        : [...measures, { kind, until: '', description: '' }],
    );
  return html`<div class="choice">
      <input type="checkbox" id=${id} .checked=${live(Boolean(chosen))} @change=${toggle} />
      <label for=${id}>${strings.measures[kind]}</label>
    </div>
    ${chosen ? measureDetails(chosen, shown) : nothing}`;
}

function measureDetails(
  chosen: Measure,
  { measures, errors, strings, change }: MeasuresShown,
): TemplateResult {
  const words = strings.decision;
  const { kind } = chosen;
  const name = strings.measures[kind];
  const refine = (member: 'until' | 'description') => (input: Event) => {
    const { value } = input.target as HTMLInputElement;
    change(measures.map((measure) => (measure === chosen ? { ...measure, [member]: value } : measure)));
  };
  const attributes = (field: Field) => ({
    id: idOf(field),
    error: errors.get(field),
    invalid: String(errors.has(field)) as 'true' | 'false',
  });
  const until = attributes(`until:${kind}`);
  const description = attributes(`description:${kind}`);
  return html`<div class="more">
    <div class="inline">
      <label for=${until.id}
        ><span aria-hidden="true">${words.until}</span
        ><span class="visually-hidden">${words.untilNamed(name)}</span></label
      >
      <input
        type="date"
        id=${until.id}
        .value=${live(chosen.until)}
        aria-invalid=${until.invalid}
        aria-describedby="${until.id}-error"
        @change=${refine('until')}
      />
    </div>
    ${fieldError(until.id, until.error)}
    ${
      kind.endsWith('.other')
        ? html`<label class="small" for=${description.id}>${words.description(name)}</label>
            <input
              id=${description.id}
              maxlength=${LIMITS.description}
              .value=${live(chosen.description)}
              aria-invalid=${description.invalid}
              aria-describedby="${description.id}-error"
              @input=${refine('description')}
            />
            ${fieldError(description.id, description.error)}`
        : nothing
    }
  </div>`;
}

function groupOf(kind: MeasureKind): keyof Strings['measureGroups'] {
  return kind.split('.')[0] as keyof Strings['measureGroups'];
}
