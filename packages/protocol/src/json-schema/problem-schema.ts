// Generated from the zod schemas by `npm run generate`; the drift test compares.
import type * as protocol from '../index.ts';
import type { JsonSchema } from './json-schema.ts';
import { specversionSchema } from './schemas.ts';

/** `Issue` as JSON Schema. */
export const issueSchema: JsonSchema<protocol.Issue> = {
  type: 'object',
  properties: {
    pointer: { type: 'string', maxLength: 2000 },
    code: { type: 'string', minLength: 1, maxLength: 60 },
    detail: { type: 'string', minLength: 1, maxLength: 500 },
  },
  required: ['pointer', 'code', 'detail'],
};
/** `Problem` as JSON Schema. */
export const problemSchema: JsonSchema<protocol.Problem> = {
  type: 'object',
  properties: {
    type: { type: 'string', minLength: 1, maxLength: 200 },
    title: { type: 'string', minLength: 1, maxLength: 200 },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', minLength: 1, maxLength: 1000 },
    issues: { type: 'array', items: issueSchema },
    specversions: { type: 'array', items: specversionSchema },
    requestId: { type: 'string', minLength: 1, maxLength: 200 },
  },
  required: ['type', 'title', 'status'],
};
