import type * as z from 'zod/mini';
import { type Issue, issuesOf } from './issue.ts';
import { inspectJson } from './json.ts';

/** A document that has the form of its schema, or what is wrong with it. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; issues: Issue[] };

/**
 * Reads an unknown document by a schema: the one way from outside to inside. Unknown members are left out of the value
 * (SPEC §1.4); at most 20 issues are told.
 */
export function read<Schema extends z.ZodMiniType>(schema: Schema, document: unknown): Read<z.infer<Schema>> {
  const flaws = inspectJson(document);
  if (flaws.length > 0) return { ok: false, issues: flaws };
  const parsed = schema.safeParse(document);
  if (parsed.success) return { ok: true, value: parsed.data };
  // once more, for issues that know what they were found in: a document that is sound does not pay for it
  const { error } = schema.safeParse(document, { reportInput: true });
  return { ok: false, issues: issuesOf(error!.issues).slice(0, 20) };
}
