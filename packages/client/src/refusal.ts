import { nameOf, type Problem, type ProblemName } from '@report-this/protocol';
import { problemSchema, readBy } from '@report-this/protocol/json-schema';

/** A problem, and its name in the registry when it has one there. */
export interface Refusal {
  readonly problem: Problem;
  readonly name?: ProblemName | undefined;
  /** What to say of it. */
  readonly words: string;
}

/** Reads the problem in a document of problem details; undefined when it holds none. */
export function refusalOf(status: number, document: unknown): Refusal | undefined {
  if (typeof document !== 'object') return undefined;
  // RFC 9457 §3.1: members may be absent; the status that counts is the one of the answer.
  const reading = readBy(problemSchema, {
    type: 'about:blank',
    title: `HTTP ${status}`,
    ...document,
    status,
  });
  if (!reading.ok) return undefined;

  const { value: problem } = reading;
  const name = nameOf(problem);
  // what others say in detail may quote the flag
  const detail = name && problem.detail;
  return { problem, name, words: detail ? `${problem.title} ${detail}` : problem.title };
}
