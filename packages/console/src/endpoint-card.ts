import type { DeliveryAttempt, Webhook } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { factList } from './fact-list.ts';
import type { Voice } from './voice.ts';

/** What is known of an endpoint, and what can be done with it. */
export interface EndpointActs {
  /** The secret that was told just now. */
  readonly secret: string | undefined;
  /** Undefined until somebody looks. */
  readonly attempts: readonly DeliveryAttempt[] | undefined;
  readonly test: () => void;
  readonly rotate: () => void;
  readonly switchTo: (isOn: boolean) => void;
  readonly copy: (field: HTMLInputElement) => void;
  readonly look: () => void;
  readonly sendAgain: (from: DeliveryAttempt) => void;
}

const TEST = 'webhook.tested';

/** One endpoint. */
export function endpointCard(endpoint: Webhook, voice: Voice, acts: EndpointActs): TemplateResult {
  const words = voice.strings.endpoints;
  const { id, url, state, disabledReason, types, createdAt, secrets } = endpoint;
  const isOn = state === 'active';
  return html`<article class="card" aria-labelledby="name-${id}">
    <header>
      <h2 id="name-${id}"><bdi dir="ltr">${url}</bdi></h2>
      <span class="badge ${isOn ? 'good' : 'high'}">
        ${isOn ? words.active : words.disabledReasons[disabledReason ?? 'switchedOff']}
      </span>
    </header>
    ${factList([
      [words.added, voice.date(createdAt)],
      [words.types, types ? html`<span dir="ltr">${types.join(', ')}</span>` : words.all],
      [words.secrets, words.secretCount(secrets.length)],
    ])}
    ${acts.secret === undefined ? nothing : secretNote(id, acts.secret, voice, acts)}
    <div class="acts">
      <button type="button" @click=${acts.test}>${words.test}</button>
      <button type="button" @click=${acts.rotate}>${words.rotate}</button>
      <button type="button" @click=${() => acts.switchTo(!isOn)}>
        ${isOn ? words.disable : words.enable}
      </button>
    </div>
    <details @toggle=${(toggled: Event) => (toggled.target as HTMLDetailsElement).open && acts.look()}>
      <summary>${words.deliveries}</summary>
      ${attemptList(acts, voice)}
    </details>
  </article>`;
}

function secretNote(id: string, secret: string, { strings }: Voice, { copy }: EndpointActs): TemplateResult {
  const words = strings.endpoints;
  const fieldId = `secret-${id}`;
  const press = (click: Event) => {
    const field = (click.target as HTMLElement).closest('.secret')?.querySelector('input');
    if (field) copy(field);
  };
  return html`<div class="notice warning secret">
    <label for=${fieldId}>${words.secret} <span class="hint">${words.secretOnce}</span></label>
    <input id=${fieldId} dir="ltr" readonly .value=${secret} />
    <button type="button" @click=${press}>${words.copy}</button>
  </div>`;
}

function attemptList({ attempts, sendAgain }: EndpointActs, voice: Voice): TemplateResult {
  const { endpoints: words, loading } = voice.strings;
  if (attempts === undefined) return html`<p class="muted">${loading}</p>`;
  if (attempts.length === 0) return html`<p class="muted">${words.noDeliveries}</p>`;
  return html`<ol class="attempts">
    ${attempts.map(
      (attempt) =>
        html`<li>
          <code dir="ltr">${attempt.type}</code>
          <time datetime=${attempt.at}>${voice.date(attempt.at)}</time>
          <span class="badge ${attempt.outcome === 'delivered' ? 'good' : 'critical'}">
            ${words.outcomes[attempt.outcome]}
          </span>
          <span class="muted small">
            ${attempt.reason ? html`<bdi>${attempt.reason}</bdi> · ` : nothing}${words.attempt(attempt.tries)}
          </span>
          ${
            attempt.type === TEST
              ? nothing
              : html`<button
                  class="quiet"
                  type="button"
                  aria-label=${words.sendAgainNamed(attempt.type)}
                  @click=${() => sendAgain(attempt)}
                >
                  ${words.sendAgain}
                </button>`
          }
        </li>`,
    )}
  </ol>`;
}
