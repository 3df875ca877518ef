// JSX in Solid: `import type {} from '@report-this/element/solid'` once, anywhere in the program.
import type { JSX } from 'solid-js';
import type { ReportThis } from '@report-this/element';
import type { ReportStatus } from '@report-this/element/status';
import type {
  Listeners,
  Own,
  RefAttribute,
  ReportStatusAttributes,
  ReportStatusProperties,
  ReportThisAttributes,
  ReportThisProperties,
} from './attributes.d.ts';

/** Under a bare name Solid sets a property, which says nothing to an element that reads attributes. */
type Prefixed<Prefix extends string, Said> = {
  [Name in keyof Said & string as `${Prefix}:${Name}`]?: Said[Name];
};

/** Attributes are `attr:kind`, properties `prop:target`, events `on:report-sent`. */
export type ReportThisProps = Own<
  JSX.HTMLAttributes<ReportThis>,
  Prefixed<'attr', ReportThisAttributes & RefAttribute> &
    Prefixed<'prop', ReportThisProperties> &
    Listeners<'on:'>
>;

/** This element has a property for each attribute, but for `lang`, which every element has. */
export type ReportStatusProps = Own<
  JSX.HTMLAttributes<ReportStatus>,
  ReportStatusAttributes & ReportStatusProperties
>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'report-this': ReportThisProps;
      'report-status': ReportStatusProps;
    }
  }
}
