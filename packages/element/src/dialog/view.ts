import type { Target } from '@report-this/protocol';
import type { TemplateResult } from 'lit/html.js';
import type { Strings } from '../strings/en.ts';
import type { FlowEvent, FlowState, OfferedState } from './flow.ts';

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
  /** The steps of a legal notice, once they are loaded. */
  readonly notice: LaterSteps | undefined;
  /** The steps that end a visit, once they are loaded. */
  readonly ending: LaterSteps | undefined;
}

/** A view of a step where something is offered. */
export type OfferedView = View<Strings, OfferedState>;

/** A view of a step that is loaded after the first screen, with the texts that come with it. */
export type LaterView<Texts> = View<Strings & Texts, OfferedState>;

/** Steps that come in a chunk of their own, with their looks. */
export interface LaterSteps {
  readonly sheet: CSSStyleSheet;
  readonly draw: (view: OfferedView) => TemplateResult;
}
