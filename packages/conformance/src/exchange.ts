/** A request as a check describes it. */
export interface Sending {
  /** `GET` without it. */
  readonly method?: string;
  /** Appended to the receiver's URL; absolute URLs are taken as they are. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers whose values appear in no report. */
  readonly secretHeaders?: Readonly<Record<string, string>>;
  /** Text, bytes, or a stream that is opened anew for each attempt and has no length beforehand. */
  readonly body?: string | Uint8Array<ArrayBuffer> | (() => ReadableStream<Uint8Array>);
  /** Leaves out the credentials that the operator of the kit gave for every request. */
  readonly withoutCredentials?: boolean;
}

/** One request and its response, as they went over the wire. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** The kit's own headers; those given by its operator are named, their values are not kept. */
    readonly headers: Readonly<Record<string, string>>;
    /** The body when it was text. */
    readonly body?: string;
  };
  readonly response: {
    readonly status: number;
    /** Where it came from, after redirects. */
    readonly url: string;
    readonly headers: Headers;
    readonly bytes: Uint8Array;
    readonly text: string;
  };
}
