export type { Check, Level } from './check.ts';
export { checks, type Profile, PROFILES } from './checks.ts';
export {
  type Context,
  type ContextOptions,
  createContext,
  type ReviewOptions,
  type Taken,
} from './context.ts';
export type { Deadline } from './deadline.ts';
export type { Exchange, Sending } from './exchange.ts';
export { Finding, Unjudged } from './finding.ts';
export { judge } from './judge.ts';
export type { Judged } from './judged.ts';
export { mailCommand } from './mail-command.ts';
export { mailFolder } from './mail-folder.ts';
export { listenForDeliveries, type ListeningOptions } from './listen-for-deliveries.ts';
export { type Mailbox, type MailboxOptions, mailboxOf } from './mailbox.ts';
export type { ListedReason, OfferFacts } from './offer-facts.ts';
export { reportHtml } from './report-html.ts';
export {
  type Report,
  type ReportedExchange,
  type ReportedVerdict,
  reportJson,
  reportOf,
  type ReportOptions,
} from './report-json.ts';
export { reportMarkdown } from './report-markdown.ts';
export { reportText } from './report-text.ts';
export type { Concluded } from './report-words.ts';
export { run, type RunOptions, UnreachableReceiver } from './run.ts';
export type { Changes, SampleFlag } from './sample-flag.ts';
export { selectChecks } from './select-checks.ts';
export {
  type Arrival,
  type DeliveryAnswer,
  type Subscriber,
  subscriberAt,
  type SubscriberOptions,
} from './subscriber.ts';
export { type Summary, summaryOf } from './summary.ts';
export type { Outcome, Verdict } from './verdict.ts';
