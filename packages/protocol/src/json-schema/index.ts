export * from './problem-schema.ts';
export * from './schemas.ts';
export type { JsonSchema } from './json-schema.ts';
export { readBy } from './read-by.ts';
