import { plural } from '@report-this/strings';
import { html } from 'hono/html';
import type { TellRefusal } from '../http/exchange.ts';
import { fill } from './fill.ts';
import { type FormStrings, type Words, wordsFor } from './languages.ts';
import { page, type Piece } from './page.ts';

/** Says on a page what the receiver refuses; `titleOf` names what did not happen. */
export function refusedPage(titleOf: (strings: FormStrings) => string): TellRefusal {
  return async ({ status, headers }, { request, query }) => {
    const words = await wordsFor(query('lang') ?? '', request.headers.get('accept-language'));
    const why = html`<p>${whyOf(words, Number(headers?.['Retry-After']))}</p>`;
    const told = await page(status, words, titleOf(words.strings), why);
    return { ...told, headers: { ...headers, ...told.headers } };
  };
}

/** When to come back, where the refusal says so. */
function whyOf({ strings, language }: Words, seconds: number): Piece {
  const { states, status } = strings;
  if (!seconds) return status.failed;
  return fill(states.failures.limited, { wait: plural(language, states.seconds, seconds) });
}
