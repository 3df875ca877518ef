import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as client from '@report-this/client';
import * as endpoints from '@report-this/client/endpoints';
import * as followUp from '@report-this/client/follow-up';
import * as importAgain from '@report-this/client/import-again';
import * as outbox from '@report-this/client/outbox';
import * as review from '@report-this/client/review';
import * as testing from '@report-this/client/testing';
import * as atproto from '@report-this/client/transports/atproto';
import * as mastodon from '@report-this/client/transports/mastodon';
import * as matrix from '@report-this/client/transports/matrix';
import * as webhooks from '@report-this/client/webhooks';

describe('the door of the package', () => {
  it('opens to these names and no others', () => {
    assert.deepEqual(Object.keys(client), [
      'FlagClientError',
      'InvalidDraftError',
      'RefusedError',
      'TimeoutError',
      'UnexpectedAnswerError',
      'UnreachableError',
      'createClient',
      'createHttp',
      'isFlagClientError',
      'isInvalidDraftError',
      'isRefusedError',
      'isTimeoutError',
      'isUnexpectedAnswerError',
      'isUnreachableError',
      'readOffer',
      'readOfferAnew',
      'readStatus',
      'submitFlag',
      'submitUncheckedFlag',
      'uuidV7',
    ]);
    assert.deepEqual(Object.keys(followUp), [
      'confirmEmail',
      'createFollowUpClient',
      'reply',
      'withdrawFlag',
    ]);
    assert.deepEqual(Object.keys(endpoints), [
      'addEndpoint',
      'createEndpointsClient',
      'disableEndpoint',
      'enableEndpoint',
      'events',
      'listDeliveries',
      'listEndpoints',
      'replayEvents',
      'rotateSecret',
      'testEndpoint',
    ]);
    assert.deepEqual(Object.keys(review), [
      'addNote',
      'askReporter',
      'cases',
      'claimCase',
      'createReviewClient',
      'decideCase',
      'listCases',
      'readCase',
      'releaseCase',
    ]);
    assert.deepEqual(Object.keys(importAgain), ['importAgain']);
    assert.deepEqual(Object.keys(outbox), ['DroppedError', 'createOutbox', 'indexedDbStore', 'memoryStore']);
    assert.deepEqual(Object.keys(atproto), ['createAtprotoSender']);
    assert.deepEqual(Object.keys(mastodon), ['createMastodonSender']);
    assert.deepEqual(Object.keys(matrix), ['createMatrixSender']);
    assert.deepEqual(Object.keys(webhooks), ['DeliveryError', 'isDeliveryError', 'verifyDelivery']);
    assert.deepEqual(Object.keys(testing), [
      'aCase',
      'aCaseFlag',
      'aDecision',
      'aDecisionDraft',
      'aFlag',
      'aFlagDraft',
      'aKeptFlag',
      'aReceipt',
      'aStatus',
      'aTarget',
      'anEvent',
      'anId',
      'anOffer',
      'anOfferedGroup',
      'anOfferedReason',
      'answer',
      'fakeReceiver',
      'htmlPage',
      'manualClock',
      'outboxStoreContract',
      'refusal',
      'signDelivery',
      'summaryOf',
    ]);
  });

  it('opens where there is no document', () => {
    assert.equal('document' in globalThis, false);
  });
});

describe('an error in a log', () => {
  it('holds its message and its facts, and no secret that its cause may quote', () => {
    const cause = new TypeError('Header value "Bearer secret" is invalid.');
    const facts = { retryable: true, flagId: 'f', retryAfterMs: 4000, requestId: 'r' };
    const refused = new client.RefusedError(
      'No.',
      { type: 'about:blank', title: 'No', status: 429 },
      'rate-limited',
      facts,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(refused)), {
      name: 'RefusedError',
      message: 'No.',
      problem: { type: 'about:blank', title: 'No', status: 429 },
      problemName: 'rate-limited',
      ...facts,
    });
    const unreachable = new client.UnreachableError('Gone.', facts, { cause });
    assert.equal(unreachable.cause, cause);
    assert.deepEqual(JSON.parse(JSON.stringify(unreachable)), {
      name: 'UnreachableError',
      message: 'Gone.',
      ...facts,
    });
  });
});

describe('the guards', () => {
  const facts = { retryable: false };
  const errors = [
    new client.InvalidDraftError('…', [], facts),
    new client.RefusedError('…', { type: 'about:blank', title: '…', status: 400 }, undefined, facts),
    new client.UnreachableError('…', facts),
    new client.TimeoutError('…', facts),
    new client.UnexpectedAnswerError('…', 200, [], facts),
  ];
  const guards = [
    client.isInvalidDraftError,
    client.isRefusedError,
    client.isUnreachableError,
    client.isTimeoutError,
    client.isUnexpectedAnswerError,
  ];

  it('tell each error from the others', () => {
    for (const [row, error] of errors.entries()) {
      assert.ok(client.isFlagClientError(error) && error instanceof Error);
      assert.deepEqual(
        guards.map((guard) => guard(error)),
        guards.map((_, column) => column === row),
      );
    }
  });

  it('do not take another error of the same name for ours', () => {
    assert.equal(client.isTimeoutError(new DOMException('…', 'TimeoutError')), false);
    assert.equal(client.isFlagClientError('TimeoutError'), false);
    assert.equal(client.isFlagClientError(null), false);
  });

  it('know an error of another realm', () => {
    const brand = Symbol.for('@report-this/client/error');
    const foreign: unknown = runInNewContext(
      'Object.assign(new Error("…"), { name: "TimeoutError", [brand]: true })',
      { brand },
    );
    assert.equal(foreign instanceof Error, false);
    assert.ok(client.isTimeoutError(foreign));
  });

  it('leave out facts that are not known', () => {
    assert.deepEqual(
      Object.keys(errors[2]!).filter((key) => key !== 'name'),
      ['retryable'],
    );
  });
});
