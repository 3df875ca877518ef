import { html, nothing, type TemplateResult } from 'lit';
import { hashOf } from './route.ts';
import type { Strings } from './strings/en.ts';
import { type Language, LANGUAGES } from './strings/languages.ts';

/** What the bar shows, and who hears of what is done there. */
export interface TopBar {
  readonly strings: Strings;
  /** The name of the service, once it is known. */
  readonly service: string | undefined;
  readonly isSignedIn: boolean;
  /** Whether there are endpoints to look at: the receiver offers events (SPEC §11). */
  readonly hasEndpoints: boolean;
  readonly skip: () => void;
  readonly choose: (language: Language) => void;
  readonly help: () => void;
  readonly signOut: () => void;
}

/** The bar above every room. */
export function topBar({
  strings,
  service,
  isSignedIn,
  hasEndpoints,
  skip,
  choose,
  help,
  signOut,
}: TopBar): TemplateResult {
  const chosen = (change: Event) => choose((change.target as HTMLSelectElement).value as Language);
  return html`<header>
    <button class="skip" type="button" @click=${skip}>${strings.skipToContent}</button>
    <p class="name"><strong>${strings.product}</strong> <span class="muted">${strings.consoleName}</span></p>
    ${service ? html`<p class="service muted small">${service}</p>` : nothing}
    <div class="tools">
      <label class="visually-hidden" for="language">${strings.language}</label>
      <select id="language" @change=${chosen}>
        ${Object.entries(LANGUAGES).map(
          ([code, { name }]) =>
            html`<option value=${code} lang=${code} ?selected=${code === strings.locale}>${name}</option>`,
        )}
      </select>
      ${
        isSignedIn
          ? html`${
                hasEndpoints
                  ? html`<a class="button quiet" href=${hashOf({ room: 'endpoints' })}
                      >${strings.endpoints.title}</a
                    >`
                  : nothing
              }
              <button class="quiet" type="button" aria-keyshortcuts="?" @click=${help}>
                ${strings.shortcuts}
              </button>
              <button type="button" @click=${signOut}>${strings.signOut}</button>`
          : nothing
      }
    </div>
  </header>`;
}
