// JSX in Preact: `import type {} from '@report-this/element/preact'` once, anywhere in the program.
import type { ClassAttributes, JSX } from 'preact';
import type { ReportThis } from '@report-this/element';
import type { ReportStatus } from '@report-this/element/status';
import type {
  DataRefAttribute,
  Listeners,
  Own,
  ReportStatusAttributes,
  ReportStatusProperties,
  ReportThisAttributes,
  ReportThisProperties,
} from './attributes.d.ts';

/** What any element takes: Preact 10 and 11 keep it under different names, but both give it to `<b>`. */
type Common<Element> = Omit<JSX.IntrinsicElements['b'], keyof ClassAttributes<Element>> &
  ClassAttributes<Element>;

/** `ref` is Preact's: the page's own id of the target is `data-ref`, or in `target`. */
export type ReportThisProps = Own<
  Common<ReportThis>,
  ReportThisAttributes & DataRefAttribute & ReportThisProperties & Listeners<'on'>
>;

export type ReportStatusProps = Own<Common<ReportStatus>, ReportStatusAttributes & ReportStatusProperties>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'report-this': ReportThisProps;
      'report-status': ReportStatusProps;
    }
  }
}
