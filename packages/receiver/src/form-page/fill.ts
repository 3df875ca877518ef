import { filled } from '@report-this/strings';
import { html } from 'hono/html';
import type { Piece } from './page.ts';

/**
 * Puts values in the places that a text names: `fill('Hello {name}', { name })`. Each stands apart (bdi), so that a name in
 * another script does not reorder the text around it.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): Piece =>
  html`${filled(text, values, (value) => html`<bdi>${value}</bdi>`)}`;
