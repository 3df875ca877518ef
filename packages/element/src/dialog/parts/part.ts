import type { FlagDraft } from '@report-this/protocol';
import type { DialogLanguage } from '@report-this/strings/dialog';
import type { ComfortAction } from '../../comfort-event.ts';
import type { ReportRequest } from '../../report-request.ts';
import type { FieldIssue } from '../failure.ts';
import type { OfferedState } from '../flow-state.ts';
import type { Child } from '../h.ts';
import type { OfferedView, Place } from '../view.ts';

/*
 * The door for whatever the form asks, says or does besides its own questions. A part lives in a chunk of its own, which is
 * loaded when the part is offered, and not before: it costs nobody else a byte. To add one:
 *
 * 1. `parts/<name>.ts` exports a function that makes a `Part` from its texts.
 * 2. `parts.ts` gets a row: where it stands, when it is offered, how it is loaded.
 *
 * What a person answers is told by `tell`, comes back as `answer`, is kept and forgotten with the draft, and reaches the
 * flag by `toFlag`. It must be plain data, as JSON has it.
 */

/** What the host said: with where events come from, and what it offers for a person's comfort. */
export interface OfferingRequest extends ReportRequest {
  readonly origin: Element;
  readonly comforts: readonly ComfortAction[];
}

/** What a part is offered by: the state of the flow, and what the host said. */
export interface Offering {
  readonly state: OfferedState;
  readonly request: OfferingRequest;
}

/** What a part is drawn from. */
export interface PartView<Answer = unknown> extends OfferedView {
  readonly request: Offering['request'];
  /** What was told last; undefined while nothing was. */
  readonly answer: Answer | undefined;
  /** Tells an answer, and has the form drawn again. */
  readonly tell: (answer: Answer) => void;
  /** Has the form drawn again, when something of the part's own has changed. */
  readonly redraw: () => void;
  /** Aborts when the dialog closes, and when a flag has gone and the answers are forgotten. */
  readonly signal: AbortSignal;
  /** What stands at the place already: a part draws it, before or after its own, or leaves it out. */
  readonly content: Child;
}

/** A part of the form. */
export interface Part<Answer = unknown> {
  /** Its looks. */
  readonly sheet?: CSSStyleSheet | undefined;
  /** Draws its place anew, `view.content` included. */
  draw?(view: PartView<Answer>): Child;
  /** What is said politely, besides what the focus says. */
  announcement?(view: PartView<Answer>): string;
  /** What keeps the person from going on, each with the text to show (`issueText`). The focus goes to the first field that says `aria-invalid`. */
  issues?(view: PartView<Answer>): readonly FieldIssue[];
  /** Writes what was answered into a flag that is about to be sent. The signal aborts when the person leaves. */
  toFlag?(
    flag: FlagDraft,
    answer: Answer | undefined,
    offering: Offering,
    signal: AbortSignal,
  ): FlagDraft | Promise<FlagDraft>;
}

/** A part as it is known before it is loaded. */
export interface PartRow {
  /** The name of its answer in the draft. */
  readonly name: string;
  readonly place: Place;
  readonly isOffered: (offering: Offering) => boolean;
  /** Loads the part with its texts, through `importAgain`; asked again at the next use when that fails. */
  readonly load: (texts: DialogLanguage) => Promise<Part>;
}
