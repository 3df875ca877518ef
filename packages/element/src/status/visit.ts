import type { FlagStatus } from '@report-this/protocol';
import { type Act, CODE, isInField, type Trouble, troubleWith } from './act.ts';
import type { StatusKey } from './status-key.ts';
import { type Look, lookOf, type StatusReader, troubleOf } from './status-reader.ts';

/** What is announced when it has happened; the words are in the strings. */
export type Note = 'updated' | 'changed' | 'sent' | 'withdrawn' | 'confirmed';

/** Where the focus goes when its place is gone, or when something has to be seen to. */
export type Focus = 'title' | 'messages' | 'answer' | 'question' | 'withdraw';

/** All that the view is drawn from. */
export interface VisitState {
  readonly look: Look;
  readonly act: Act;
  readonly takesFollowUp: boolean;
  readonly note?: Note | undefined;
}

/** What a visit needs of the page. */
export interface VisitPorts {
  readonly key: () => StatusKey | undefined;
  readonly reader: () => StatusReader | Promise<StatusReader>;
  readonly isOnline: () => boolean;
  /** Names a reply. */
  readonly newId: () => string;
  /** Loads the words that a status needs besides; rejects when they cannot be had. */
  readonly prepare: (status: FlagStatus) => Promise<unknown>;
  readonly draw: (state: VisitState, focus?: Focus) => void;
}

const START: VisitState = { look: { is: 'loading' }, act: { is: 'none' }, takesFollowUp: false };

/** A reporter's visit to their report: reads it, sends answers, withdraws it, and confirms an address. No DOM, no words. */
export class Visit {
  #state = START;
  readonly #ports: VisitPorts;
  #key: StatusKey | undefined;
  #reading = new AbortController();
  #acting = new AbortController();
  /** What is being written, by question; the code of a mail is under a name of its own. */
  readonly #texts = new Map<string, string>();
  /** The name of each reply that was tried: the same answer again is a repeat (SPEC §10.1.2). */
  readonly #ids = new Map<string, string>();

  constructor(ports: VisitPorts) {
    this.#ports = ports;
  }

  get state(): VisitState {
    return this.#state;
  }

  readonly textFor = (question: string): string => this.#texts.get(question) ?? '';

