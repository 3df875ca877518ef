import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of several things, by radio buttons. The first has the id of the group, so that a link leads to it. */
export function choices<Value extends string>(
  name: string,
  values: readonly Value[],
  chosen: Value | '',
  labels: Readonly<Record<Value, string>>,
  choose: (value: Value) => void,
): TemplateResult[] {
  return values.map((value, index) => {
    const id = index === 0 ? name : `${name}-${value}`;
    const text: string = value;
    return html`<div class="choice">
      <input
        type="radio"
        name=${name}
        id=${id}
        value=${text}
        .checked=${live(value === chosen)}
        @change=${() => choose(value)}
      />
      <label for=${id}>${labels[value]}</label>
    </div>`;
  });
}
