import type { FlagDraft, Receipt } from '@report-this/protocol';
import type { ForwardedFlag, Sender } from '../sender.ts';
import type { Failure } from './failure.ts';
import type { FlowEvent } from './flow-event.ts';
import type { OfferedState } from './flow-state.ts';

/** What sending acts with. */
export interface SendingParts {
  /** The sender; its promise rejects when its code cannot be loaded, and is asked for anew at each use. */
  readonly sender: () => Promise<Sender>;
  /** What makes it another flag besides the state, as plain data: whoever the host says reports now. */
  readonly said: () => unknown;
  /** Writes the state as a flag, dated now. */
  readonly flagDraft: (state: OfferedState, signal: AbortSignal) => FlagDraft | Promise<FlagDraft>;
  readonly nextId: () => string;
  /** Reads what the sender threw. */
  readonly failureOf: (error: unknown) => Failure | Promise<Failure>;
  /** Asks the host whether the flag may be sent. */
  readonly maySubmit: (draft: FlagDraft) => boolean;
  /** Another system has it. Resolves when that can be shown. */
  readonly onForwarded: (forwarded: ForwardedFlag) => Promise<void>;
  readonly onSent: (receipt: Receipt, isRepeat: boolean) => void;
  readonly onError: (error: unknown) => void;
}

/** Sends what is filled in; resolves with what the flow is to be told, if the signal has not aborted by then. */
export type Send = (state: OfferedState, signal: AbortSignal) => Promise<FlowEvent>;

const STOPPED: FlowEvent = { type: 'back' };

/** Prepares the sending of one visit. One content has one id, across retries (SPEC §6.2), until that changes. */
export function sending(parts: SendingParts): Send {
  let flag: { readonly content: string; readonly id: string; readonly draft: FlagDraft } | undefined;

  return async (state, signal) => {
    const content = JSON.stringify([state.draft, state.offer, parts.said()]);
    if (flag?.content !== content)
      flag = { content, id: parts.nextId(), draft: await parts.flagDraft(state, signal) };
    const { id, draft } = flag;
    if (signal.aborted) return STOPPED;
    if (!parts.maySubmit(draft)) return STOPPED;

    try {
      const sender = await parts.sender();
      signal.throwIfAborted();
      const submitted = await sender.submitFlag(draft, { id, signal });
      signal.throwIfAborted();
      if (submitted.status === 'forwarded') await parts.onForwarded(submitted);
      flag = undefined;
      if (submitted.status === 'forwarded') return { type: 'forwarded', forwarded: submitted };
      if (submitted.status === 'queued') return { type: 'queued', flagId: submitted.flagId };
      const { receipt, isRepeat } = submitted;
      parts.onSent(receipt, isRepeat);
      return { type: 'sent', receipt, isRepeat };
    } catch (error) {
      if (signal.aborted) return STOPPED;
      // the id stands for something else over there: the next attempt takes another
      if ((error as { problemName?: string }).problemName === 'flag-id-conflict') flag = undefined;
      parts.onError(error);
      return { type: 'failed', failure: await parts.failureOf(error) };
    }
  };
}
