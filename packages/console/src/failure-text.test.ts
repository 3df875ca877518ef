import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RefusedError, TimeoutError, UnexpectedAnswerError, UnreachableError } from '@report-this/client';
import { problemOf, type ProblemName } from '@report-this/protocol';
import { failureText, isKeyRefused, isMovedOn } from './failure-text.ts';
import { en } from './strings/en.ts';

const refused = (name: ProblemName, facts = {}) =>
  new RefusedError('…', problemOf(name), name, { retryable: false, ...facts });

describe('a failure', () => {
  it('is said in the words of the console', () => {
    assert.equal(failureText(new UnreachableError('…', { retryable: true }), en), en.failures.unreachable);
    assert.equal(failureText(new TimeoutError('…', { retryable: true }), en), en.failures.timeout);
    assert.equal(
      failureText(new UnexpectedAnswerError('…', 200, [], { retryable: false }), en),
      en.failures.unexpected,
    );
    assert.equal(failureText(new Error('secret'), en), en.failures.unknown);
    assert.equal(failureText(refused('not-accepting', { retryAfterMs: 1 }), en), en.failures.notAccepting);
    assert.equal(failureText(refused('internal'), en), 'The receiver refused: Something failed here.');
  });

  it('tells how long to wait, and which request it was', () => {
    const error = refused('rate-limited', { retryAfterMs: 1500, requestId: 'r-9' });
    assert.equal(failureText(error, en), 'Too many requests just now. Try again in 2 seconds. Request r-9');
  });

  it('of the key and of a move are told apart', () => {
    assert.deepEqual(
      [isKeyRefused(refused('unauthenticated')), isMovedOn(refused('unauthenticated'))],
      [true, false],
    );
    assert.deepEqual(
      [isKeyRefused(refused('illegal-move')), isMovedOn(refused('illegal-move'))],
      [false, true],
    );
    assert.equal(isKeyRefused(new Error('401')), false);
  });
});
