import { html } from 'hono/html';
import type { Endpoint } from '../http/exchange.ts';
import { textOf } from './filled.ts';
import { wordsFor } from './languages.ts';
import { page, POLICY } from './page.ts';

/** The field for the status link. */
const LINK_FIELD = 'link';

/** One script of this receiver's own, which makes no markup. */
const SCRIPT_POLICY = [
  POLICY,
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * `GET {receiver}/report-status`: where status links lead, unless the host has another page for them. The key in the link
 * reaches no server, so a script sends it in the body of a request; who runs none is asked for the link.
 */
export const askForLink: Endpoint = async ({ request, query }) => {
  const words = await wordsFor(query('lang') ?? '', request.headers.get('accept-language'));
  const { status: texts, page: pageTexts, dialog } = words.strings;
  const form = html`
    <p role="status" hidden>${texts.loading}</p>
    <form method="post" action="report-status">
      <noscript><p class="help">${pageTexts.withoutScript}</p></noscript>
      <div class="field">
        <label for="${LINK_FIELD}">${pageTexts.link}</label>
        <input
          id="${LINK_FIELD}"
          name="${LINK_FIELD}"
          dir="ltr"
          required
          autocomplete="off"
          spellcheck="false"
        />
      </div>
      <input type="hidden" name="lang" value="${words.language}" />
      <p><button>${dialog.statusLink}</button></p>
    </form>
    <script src="report-status.js"></script>
  `;
  const asked = await page(200, words, texts.title, form);
  return { ...asked, headers: { ...asked.headers, 'Content-Security-Policy': SCRIPT_POLICY.join('; ') } };
};

/** The key that a form brings: in fields of its own, or in the link that a person was asked for. */
export function keyIn(params: URLSearchParams): readonly [flagId: string, token: string] {
  if (!params.has(LINK_FIELD)) return [textOf(params, 'flag'), textOf(params, 'token')];
  const [, flagId = '', token = ''] = /#([^.]+)\.(.+)$/.exec(textOf(params, LINK_FIELD).trim()) ?? [];
  return [flagId, token];
}
