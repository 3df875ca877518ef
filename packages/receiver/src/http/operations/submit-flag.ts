import { acceptFlag } from '../../intake/accept-flag.ts';
import { json, refusal } from '../answer.ts';
import type { Endpoint } from '../exchange.ts';
import { readDocument } from '../read-document.ts';

/** SPEC §6.1: 201 with a receipt, 200 with the same receipt on a repeat. */
export const submitFlag: Endpoint = async ({ request, host }, { intake, limits, receiver }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const accepted = await acceptFlag(document.value, intake, document.isPlain);
  if (accepted.outcome === 'refused') return refusal(accepted.problem);
  const { receipt, outcome } = accepted;
  return json(outcome === 'new' ? 201 : 200, receipt, { Location: `${receiver}/flags/${receipt.flagId}` });
};
