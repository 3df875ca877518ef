import { html } from 'hono/html';
import type { Answer } from '../http/answer.ts';
import type { Words } from './languages.ts';

/** A piece of a page: text in it is escaped, where it is put together. */
export type Piece = ReturnType<typeof html> | string | undefined | false;

/** No script, no frame, nothing from elsewhere; a form leads to where it came from. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a page. Addresses in it are relative: they hold behind any proxy. */
export async function page(
  status: number,
  { language, dir }: Words,
  title: string,
  body: Piece,
): Promise<Answer> {
  const text = await html`<!doctype html>
    <html lang="${language}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="report.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return {
    status,
    body: String(text),
    mediaType: 'text/html; charset=utf-8',
    headers: { 'Content-Language': language, 'Content-Security-Policy': POLICY, Vary: 'Accept-Language' },
  };
}

/** A page that says one thing. */
export function said(status: number, words: Words, title: string, text?: string): Promise<Answer> {
  return page(status, words, title, text && html`<p>${text}</p>`);
}
