import type { EndpointsClient } from '@report-this/client/endpoints';
import type { DeliveryAttempt, Webhook, WebhookWithSecret } from '@report-this/protocol';
import { html, LitElement } from 'lit';
import { endpointCard } from './endpoint-card.ts';
import { AnnounceEvent, KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused } from './failure-text.ts';
import { Loading } from './loading.ts';
import { hashOf } from './route.ts';
import { controls } from './styles/controls.ts';
import { endpointLook } from './styles/endpoint-look.ts';
import { tokens } from './styles/tokens.ts';
import type { Voice } from './voice.ts';

/** The endpoints that events are delivered to: add, test, rotate, switch, and look at what came of the last deliveries. */
export class EndpointList extends LitElement {
  static override properties = {
    endpoints: { attribute: false },
    voice: { attribute: false },
    items: { state: true },
    told: { state: true },
    attempts: { state: true },
  };

  declare endpoints: EndpointsClient;
  declare voice: Voice;
  declare protected items: readonly Webhook[] | undefined;
  /** The secrets that were told just now, by the endpoint: shown until the page is left. */
  declare protected told: ReadonlyMap<string, string>;
  declare protected attempts: ReadonlyMap<string, readonly DeliveryAttempt[]>;

  readonly #reading = new Loading(this);
  readonly #acting = new Loading(this);
  readonly #looking = new Loading(this);
  #again: () => void = () => {};

  constructor() {
    super();
    this.items = undefined;
    this.told = new Map();
    this.attempts = new Map();
  }

  static override styles = [tokens, controls, endpointLook];

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#read();
  }

  protected override render() {
    const { strings } = this.voice;
    const words = strings.endpoints;
    return html`<nav>
        <a class="back" href=${hashOf({ room: 'queue' })} aria-keyshortcuts="u">${strings.caseView.back}</a>
      </nav>
      <h1 tabindex="-1">${words.title}</h1>
      <p class="muted lead">${words.lead}</p>
      ${failureNotice(this.#reading.error, strings, this.#read)}
      ${failureNotice(this.#looking.error, strings, this.#read)}
      ${failureNotice(this.#acting.error, strings, () => this.#again())}
      ${this.items === undefined ? html`<p class="muted">${strings.loading}</p>` : this.#list(this.items)}
      <console-endpoint-form
        .endpoints=${this.endpoints}
        .strings=${strings}
        .onAdded=${this.#added}
      ></console-endpoint-form>`;
  }

  #list(items: readonly Webhook[]) {
    const { voice } = this;
    if (items.length === 0) return html`<p class="empty">${voice.strings.endpoints.empty}</p>`;
    return html`<ul class="endpoints">
      ${items.map(
        (endpoint) =>
          html`<li data-endpoint=${endpoint.id}>
            ${endpointCard(endpoint, voice, {
              secret: this.told.get(endpoint.id),
              attempts: this.attempts.get(endpoint.id),
              test: () => this.#test(endpoint),
              rotate: () => this.#rotate(endpoint),
              switchTo: (isOn) => this.#switch(endpoint, isOn),
              copy: (field) => void this.#copy(field),
              look: () => this.#look(endpoint.id),
              sendAgain: (attempt) => this.#sendAgain(endpoint, attempt),
            })}
          </li>`,
      )}
    </ul>`;
  }

  readonly #read = (): void => {
    void this.#reading.run(
      (signal) => this.endpoints.listEndpoints({ signal }),
      (items) => (this.items = items),
      this.#fail,
    );
  };

  /** Does something to endpoints, one thing at a time: a secret on its way must not be lost. Shows what came of it. */
  #do<Value>(work: (signal: AbortSignal) => Promise<Value>, take: (value: Value) => void): void {
    if (this.#acting.isRunning) return;
    this.#again = () => this.#do(work, take);
    void this.#acting.run(work, take, this.#fail);
  }

  readonly #fail = (error: unknown): void => {
    if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
  };

  readonly #added = ({ secret, ...endpoint }: WebhookWithSecret): void => this.#show(endpoint, secret);

  #rotate({ id, secrets }: Webhook): void {
    const { signature } = secrets.at(-1) ?? {};
    this.#do(
      (signal) => this.endpoints.rotateSecret(id, signature ? { signature } : {}, { signal }),
      this.#added,
    );
  }

  #switch({ id }: Webhook, isOn: boolean): void {
    const words = this.voice.strings.endpoints;
    this.#do(
      (signal) =>
        isOn ? this.endpoints.enableEndpoint(id, { signal }) : this.endpoints.disableEndpoint(id, { signal }),
      (endpoint) => {
        this.#keep(endpoint);
        this.#say(isOn ? words.enabled : words.disabled);
      },
    );
  }

  #test({ id }: Webhook): void {
    const words = this.voice.strings.endpoints;
    this.#do(
      (signal) => this.endpoints.testEndpoint(id, { signal }),
      ({ outcome, reason }) => {
        this.#say(
          outcome === 'delivered' ? words.arrived : words.notArrived(reason ?? words.outcomes[outcome]),
        );
        this.#look(id);
      },
    );
  }

  #sendAgain({ id }: Webhook, { eventId }: DeliveryAttempt): void {
    this.#do(
      (signal) => this.endpoints.replayEvents(id, eventId, { signal }),
      (endpoint) => {
        this.#keep(endpoint);
        this.#say(this.voice.strings.endpoints.sentAgain);
      },
    );
  }

  #look(id: string): void {
    void this.#looking.run(
      (signal) => this.endpoints.listDeliveries(id, { signal }),
      (attempts) => (this.attempts = new Map(this.attempts).set(id, attempts)),
      this.#fail,
    );
  }

  async #copy(field: HTMLInputElement): Promise<void> {
    const words = this.voice.strings.endpoints;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#say(words.copied);
    } catch {
      field.focus();
      field.select();
      this.#say(words.copyYourself);
    }
  }

  #show(endpoint: Webhook, secret: string): void {
    this.#keep(endpoint);
    this.told = new Map(this.told).set(endpoint.id, secret);
    this.#say(this.voice.strings.endpoints.secretTold);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#secret-${endpoint.id}`)?.focus(),
    );
  }

  #keep(endpoint: Webhook): void {
    const items = this.items ?? [];
    const isKnown = items.some(({ id }) => id === endpoint.id);
    this.items = isKnown
      ? items.map((one) => (one.id === endpoint.id ? endpoint : one))
      : [...items, endpoint];
  }

  #say(text: string): void {
    this.dispatchEvent(new AnnounceEvent(text));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-endpoint-list': EndpointList;
  }
}
