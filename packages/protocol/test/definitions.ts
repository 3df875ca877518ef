import { jsonSchema } from '@report-this/protocol/generate';
import type { Schema } from './coverage.ts';

/** The schemas of the nouns, as they are generated. */
export const { $defs } = jsonSchema() as { $defs: Readonly<Record<string, Schema>> };
