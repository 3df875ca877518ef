/** What came of reading a body. */
export type Received =
  | { readonly outcome: 'body'; readonly bytes: Uint8Array }
  | { readonly outcome: 'tooLarge' | 'tooSlow' | 'brokenOff' };

/** The most a body may take. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** What a host can do for the receiver beside handing it requests. */
export interface Host {
  /** Reads the body of this request in a way that costs the host less than a stream does. */
  readonly readBody?: (limits: BodyLimits) => Promise<Received>;
}
