export type { Arrival, Inbound } from '../inbound.ts';
export type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
export { fromCreateReport } from './read-report.ts';
export { Subject } from './subject.ts';
export {
  type CreateReport,
  type Labeler,
  type NotReported,
  type ReportMeta,
  type ReportOptions,
  toCreateReports,
} from './write-report.ts';