  /** Reads the status, or reads it again. A status that is shown stays when it cannot be read again. */
  async refresh(): Promise<void> {
    const key = this.#ports.key();
    if (key?.flagId !== this.#key?.flagId || key?.token !== this.#key?.token) this.#begin();
    this.#key = key;
    if (isSending(this.#state.act)) return; // its answer is the newest status
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    const before = this.#state.look;
    const isShown = before.is === 'shown';
    this.#change({
      note: undefined,
      ...(!isShown && { look: { is: 'loading', isAgain: before.is !== 'loading' } }),
    });

    const change = await this.#read(key, signal);
    if (signal.aborted) return;
    const { look } = change;
    if (isShown && (look.is === 'offline' || look.is === 'failed')) {
      this.#change({ look: { ...before, isStale: true } });
    } else {
      const note = isShown && look.is === 'shown' ? newsOf(before.status, look.status) : undefined;
      this.#change({ ...change, note }, isShown && look.is === 'shown' ? undefined : 'title');
    }
  }

  readonly write = (question: string, text: string): void => {
    this.#texts.set(question, text);
    this.#change(isSending(this.#state.act) ? {} : { act: { is: 'none' } });
  };

  readonly reply = async (question: string): Promise<void> => {
    if (isSending(this.#state.act)) return;
    const text = this.textFor(question);
    const trouble = troubleWith(text);
    if (trouble) return this.#change({ act: { is: 'replying', question, trouble } }, 'answer');

    const name = JSON.stringify([question, text]);
    const id = this.#ids.get(name) ?? this.#ports.newId();
    this.#ids.set(name, id);
    const act = { is: 'replying', question } as const;
    await this.#send(act, 'notSent', 'sent', 'messages', (reader, key, call) =>
      reader.reply!(key.flagId, key.token, { id, inReplyTo: question, text }, call),
    );
  };

  readonly askToWithdraw = (): void => {
    if (!isSending(this.#state.act)) this.#change({ act: { is: 'withdrawing' } }, 'question');
  };

  readonly keep = (): void => {
    if (!isSending(this.#state.act)) this.#change({ act: { is: 'none' } }, 'withdraw');
  };

  readonly withdraw = (): Promise<void> =>
    this.#send({ is: 'withdrawing' }, 'failed', 'withdrawn', 'title', (reader, key, call) =>
      reader.withdrawFlag!(key.flagId, key.token, call),
    );

  readonly confirm = async (): Promise<void> => {
    if (isSending(this.#state.act)) return;
    const code = this.textFor(CODE).trim();
    if (!code) return this.#change({ act: { is: 'confirming', trouble: 'noCode' } }, 'answer');
    await this.#send({ is: 'confirming' }, 'notSent', 'confirmed', 'title', (reader, key, call) =>
      reader.confirmEmail!(key.flagId, key.token, code, call),
    );
  };

  /** Ends what is on its way. */
  close(): void {
    this.#reading.abort();
    this.#acting.abort();
    this.#state = { ...this.#state, act: { is: 'none' } };
  }

  /** Another report: nothing of the one before stays. */
  #begin(): void {
    this.close();
    this.#texts.clear();
    this.#ids.clear();
    this.#state = START;
  }

  async #read(
    key: StatusKey | undefined,
    signal: AbortSignal,
  ): Promise<Partial<VisitState> & { readonly look: Look }> {
    if (!key) return { look: { is: 'notFound' } };
    try {
      const reader = await this.#ports.reader();
      const [status, takesFollowUp] = await Promise.all([
        reader.readStatus(key.flagId, key.token, { signal }),
        takes(reader, signal),
      ]);
      await this.#ports.prepare(status);
      return { look: shown(status), takesFollowUp };
    } catch (error) {
      return { look: lookOf(error, this.#ports.isOnline()) };
    }
  }

  async #send(
    act: Exclude<Act, { is: 'none' }>,
    trouble: Trouble,
    note: Note,
    focus: Focus,
    send: (reader: StatusReader, key: StatusKey, call: { signal: AbortSignal }) => Promise<FlagStatus>,
  ): Promise<void> {
    if (isSending(this.#state.act) || !this.#key) return;
    this.#reading.abort(); // what it would tell is older than what comes of this
    const { signal } = (this.#acting = new AbortController());
    const field = act.is === 'replying' ? act.question : act.is === 'confirming' && CODE;
    const sent = field && this.textFor(field);
    this.#change({ act: { ...act, isSending: true }, note: undefined });
    try {
      const status = await send(await this.#ports.reader(), this.#key, { signal });
      await this.#ports.prepare(status);
      if (signal.aborted) return;
      // what was written meanwhile was not sent
      if (field && this.textFor(field) === sent) this.#texts.delete(field);
      this.#change({ look: shown(status), act: { is: 'none' }, note }, focus);
    } catch (error) {
      if (signal.aborted) return;
      const told = troubleOf(error) ?? trouble;
      this.#change({ act: { ...act, trouble: told } }, isInField(told) ? 'answer' : undefined);
    }
  }

  #change(change: Partial<VisitState>, focus?: Focus): void {
    this.#state = { ...this.#state, ...change };
    this.#ports.draw(this.#state, focus);
  }
}

const shown = (status: FlagStatus): Look => ({ is: 'shown', status });

const isSending = (act: Act): boolean => act.is !== 'none' && act.isSending === true;

const newsOf = (before: FlagStatus, now: FlagStatus): Note =>
  before.state === now.state ? 'updated' : 'changed';

/** What cannot be found out is not offered, until it can. */
async function takes(reader: StatusReader, signal: AbortSignal): Promise<boolean> {
  if (!reader.takesFollowUp) return true;
  try {
    return await reader.takesFollowUp({ signal });
  } catch {
    return false;
  }
}
