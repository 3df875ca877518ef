import { ReportStatus } from './report-status.ts';

export type { StatusReader } from './status/status-reader.ts';
export { ReportStatus };

ReportStatus.define();
