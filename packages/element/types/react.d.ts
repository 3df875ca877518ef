// JSX in React 19: `import type {} from '@report-this/element/react'` once, anywhere in the program.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
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

/** `ref` is React's: the page's own id of the target is `data-ref`, or in `target`. */
export type ReportThisProps = Own<
  DetailedHTMLProps<HTMLAttributes<ReportThis>, ReportThis>,
  ReportThisAttributes & DataRefAttribute & ReportThisProperties & Listeners<'on'>
>;

export type ReportStatusProps = Own<
  DetailedHTMLProps<HTMLAttributes<ReportStatus>, ReportStatus>,
  ReportStatusAttributes & ReportStatusProperties
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'report-this': ReportThisProps;
      'report-status': ReportStatusProps;
    }
  }
}
