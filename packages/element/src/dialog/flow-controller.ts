import type { FlagDraft } from '@report-this/protocol';
import type { Sender } from '../sender.ts';
import { failureOf } from './failure.ts';
import { flow, type FlowEvent, type FlowState } from './flow.ts';

/** What the controller acts with. */
export interface FlowParts {
  /** The sender; its promise rejects when its code cannot be loaded, and is asked for anew at each use. */
  readonly sender: () => Promise<Sender>;
  readonly language: string;
  /** Writes the state as a flag, dated now. */
  readonly flagDraft: (state: FlowState) => FlagDraft;
  readonly nextId: () => string;
  readonly isOnline: () => boolean;
  /** Asks the host whether the flag may be sent. */
  readonly maySubmit: (draft: FlagDraft) => boolean;
  readonly onState: (state: FlowState) => void;
  readonly onError: (error: unknown) => void;
  /** Where the event `online` is heard. */
  readonly network: EventTarget;
}

/** How long a person waits for the receiver's own reasons before the built-in ones are shown, in milliseconds. */
const PATIENCE_MS = 2500;

/** Performs what the flow asks for: reads the offer, sends the flag, and stops when the person leaves. */
export class FlowController {
  readonly #parts: FlowParts;
  #state: FlowState;
  #reading: AbortController | undefined;
  #sending: AbortController | undefined;
  // One content, one id, across retries (SPEC §6.2): kept until what is filled in changes.
  #flag: { readonly content: string; readonly id: string; readonly draft: FlagDraft } | undefined;

  constructor(state: FlowState, parts: FlowParts) {
    this.#state = state;
    this.#parts = parts;
  }

  get state(): FlowState {
    return this.#state;
  }

  /** Tells what happened, and does what follows from it. */
  dispatch(event: FlowEvent): void {
    const before = this.#state;
    const after = flow(before, event);
    if (after === before) return;
    const starts = (step: FlowState['step']) => after.step === step && before.step !== step;

    const flag = starts('sending') ? this.#flagOf(after) : undefined;
    if (flag && !this.#parts.maySubmit(flag.draft)) return;
    if (before.step === 'sending') this.#sending?.abort();
    if (after.step === 'received' || after.step === 'queued') this.#flag = undefined;

    this.#state = after;
    this.#listenFor(after);
    this.#parts.onState(after);
    if (starts('loading')) void this.#readOffer();
    if (flag) void this.#submit(flag);
    if (starts('closed')) this.#reading?.abort();
  }

  async #readOffer(): Promise<void> {
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    const slow = setTimeout(() => this.dispatch({ type: 'offerSlow' }), PATIENCE_MS);
    try {
      const sender = await this.#parts.sender();
      const offer = await sender.readOffer({ locale: this.#parts.language, signal });
      if (!signal.aborted) this.dispatch({ type: 'offerRead', offer });
    } catch {
      // the built-in list takes its place, and the person is told
      if (!signal.aborted) this.dispatch({ type: 'offerFailed' });
    } finally {
      clearTimeout(slow);
    }
  }

  async #submit({ id, draft }: { id: string; draft: FlagDraft }): Promise<void> {
    const { signal } = (this.#sending = new AbortController());
    try {
      const sender = await this.#parts.sender();
      signal.throwIfAborted();
      const submitted = await sender.submitFlag(draft, { id, signal });
      if (signal.aborted) return;
      this.dispatch(
        submitted.status === 'queued' ? { ...submitted, type: 'queued' } : { ...submitted, type: 'sent' },
      );
    } catch (error) {
      if (signal.aborted) return;
      // the id stands for something else over there: the next attempt takes another
      if ((error as { problemName?: string }).problemName === 'flag-id-conflict') this.#flag = undefined;
      this.#parts.onError(error);
      this.dispatch({ type: 'failed', failure: failureOf(error, this.#parts.isOnline()) });
    }
  }

  #flagOf(state: FlowState): { id: string; draft: FlagDraft } {
    const content = JSON.stringify([state.draft, state.offer.goodFaith.textId]);
    if (this.#flag?.content !== content) {
      this.#flag = { content, id: this.#parts.nextId(), draft: this.#parts.flagDraft(state) };
    }
    return this.#flag;
  }

  #listenFor({ step }: FlowState): void {
    const { network } = this.#parts;
    if (step === 'failed') network.addEventListener('online', this.#online);
    else network.removeEventListener('online', this.#online);
  }

  readonly #online = () => this.dispatch({ type: 'online' });
}
