/** A moment that a test waits for, or holds back. */
export interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

export function aGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
