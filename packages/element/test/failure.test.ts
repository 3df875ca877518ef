import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@report-this/client';
import { aFlagDraft, fakeReceiver, htmlPage, refusal, type Scripted } from '@report-this/client/testing';
import { type Failure, isRetryable } from '../src/dialog/failure.ts';
import { failureOf } from '../src/dialog/failing.ts';

const LIMIT_MS = 15_000;

/** What becomes of a flag when a receiver answers like this, with the real client between. */
async function failureAfter(...script: Scripted[]): Promise<Failure> {
  const receiver = fakeReceiver();
  receiver.answerNext(...script);
  // no time passes but where nothing answers: there the limit is reached at once
  const isOver = (ms: number) => ms < LIMIT_MS || script.includes('silence');
  const clock = {
    now: () => 0,
    sleep: (ms: number) => (isOver(ms) ? Promise.resolve() : new Promise<void>(() => {})),
  };
  const client = createClient({ receiver: receiver.url, fetch: receiver.fetch, timeoutMs: LIMIT_MS, clock });
  const error: unknown = await client.submitFlag(aFlagDraft()).then(
    () => assert.fail('The flag was taken.'),
    (reason: unknown) => reason,
  );
  return failureOf(error, true);
}

describe('why a flag did not arrive', () => {
  it('no network: offline or unreachable, as the browser says', () => {
    const error = Object.assign(new Error(), { name: 'UnreachableError' });
    assert.deepEqual(failureOf(error, false), { kind: 'offline' });
    assert.deepEqual(failureOf(error, true), { kind: 'unreachable' });
  });

  it('code that cannot be loaded counts as no network', () => {
    assert.deepEqual(failureOf(new TypeError('Failed to fetch dynamically imported module'), true), {
      kind: 'unreachable',
    });
    assert.deepEqual(failureOf(undefined, true), { kind: 'unreachable' });
  });

  it('silence: timeout', async () => {
    assert.deepEqual(await failureAfter('silence'), { kind: 'timeout' });
  });

  it('what another system may have all the same: no second try', () => {
    for (const [name, kind] of [
      ['TimeoutError', 'timeout'],
      ['UnreachableError', 'unexpected'],
      ['UnexpectedAnswerError', 'unexpected'],
    ]) {
      const failure = failureOf({ name, retryable: false }, true);
      assert.deepEqual(failure, { kind, isFinal: true });
      assert.equal(isRetryable(failure), false);
    }
    const problem = { status: 502 };
    const failed = failureOf({ name: 'RefusedError', retryable: false, problem }, true);
    assert.deepEqual(failed, { kind: 'unexpected', isFinal: true });
  });

  it('a page for people instead of a receiver: unexpected', async () => {
    assert.deepEqual(await failureAfter(htmlPage()), { kind: 'unexpected', isFinal: true });
  });

  it('too many: limited, with the time that the receiver told', async () => {
    assert.deepEqual(await failureAfter(refusal('rate-limited', { retryAfter: 120 })), {
      kind: 'limited',
      waitMs: 120_000,
    });
  });

  it('closed for now, with a time: limited', async () => {
    assert.deepEqual(await failureAfter(refusal('not-accepting', { retryAfter: 60 })), {
      kind: 'limited',
      waitMs: 60_000,
    });
  });

  it('a credential is needed: sign in', async () => {
    for (const name of ['unauthenticated', 'forbidden'] as const) {
      assert.deepEqual(await failureAfter(refusal(name)), { kind: 'signIn' });
    }
  });

  it('a challenge is asked: solve it', async () => {
    assert.deepEqual(await failureAfter(refusal('challenge-required')), { kind: 'challenge' });
  });

  it('a refusal that could not be read, or says no more than its status: unexpected', () => {
    for (const status of [403, 422]) {
      const problem = { type: 'about:blank', title: `HTTP ${status}`, status };
      const error = { name: 'RefusedError', retryable: false, problem };
      assert.deepEqual(failureOf(error, true), { kind: 'unexpected' });
    }
  });

  it('gone: nothing left to report', async () => {
    assert.deepEqual(await failureAfter(refusal('gone')), { kind: 'gone' });
  });

  it('a reason that is not offered: choose another one', async () => {
    assert.deepEqual(await failureAfter(refusal('reason-not-offered')), {
      kind: 'refused',
      issues: [{ field: 'reason', code: 'notOffered' }],
    });
  });

  it('an invalid flag: each issue by its field, what has no field left out', async () => {
    const issue = (pointer: string, code: string) => ({ pointer, code, detail: 'is wrong' });
    const failure = await failureAfter(
      refusal('invalid-flag', {
        detail: 'Correct the flag.',
        issues: [
          issue('/reporter/email', 'format'),
          issue('/claim/explanation', 'tooLong'),
          issue('/reporter/name', 'unheard'),
          issue('/targets/0/kind', 'value'),
        ],
      }),
    );
    assert.deepEqual(failure, {
      kind: 'refused',
      detail: 'Correct the flag.',
      issues: [
        { field: 'email', code: 'format' },
        { field: 'explanation', code: 'tooLong' },
        { field: 'name', code: 'refused' },
      ],
    });
  });

  it('a draft that the client itself refuses: its issues by field', async () => {
    const client = createClient({
      receiver: 'https://shop.example/',
      fetch: () => assert.fail('It was sent.'),
    });
    const reporter = { role: 'identified', name: 'Ana', email: 'ana' } as const;
    const error: unknown = await client
      .submitFlag(aFlagDraft({ reporter }))
      .catch((reason: unknown) => reason);
    const failure = failureOf(error, true);
    assert.deepEqual(failure.kind === 'refused' && failure.issues.map(({ field }) => field), ['email']);
  });

  it('only what may change by itself can be tried again', () => {
    const kinds = ['offline', 'unreachable', 'timeout', 'unexpected', 'signIn', 'gone'] as const;
    assert.deepEqual(
      kinds.filter((kind) => isRetryable({ kind })),
      ['offline', 'unreachable', 'timeout', 'unexpected'],
    );
  });
});
