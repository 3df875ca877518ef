import type { Offer } from '@report-this/protocol';
import type { Sender } from '../sender.ts';
import { unreachable } from './failure.ts';
import { flow } from './flow.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowState, OfferedState } from './flow-state.ts';
import type { Send } from './sending.ts';

/** What the controller acts with. Each promise rejects when code cannot be loaded, and is asked for anew at each use. */
export interface FlowParts {
  readonly sender: () => Promise<Sender>;
  readonly language: string;
  /** The offer to show while, or because, the receiver's cannot be read. */
  readonly builtInOffer: () => Promise<Offer>;
  /** Loads the steps of a legal notice. */
  readonly prepareNotice: () => Promise<unknown>;
  readonly send: Send;
  readonly isOnline: () => boolean;
  readonly onState: (state: FlowState) => void;
}

/** How long a person waits for the receiver's own reasons before the built-in ones are shown, in milliseconds. */
const PATIENCE_MS = 2500;

/** Performs what the flow asks for: reads the offer, loads what is needed, sends, and stops when the person leaves. */
export class FlowController {
  readonly #parts: FlowParts;
  #state: FlowState;
  /** One for all readings of an opening: whichever brings an offer does. */
  #reading = new AbortController();
  #sending: AbortController | undefined;

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
    const after = (this.#state = flow(before, event));
    if (after === before) return;
    this.#parts.onState(after);

    const { step, draft } = after;
    const isOther = step !== before.step;
    if (isOther && before.step === 'sending') this.#sending?.abort();
    if (isOther && step === 'closed') {
      this.#reading.abort();
      this.#reading = new AbortController();
    }
    if (isOther && step === 'loading') void this.#readOffer();
    if (isOther && step === 'preparing') void this.#prepareNotice();
    if (isOther && step === 'sending') void this.#send(after);
    // asked for as soon as it is wanted, so that it is there when it is needed
    if (step === 'reason' && draft.isIllegal && (isOther || !before.draft.isIllegal))
      this.#parts.prepareNotice().catch(() => {});
  }

  async #readOffer(): Promise<void> {
    const { signal } = this.#reading;
    // the built-in list takes its place, and the person is told
    const replace = async (type: 'offerSlow' | 'offerFailed') => {
      const builtIn = await this.#parts.builtInOffer().catch(() => undefined);
      if (!signal.aborted) this.dispatch({ type, builtIn });
    };
    const slow = setTimeout(() => void replace('offerSlow'), PATIENCE_MS);
    try {
      const sender = await this.#parts.sender();
      const offer = await sender.readOffer({ locale: this.#parts.language, signal });
      if (!signal.aborted) this.dispatch({ type: 'offerRead', offer });
    } catch {
      if (!signal.aborted) void replace('offerFailed');
    } finally {
      clearTimeout(slow);
    }
  }

  async #prepareNotice(): Promise<void> {
    try {
      await this.#parts.prepareNotice();
      this.dispatch({ type: 'prepared' });
    } catch {
      this.dispatch({ type: 'unprepared' });
    }
  }

  async #send(state: OfferedState): Promise<void> {
    const { signal } = (this.#sending = new AbortController());
    const event = await this.#parts.send(state, signal).catch((): FlowEvent => {
      return { type: 'failed', failure: unreachable(this.#parts.isOnline()) };
    });
    if (!signal.aborted) this.dispatch(event);
  }
}
