export { Case, CaseFlag, CaseSummary } from './case.ts';
export { AGGRAVATORS, BASES, Basis, Claim, GoodFaith } from './claim.ts';
export { completenessOf } from './completeness.ts';
export { Decision, DecisionDraft, DecisionForReporter } from './decision.ts';
export { Event, EventTarget, type EventType } from './event.ts';
export { EVENT_TYPES } from './event-types.ts';
export { Evidence } from './evidence.ts';
export { Flag, FlagDraft } from './flag.ts';
export { FlagStatus, TargetStatus } from './flag-status.ts';
export { Uuid } from './ids.ts';
export { Issue, issuesOf, pointerOf } from './issue.ts';
export { inspectJson, MAX_DEPTH } from './json.ts';
export { after, type Move, MOVES, State, STATES, TRANSITIONS } from './lifecycle.ts';
export { Locator } from './locator.ts';
export { CaseMessage, ConfirmationDraft, Message, QuestionDraft, ReplyDraft } from './message.ts';
export { Measure, MEASURE_KINDS, type MeasureKind, MEASURES } from './measure.ts';
export { Note, NoteDraft } from './note.ts';
export { Offer, OfferedGroup, OfferedReason } from './offer.ts';
export { EXTENSIONS, type Extension, type Operation } from './operations/operation.ts';
export { type OperationName, OPERATIONS } from './operations.ts';
export { CasePage } from './page.ts';
export { Problem, problemOf } from './problem.ts';
export { nameOf, PROBLEM_NAMES, type ProblemName, PROBLEMS } from './problem-registry.ts';
export { createQuickCheck, type QuickCheck } from './quick-check.ts';
export { type Read, read } from './read.ts';
export { PRIORITIES, Priority, ReasonCode, Trait, TRAITS } from './reason.ts';
export { ARTICLE_16_ELEMENTS, Completeness, Digest, NEXT_STEPS, Receipt } from './receipt.ts';
export { readReference, Reference, referenceOf } from './reference.ts';
export { Reporter, REPORTER_ROLES, type ReporterRole } from './reporter.ts';
export { Automation, Ground, Outcome, OUTCOMES, Redress } from './statement-of-reasons.ts';
export { Author, Media, Target, TARGET_KINDS } from './target.ts';
export { Country, Day, Email, Instant, Locale } from './text.ts';
export { NetworkUri, WebUrl } from './url.ts';
export { SPECVERSION } from './specversion.ts';
export { Specversion } from './version.ts';
export {
  DeliveryAttempt,
  DeliveryList,
  DISABLED_REASONS,
  ReplayDraft,
  SecretDraft,
  SIGNATURES,
  Webhook,
  WebhookDraft,
  WebhookList,
  WebhookWithSecret,
} from './webhook.ts';
