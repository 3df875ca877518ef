import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Strings } from './strings/en.ts';

/** A field for text with its label, its hint and what is wrong with it. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The most characters it takes. */
  readonly most: number;
  readonly isRequired: boolean;
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly error?: string | undefined;
  readonly kind?: 'line' | 'lines' | 'url';
  readonly change: (value: string) => void;
}

/** Shows a field for text. */
export function textField(field: TextField, strings: Strings): TemplateResult {
  const { id, label, value, most, isRequired, hint, error, kind = 'line' } = field;
  const described = `${hint ? `${id}-hint ` : ''}${id}-error`;
  const required = String(isRequired) as 'true' | 'false';
  const invalid = error === undefined ? 'false' : 'true';
  const change = (input: Event) => field.change((input.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label} ${requiredMark(isRequired, strings)}</label>
    ${hint ? html`<p id="${id}-hint" class="hint">${hint}</p>` : nothing}
    ${
      kind === 'lines'
        ? html`<textarea
            id=${id}
            dir="auto"
            maxlength=${most}
            aria-required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${change}
          ></textarea>`
        : html`<input
            id=${id}
            type=${kind === 'url' ? 'url' : 'text'}
            dir=${kind === 'url' ? 'ltr' : 'auto'}
            maxlength=${most}
            aria-required=${required}
            aria-invalid=${invalid}
            aria-describedby=${described}
            .value=${live(value)}
            @input=${change}
          />`
    }
    ${fieldError(id, error)}
  </div>`;
}

/** Says beside a label whether something has to be given. */
export function requiredMark(isRequired: boolean, { required, optional }: Strings): TemplateResult {
  return html`<span class="optional">(${isRequired ? required : optional})</span>`;
}

/** What is wrong with a field; it stays in the page, so that the field can always point at it. */
export function fieldError(id: string, error: string | undefined): TemplateResult {
  return html`<p id="${id}-error" class="error" ?hidden=${error === undefined}>${error}</p>`;
}
