import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that a room asks the receiver for: the newest request counts, and none outlives the room. */
export class Loading implements ReactiveController {
  isRunning = false;
  error: unknown;
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#running?.abort();
    this.isRunning = false;
  }

  /** Starts the work and ends what ran before. Hands its value to `take`; a failure is kept as `error` and handed to `fail`. */
  async run<Value>(
    work: (signal: AbortSignal) => Promise<Value>,
    take: (value: Value) => void,
    fail: (error: unknown) => void = () => {},
  ): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#show(true, undefined);
    try {
      const value = await work(running.signal);
      if (running.signal.aborted) return;
      this.#show(false, undefined);
      take(value);
    } catch (error) {
      if (running.signal.aborted) return;
      this.#show(false, error);
      fail(error);
    }
  }

  /** Takes away the failure once it has been dealt with. */
  forgive(): void {
    this.#show(this.isRunning, undefined);
  }

  #show(isRunning: boolean, error: unknown): void {
    this.isRunning = isRunning;
    this.error = error;
    this.#host.requestUpdate();
  }
}
