import { html } from 'hono/html';
import type { Words } from './languages.ts';
import type { Piece } from './page.ts';

/** What opens the status of a flag, for a form to send in its body: so it stands in no address, no history and no log. */
export const keyFields = ({ language }: Words, flagId: string, token: string): Piece => html`
  <input type="hidden" name="flag" value="${flagId}" />
  <input type="hidden" name="token" value="${token}" />
  <input type="hidden" name="lang" value="${language}" />
`;
