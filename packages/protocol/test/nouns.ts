import type * as z from 'zod/mini';
import * as protocol from '@report-this/protocol';
import * as schemas from '@report-this/protocol/json-schema';

/** The zod schema of a noun that a vector names. Throws for a noun that the protocol does not have. */
export function schemaOf(noun: string): z.ZodMiniType {
  const schema = (protocol as Record<string, unknown>)[noun];
  if (!schema) throw new RangeError(`The protocol has no noun ${noun}.`);
  return schema as z.ZodMiniType;
}

/** The generated JSON Schema of a noun, as browsers have it. */
export function jsonSchemaOf(noun: string): schemas.JsonSchema {
  const name = `${noun[0]!.toLowerCase()}${noun.slice(1)}Schema`;
  const schema = (schemas as Record<string, unknown>)[name];
  if (!schema) throw new RangeError(`There is no ${name}.`);
  return schema;
}
