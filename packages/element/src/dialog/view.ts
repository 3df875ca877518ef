import type { FlagDraft, Target } from '@report-this/protocol';
import type { DialogStrings, NoticeStrings } from '@report-this/strings/dialog';
import type { FieldIssue } from './failure.ts';
import type { FlagContext } from './flag-draft.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowState, OfferedState } from './flow-state.ts';
import type { Child } from './h.ts';
import type { Send } from './sending.ts';

/** Everything a step needs to be drawn: what you see is a function of it. */
export interface View<Texts = DialogStrings, State = FlowState> {
  readonly state: State;
  readonly strings: Texts;
  /** BCP 47 tag of the strings. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly target: Target;
  readonly furtherTargets?: readonly Target[] | undefined;
  readonly excerpt?: string | undefined;
  /** Whether the host says who reports: nothing is asked then. */
  readonly isReporterKnown: boolean;
  /** Whether the host offers what a person can do for their own comfort. */
  readonly hasComfort: boolean;
  /** What was said of the last copy; empty when there was none, or something else happened since. */
  readonly copied: string;
  readonly dispatch: (event: FlowEvent) => void;
  /** Puts a text on the clipboard, then says so; undefined where there is none. */
  readonly copy: ((text: string, told: string) => void) | undefined;
  /** What comes right after the first screen, once it is loaded. */
  readonly later: LaterParts | undefined;
  /** The steps of a legal notice, once they are loaded. */
  readonly notice: NoticeSteps | undefined;
}

/** A view of a step where something is offered. */
export type OfferedView = View<DialogStrings, OfferedState>;

/** A view of a step of a legal notice. */
export type NoticeView = View<DialogStrings & NoticeStrings, OfferedState>;

/** Steps that come in a chunk of their own, with their looks. */
export interface Steps {
  readonly sheets: () => readonly CSSStyleSheet[];
  readonly draw: (view: OfferedView) => Child;
}

/** The step of a legal notice, and what writes one. */
export interface NoticeSteps extends Steps {
  readonly toNotice: (flag: FlagDraft, state: OfferedState, context: FlagContext) => FlagDraft;
}

/** The finer parts of the form, what sends, and the steps that tell what became of a flag. */
export interface LaterParts extends Steps, Pick<OfferedParts, 'place' | 'issues' | 'announcement'> {
  /** The text in the person's own words: required where there is help for it. */
  readonly explanation: (view: OfferedView, label?: string, required?: Required) => Child;
  readonly send: Send;
}

/**
 * Where a part stands: in the field that searches, around the list of reasons, under the reason chosen, about the target,
 * among the details, in a legal notice, under the receipt or in its place.
 */
export type Place = 'search' | 'reasons' | 'chosen' | 'target' | 'details' | 'legal' | 'receipt';

/** What stands between the form and its parts: loads those that are offered, and asks all of them. */
export interface OfferedParts {
  readonly sheets: () => CSSStyleSheet[];
  /** Draws a place with its parts, around what stands there. */
  readonly place: (view: OfferedView, place: Place, content?: Child) => Child;
  readonly announcement: (view: OfferedView) => string;
  readonly issues: (view: OfferedView) => FieldIssue[];
  readonly toFlag: (flag: FlagDraft, state: OfferedState, signal: AbortSignal) => Promise<FlagDraft>;
}

/** The words of a field that must be filled in. */
export interface Required {
  readonly help: string;
  /** "(required)" */
  readonly mark: string;
}
