import { problemOf } from '@report-this/protocol';
import { readStatus as readStatusOf } from '../../status/read-status.ts';
import { json, refusal } from '../answer.ts';
import { bearerOf } from '../bearer.ts';
import type { Endpoint } from '../exchange.ts';

/** SPEC §7.1: a flag's status for who holds its receipt. */
export const readStatus: Endpoint = async ({ request, id }, { status }) => {
  const found = await readStatusOf(id, bearerOf(request), status);
  return found ? json(200, found) : refusal(problemOf('not-found', { detail: NOTHING }));
};

const NOTHING = 'There is no flag here that this token opens. Use the id and the token of one receipt.';
