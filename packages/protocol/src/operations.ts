import { coreOperations } from './operations/core.ts';
import { eventsOperations } from './operations/events.ts';
import { followUpOperations } from './operations/follow-up.ts';
import { reviewOperations } from './operations/review.ts';

type Operations = readonly [
  ...typeof coreOperations,
  ...typeof reviewOperations,
  ...typeof followUpOperations,
  ...typeof eventsOperations,
];

/** Every operation of the core (SPEC §3, §6, §7) and of the extensions (§8, §10, §11). */
export const OPERATIONS: Operations = [
  ...coreOperations,
  ...reviewOperations,
  ...followUpOperations,
  ...eventsOperations,
];

/** What an operation is called: `operationId` in the OpenAPI description. */
export type OperationName = Operations[number]['name'];
