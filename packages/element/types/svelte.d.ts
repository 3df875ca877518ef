// Templates in Svelte 5: `import type {} from '@report-this/element/svelte'` once, anywhere in the program.
import type { HTMLAttributes } from 'svelte/elements';
import type { ReportThis } from '@report-this/element';
import type { ReportStatus } from '@report-this/element/status';
import type {
  Listeners,
  Own,
  RefAttribute,
  ReportStatusAttributes,
  ReportStatusProperties,
  ReportThisAttributes,
} from './attributes.d.ts';

/** Svelte sets attributes here: give `target` and other objects by `{@attach (element) => { element.target = … }}`. */
export type ReportThisProps = Own<
  HTMLAttributes<ReportThis>,
  ReportThisAttributes & RefAttribute & Listeners<'on'>
>;

export type ReportStatusProps = Own<
  HTMLAttributes<ReportStatus>,
  ReportStatusAttributes & ReportStatusProperties
>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'report-this': ReportThisProps;
    'report-status': ReportStatusProps;
  }
}
