import { PROBLEMS, type ProblemName, read } from '@report-this/protocol';
import type { Exchange } from './exchange.ts';
import { Finding } from './finding.ts';

type Schema = Parameters<typeof read>[0];

/** Throws a `Finding` unless the fact holds; the message says what was expected and what came. */
export function expect(holds: boolean, message: string, ...exchanges: readonly Exchange[]): asserts holds {
  if (!holds) throw new Finding(message, exchanges);
}

/** Expects one of these statuses. */
export function expectStatus(exchange: Exchange, ...statuses: readonly number[]): void {
  const { request, response } = exchange;
  expect(
    statuses.includes(response.status),
    `Expected ${statuses.join(' or ')}, got ${response.status} from ${request.method} ${request.url}.`,
    exchange,
  );
}

/** Expects that the request was not refused; which status says so is for a check of its own. */
export function expectGranted(exchange: Exchange): void {
  const { request, response } = exchange;
  expect(
    response.status >= 200 && response.status < 300,
    `Expected an answer, got ${response.status} from ${request.method} ${request.url}.`,
    exchange,
  );
}

/** Expects a refusal of this name: its status and its type. The rest of a problem's form is for a check of its own. */
export function expectProblem(exchange: Exchange, name: ProblemName): Readonly<Record<string, unknown>> {
  const { status } = PROBLEMS[name];
  const { request, response } = exchange;
  expect(
    response.status === status,
    `Expected ${name} (${status}), got ${response.status} from ${request.method} ${request.url}.`,
    exchange,
  );
  const problem = expectJson(exchange) as Record<string, unknown> | null;
  const type = problem?.type;
  expect(
    type === `urn:report-this:problem:${name}`,
    `Expected the problem ${name}, got the type ${JSON.stringify(type) ?? 'none'}.`,
    exchange,
  );
  return problem ?? {};
}

/** Expects a body that is JSON. */
export function expectJson(exchange: Exchange): unknown {
  try {
    return JSON.parse(exchange.response.text) as unknown;
  } catch {
    throw new Finding(`Expected JSON, got a body that is not from ${exchange.request.url}.`, [exchange]);
  }
}

/** Expects a body that has the form of a schema; the finding names the members that have not. */
export function expectForm(exchange: Exchange, schema: Schema, noun: string): void {
  const found = read(schema, expectJson(exchange));
  if (found.ok) return;
  const flaws = found.issues.map(({ pointer, detail }) => `${pointer || 'the document'} ${detail}`);
  throw new Finding(`The ${noun} has not the form of the schema: ${flaws.join('; ')}.`, [exchange]);
}

/** Expects an issue that points at one of these members. */
export function expectPointer(exchange: Exchange, ...wanted: readonly string[]): void {
  const { issues } = expectJson(exchange) as { issues?: unknown };
  const pointers = Array.isArray(issues)
    ? issues.map((issue: { pointer?: unknown } | null) => issue?.pointer)
    : [];
  const names = [...new Set(wanted)].map((pointer) => JSON.stringify(pointer)).join(' or ');
  expect(
    pointers.some((pointer) => wanted.includes(pointer as string)),
    `Expected an issue whose pointer is ${names}, got ${pointers.length === 0 ? 'no issue' : JSON.stringify(pointers)}.`,
    exchange,
  );
}
