export type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
export type { XarfEvidence } from './evidence.ts';
export {
  type NotReported,
  type Organisation,
  toXarfReports,
  type XarfOptions,
  type XarfReport,
} from './write-report.ts';
