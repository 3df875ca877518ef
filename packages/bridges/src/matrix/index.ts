export type { Arrival, Inbound } from '../inbound.ts';
export type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
export { fromComplaint, fromMatrixReport } from './read-report.ts';
export {
  type Complaint,
  type ComplaintOptions,
  type MatrixRequest,
  type NotReported,
  toComplaints,
  toMatrixReports,
} from './write-report.ts';
