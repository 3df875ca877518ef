import assert from 'node:assert/strict';
import { anEvent, manualClock, signDelivery } from '@report-this/client/testing';
import type { DeliveryError } from '@report-this/client/webhooks';
import { isDeliveryError } from '@report-this/client/webhooks';
import { rejectionOf } from './clients.test-helper.ts';

export const clock = manualClock();
export const SECRET = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3';
export const OLD_SECRET = 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQg';
// RFC 8032 §7.1, test 1
export const PRIVATE_KEY = 'whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=';
export const PUBLIC_KEY = 'whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

export const decided = anEvent('case.decided');
export const signed = (secrets: string | string[] = SECRET, at: number | string = clock.now()) =>
  signDelivery(decided, secrets, at);

/** An event whose body is written as something else. */
export const writtenAs = (document: unknown) => Object.assign({ ...decided }, { toJSON: () => document });

export async function flawOf(verifying: Promise<unknown>): Promise<DeliveryError> {
  const error = await rejectionOf(verifying);
  assert.ok(isDeliveryError(error), String(error));
  return error;
}

/** A request again, with other headers or another body. */
export async function altered(
  request: Request,
  headers: Record<string, string>,
  body?: string,
): Promise<Request> {
  const text = body ?? (await request.clone().text());
  return new Request(request, {
    body: text,
    headers: { ...Object.fromEntries(request.headers), ...headers },
  });
}
