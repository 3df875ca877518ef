export { ReportChallengeEvent } from './challenge-event.ts';
export type { ComfortAction } from './events.ts';
export {
  ReportCloseEvent,
  ReportComfortEvent,
  ReportErrorEvent,
  ReportOpenEvent,
  ReportSentEvent,
  ReportSubmitEvent,
} from './events.ts';
export { ReportForwardedEvent } from './forwarded-event.ts';
export type { ReportOutcome } from './outcome.ts';
export { report } from './report.ts';
export type { ReportRequest } from './report-request.ts';
export { ReportThis } from './report-this.ts';
export type { ForwardedFlag, Sender } from './sender.ts';
