import type * as z from 'zod/mini';
import type { ProblemName } from '../problem-registry.ts';

/** The extensions whose operations are in the table. */
export const EXTENSIONS = ['review', 'follow-up', 'events'] as const;
/** What a receiver can speak besides the core (SPEC §1.1). */
export type Extension = (typeof EXTENSIONS)[number];

/** One operation of the protocol: what is sent where, and what can come back. */
export interface Operation {
  readonly name: string;
  readonly clause: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  /** Relative to the receiver's URL; `{id}` is a path parameter. */
  readonly path: string;
  /** Query parameters, each with its sentence. */
  readonly query?: Readonly<Record<string, string>>;
  /** The extension that it belongs to; absent for the core. */
  readonly extension?: Extension;
  readonly credential?: 'receipt-token' | 'moderator-key';
  readonly request?: z.ZodMiniType;
  /** By status. */
  readonly answers: Readonly<Record<number, z.ZodMiniType>>;
  /** Each line of an answer is a document of its own (NDJSON). */
  readonly isByLine?: boolean;
  readonly problems: readonly ProblemName[];
}
