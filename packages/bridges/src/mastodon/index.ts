export type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
export {
  type MastodonOptions,
  type MastodonReport,
  type NotReported,
  toMastodonReports,
} from './write-report.ts';
