/** The time that one check may take. */
export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Gives more time, in milliseconds: waiting because the receiver asked for it is not the receiver being slow. */
  extend(byMs: number): void;
  /** Stops the clock. */
  clear(): void;
}

/** Starts a deadline of so many milliseconds. */
export function startDeadline(timeoutMs: number): Deadline {
  const controller = new AbortController();
  let endsAt = performance.now() + timeoutMs;
  let timer = arm();
  function arm() {
    return setTimeout(
      () => controller.abort(new DOMException('', 'TimeoutError')),
      endsAt - performance.now(),
    );
  }
  return {
    signal: controller.signal,
    extend(byMs) {
      clearTimeout(timer);
      endsAt += byMs;
      timer = arm();
    },
    clear: () => clearTimeout(timer),
  };
}
