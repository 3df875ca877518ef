import { jsonSchema } from '@report-this/protocol/generate';

/** A JSON Schema as `npm run generate` writes it, as far as tests and the reference page read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly propertyNames?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
}

/** The schemas of the nouns, as they are generated. */
export const { $defs } = jsonSchema() as { $defs: Readonly<Record<string, Schema>> };
