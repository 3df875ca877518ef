import { Flag } from '../flag.ts';
import { FlagStatus } from '../flag-status.ts';
import { Offer } from '../offer.ts';
import { Receipt } from '../receipt.ts';
import type { Operation } from './operation.ts';
import { anywhere, withBody } from './problems.ts';

/** The operations that every receiver knows (SPEC §3, §6, §7). */
export const coreOperations = [
  {
    name: 'readOffer',
    clause: '3.1',
    summary: 'Reads what the receiver accepts.',
    method: 'GET',
    path: '',
    answers: { 200: Offer },
    problems: anywhere,
  },
  {
    name: 'submitFlag',
    clause: '6.1',
    summary: 'Submits a flag; a repeat is answered with the first receipt.',
    method: 'POST',
    path: '/flags',
    request: Flag,
    answers: { 200: Receipt, 201: Receipt },
    problems: [
      ...anywhere,
      ...withBody,
      'challenge-required',
      'flag-id-conflict',
      'invalid-flag',
      'reason-not-offered',
      'target-kind-not-accepted',
      'evidence-forbidden',
    ],
  },
  {
    name: 'readStatus',
    clause: '7.1',
    summary: 'Reads what came of a flag, with the token of its receipt.',
    method: 'GET',
    path: '/flags/{id}',
    credential: 'receipt-token',
    answers: { 200: FlagStatus },
    problems: [...anywhere, 'not-found'],
  },
] as const satisfies readonly Operation[];
