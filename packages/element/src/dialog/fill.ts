import { filled } from '@report-this/strings';
import { type Child, h } from './h.ts';

/**
 * Puts values in the places that a text names: `fill('Hello {name}', { name })`. Each stands apart (bdi), so that a name in
 * another script does not reorder the text around it.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): readonly Child[] =>
  filled(text, values, (value) => h('bdi', {}, value));
