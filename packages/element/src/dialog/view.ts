import type { Target } from '@report-this/protocol';
import type { Strings } from '../strings/en.ts';
import type { LaterStrings } from '../strings/later/en.ts';
import type { RestStrings } from '../strings/rest/en.ts';
import type { FlowEvent, FlowState, OfferedState } from './flow.ts';
import type { Child } from './h.ts';
import type { Send } from './sending.ts';

/** Everything a step needs to be drawn: what you see is a function of it. */
export interface View<Texts = Strings, State = FlowState> {
  readonly state: State;
  readonly strings: Texts;
  /** BCP 47 tag of the strings. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly target: Target;
  readonly excerpt?: string | undefined;
  /** What was said of the last copy; empty when there was none, or something else happened since. */
  readonly copied: string;
  readonly dispatch: (event: FlowEvent) => void;
  /** Puts a text on the clipboard, then says so; undefined where there is none. */
  readonly copy: ((text: string, told: string) => void) | undefined;
  /** What comes right after the first screen, once it is loaded. */
  readonly later: LaterParts | undefined;
  /** The steps of a legal notice, once they are loaded. */
  readonly notice: Steps | undefined;
}

/** A view of a step where something is offered. */
export type OfferedView = View<Strings, OfferedState>;

/** A view with texts that are loaded after those of the first screen. */
export type LaterView = View<Strings & LaterStrings, OfferedState>;

/** A view of a step of a legal notice. */
export type NoticeView = View<Strings & LaterStrings & RestStrings, OfferedState>;

/** Steps that come in a chunk of their own, with their looks. */
export interface Steps {
  readonly sheet: CSSStyleSheet;
  readonly draw: (view: OfferedView) => Child;
}

/** The finer parts of the form, what sends, and the steps that tell what became of a flag. */
export interface LaterParts extends Steps {
  readonly texts: LaterStrings;
  /** What a person should know at once about the reason chosen. */
  readonly notes: (view: OfferedView) => Child;
  /** The text in the person's own words: required where there is help for it. */
  readonly explanation: (view: OfferedView, label?: string, help?: string) => Child;
  /** What is said politely about what is being filled in. */
  readonly announcement: (view: OfferedView) => string;
  readonly send: Send;
}
