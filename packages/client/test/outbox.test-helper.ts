import assert from 'node:assert/strict';
import type { Receipt } from '@report-this/protocol';
import { createClient } from '@report-this/client';
import {
  createOutbox,
  type Drop,
  memoryStore,
  type Outcome,
  type OutboxOptions,
} from '@report-this/client/outbox';
import { fakeReceiver, manualClock, type Scripted } from '@report-this/client/testing';
import { halfwayBytes } from './clients.test-helper.ts';

export const DAY_MS = 24 * 3_600_000;

// halfwayBytes put every rest at three quarters of its most
export const FIRST_REST_MS = 3750;

/** An outbox with a client that tries once, and all that it knows. */
export function anOutbox(options: Partial<OutboxOptions> = {}) {
  const clock = manualClock();
  const receiver = fakeReceiver({ clock });
  const network = new EventTarget();
  const drops: Drop[] = [];
  const receipts: Receipt[] = [];
  const storeErrors: unknown[] = [];
  const store = options.store ?? memoryStore();
  // what it sends again by itself is tested elsewhere: a wait that is too long for it makes it give up at once
  const client = createClient({
    receiver: receiver.url,
    fetch: receiver.fetch,
    clock,
    randomBytes: halfwayBytes,
    timeoutMs: 200,
  });
  const parts: OutboxOptions = {
    client,
    clock,
    network,
    randomBytes: halfwayBytes,
    onDrop: (drop) => drops.push(drop),
    onReceived: (receipt) => receipts.push(receipt),
    onStoreError: (error) => storeErrors.push(error),
    ...options,
    store,
  };
  const outbox = createOutbox(parts);
  return { outbox, clock, receiver, network, drops, receipts, storeErrors, store, client, parts };
}

export type Queued = Extract<Outcome, { status: 'queued' }>;

export async function queued(submitting: Promise<Outcome>): Promise<Queued> {
  const outcome = await submitting;
  assert.ok(outcome.status === 'queued', outcome.status);
  return outcome;
}

/** Everything that can happen without time has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export const OFFLINE = 'no-answer' satisfies Scripted;
