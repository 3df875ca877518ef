import type { Target } from '@report-this/protocol';
import type { Strings } from '../strings/en.ts';
import type { FlowEvent, FlowState } from './flow.ts';

/** Everything a step needs to be drawn: what you see is a function of it. */
export interface View {
  readonly state: FlowState;
  readonly strings: Strings;
  /** BCP 47 tag of the strings. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly target: Target;
  readonly excerpt?: string | undefined;
  readonly isCopied: boolean;
  readonly dispatch: (event: FlowEvent) => void;
  /** Puts a text on the clipboard; undefined where there is none. */
  readonly copy: ((text: string) => void) | undefined;
}
