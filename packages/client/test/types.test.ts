// What must not compile, and what callers may rely on. `tsc -b` is the test: an error that does not come is an error.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type {
  Case,
  Event,
  FlagStatus,
  Offer,
  ProblemName,
  Receipt,
  WebhookWithSecret,
} from '@report-this/protocol';
import {
  type Client,
  createClient,
  isFlagClientError,
  isInvalidDraftError,
  isRefusedError,
  type Received,
  type Submitted,
} from '@report-this/client';
import { createEndpointsClient } from '@report-this/client/endpoints';
import { createFollowUpClient } from '@report-this/client/follow-up';
import { createOutbox, memoryStore, type Outcome } from '@report-this/client/outbox';
import { createReviewClient } from '@report-this/client/review';
import { aFlagDraft, anEvent } from '@report-this/client/testing';
import { createMastodonSender, type Forwarded } from '@report-this/client/transports/mastodon';
import { type DeliveryFlaw, isDeliveryError, verifyDelivery } from '@report-this/client/webhooks';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <_Fact extends true>(): void => {};

/** Is compiled, and never called. */
export async function callers(client: Client, error: unknown, request: Request): Promise<void> {
  const draft = aFlagDraft();

  isTrue<Same<Awaited<ReturnType<Client['readOffer']>>, Offer>>();
  isTrue<Same<Awaited<ReturnType<typeof verifyDelivery>>, Event>>();

  // @ts-expect-error a client needs a receiver
  createClient({});
  // @ts-expect-error milliseconds are a number
  createClient({ receiver: '/report-this', timeoutMs: '15s' });
  // @ts-expect-error an option that does not exist, such as one misspelt
  createClient({ receiver: '/report-this', timeoutMS: 15_000 });
  // @ts-expect-error a moderator needs a key
  createReviewClient({ receiver: '/report-this' });
  // @ts-expect-error keeping something on a device is a choice: there is no default store
  createOutbox({ client });

  const followUp = createFollowUpClient({ receiver: '/report-this' });
  isTrue<Same<Awaited<ReturnType<typeof followUp.reply>>, FlagStatus>>();
  // @ts-expect-error nobody but the reporter follows a flag up: the token is asked
  void followUp.withdrawFlag('flag');
  // @ts-expect-error a reply answers a question
  void followUp.reply('flag', 'token', { text: 'The blue one.' });
  // @ts-expect-error a code is a text, for it may begin with a nought
  void followUp.confirmEmail('flag', 'token', 12_345);

  const review = createReviewClient({ receiver: '/report-this', moderatorKey: 'key' });
  isTrue<Same<Awaited<ReturnType<typeof review.askReporter>>, Case>>();
  // @ts-expect-error a question goes to the reporter of one flag
  void review.askReporter('case', { text: 'Which product?' });
  // @ts-expect-error the key tells who notes
  void review.addNote('case', { text: 'Seen before.', by: 'Robin' });

  const endpoints = createEndpointsClient({ receiver: '/report-this', moderatorKey: 'key' });
  isTrue<Same<Awaited<ReturnType<typeof endpoints.addEndpoint>>, WebhookWithSecret>>();
  // @ts-expect-error a type of event that is none
  void endpoints.addEndpoint({ url: 'https://subscriber.example/', types: ['case.closed'] });
  for (const { secrets } of await endpoints.listEndpoints()) {
    // @ts-expect-error a list tells no secret
    void secrets[0]?.secret;
  }
  for await (const event of endpoints.events()) {
    isTrue<Same<typeof event, Event>>();
    // @ts-expect-error only some events have an outcome
    void event.data.outcome;
  }

  // @ts-expect-error a basis is asked, and one of three
  void client.submitFlag({ ...draft, claim: { basis: 'maybe', reason: 'terms.spam' } });
  // @ts-expect-error the client adds what names the flag: it goes with the options
  void client.submitFlag({ locale: 'en', id: 'x' });
  // @ts-expect-error a reporter who can be reached has an address
  void client.submitFlag({ ...draft, reporter: { role: 'reachable' } });

  const received = await client.submitFlag(draft);
  isTrue<Same<typeof received, Received>>();
  isTrue<Same<typeof received.receipt, Receipt>>();
  // @ts-expect-error only an outbox has flags that wait
  void (received.status === 'queued');
  isTrue<Same<Extract<Submitted, { receipt: unknown }>, Received>>(); // of one that waits there is no receipt yet

  const outcome: Outcome = await createOutbox({ client, store: memoryStore() }).submitFlag(draft);
  switch (outcome.status) {
    case 'received':
      isTrue<Same<typeof outcome.receipt, Receipt>>();
      break;
    case 'queued':
      isTrue<Same<typeof outcome.receipt, Promise<Receipt>>>();
      break;
    case 'notKept':
      isTrue<Same<typeof outcome.storeError, unknown>>();
      // @ts-expect-error nothing was received, and nothing will be
      void outcome.receipt;
      break;
    default:
      isTrue<Same<typeof outcome, never>>();
  }

  // @ts-expect-error somebody's session files a report
  createMastodonSender({ instance: 'https://social.example' });
  const sender = createMastodonSender({ instance: 'https://social.example', accessToken: 'token' });
  const forwarded = await sender.submitFlag(draft);
  isTrue<Same<typeof forwarded, Forwarded>>();
  // @ts-expect-error other systems give no receipt
  void forwarded.receipt;
  // @ts-expect-error an outbox sends again, and most other systems would file it twice
  createOutbox({ client: sender, store: memoryStore() });

  if (isFlagClientError(error)) {
    isTrue<Same<typeof error.retryable, boolean>>();
    // @ts-expect-error facts cannot be changed
    error.retryable = true;
    // @ts-expect-error only a refusal has a problem
    void error.problem;
  }
  if (isRefusedError(error)) {
    isTrue<Same<typeof error.problemName, ProblemName | undefined>>();
    // @ts-expect-error a name that the registry does not have
    void (error.problemName === 'rate-limitted');
  }
  if (isInvalidDraftError(error)) void error.issues.map(({ pointer }) => pointer);

  // @ts-expect-error secrets are given, never guessed
  void verifyDelivery(request);
  // @ts-expect-error a parsed body has lost the bytes that were signed
  void verifyDelivery({ headers: {}, body: { id: 'x' } }, 'whsec_');
  if (isDeliveryError(error)) isTrue<Same<typeof error.reason, DeliveryFlaw>>();

  const event = await verifyDelivery(request, ['whsec_', 'whpk_']);
  // @ts-expect-error only some events have an outcome
  void event.data.outcome;
  if (event.type === 'case.decided') void event.data.outcome.length;
  // @ts-expect-error a type that is none
  void (event.type === 'case.closed');

  // @ts-expect-error an event has the data of its type
  anEvent('case.claimed', { outcome: 'noAction' });
  isTrue<Same<ReturnType<typeof anEvent<'case.asked'>>['type'], 'case.asked'>>();
}

describe('the types', () => {
  it('are checked by the compiler', () => {
    assert.equal(typeof callers, 'function');
  });
});
