import { type Problem, type ProblemName, PROBLEMS } from '@report-this/protocol';

/**
 * Makes a problem of the registry, as `problemOf` of the protocol does, which brings the schema library along: half of
 * what a sender weighs.
 */
export function problemNamed(name: ProblemName, detail?: string): Problem {
  return { type: `urn:report-this:problem:${name}`, ...PROBLEMS[name], ...(detail && { detail }) };
}
