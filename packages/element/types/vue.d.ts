// Templates in Vue 3: `import type {} from '@report-this/element/vue'` once, anywhere in the program.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ReportThis } from '@report-this/element';
import type { ReportStatus } from '@report-this/element/status';
import type {
  DataRefAttribute,
  ReportEvents,
  Own,
  ReportStatusAttributes,
  ReportStatusProperties,
  ReportThisAttributes,
  ReportThisProperties,
} from './attributes.d.ts';

/** `report-sent` → `onReportSent`, which is `@report-sent` in a template. */
type ListenerName<Type extends string> = `on${Pascal<Type>}`;
type Pascal<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Words>;
type Listeners = {
  [Type in keyof ReportEvents as ListenerName<Type>]?: ((event: ReportEvents[Type]) => void) | undefined;
};

/** `ref` is Vue's: the page's own id of the target is `data-ref`, or in `:target`. */
export type ReportThisProps = Own<
  HTMLAttributes & PublicProps,
  ReportThisAttributes & DataRefAttribute & ReportThisProperties & Listeners
>;

export type ReportStatusProps = Own<
  HTMLAttributes & PublicProps,
  ReportStatusAttributes & ReportStatusProperties
>;

declare module 'vue' {
  interface GlobalComponents {
    'report-this': new () => ReportThis & { $props: ReportThisProps };
    'report-status': new () => ReportStatus & { $props: ReportStatusProps };
  }
}
