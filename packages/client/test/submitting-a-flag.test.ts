import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flag, FlagDraft } from '@report-this/protocol';
import {
  isInvalidDraftError,
  isRefusedError,
  isUnexpectedAnswerError,
  type RefusedError,
} from '@report-this/client';
import {
  aFlagDraft,
  anId,
  answer,
  aReceipt,
  aTarget,
  type FakeAnswer,
  htmlPage,
  refusal,
} from '@report-this/client/testing';
import { aClient, rejectionOf } from './clients.test-helper.ts';

describe('submitting a flag', () => {
  it('sends the draft with a version, an id and a time, and hands over the receipt', async () => {
    const { client, receiver } = aClient();
    const submitted = await client.submitFlag(aFlagDraft(), { id: anId(7) });

    assert.deepEqual(submitted, {
      status: 'received',
      receipt: aReceipt({ flagId: anId(7) }),
      isRepeat: false,
    });
    assert.deepEqual(receiver.transcript, ['POST /flags → 201']);
    assert.deepEqual(receiver.requests[0]?.body, {
      specversion: '1.0',
      id: anId(7),
      createdAt: '2024-11-03T20:04:59.598Z', // the time in the id
      ...aFlagDraft(),
    });
    assert.equal(receiver.requests[0]?.headers.get('content-type'), 'application/json');
  });

  it('makes up an id of version 7 when none is given', async () => {
    const { client, receiver } = aClient();
    await client.submitFlag(aFlagDraft());
    const { id } = receiver.requests[0]?.body as { id: string };
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    assert.equal(parseInt(id.replace('-', '').slice(0, 12), 16), Date.parse('2026-11-21T09:30:00Z'));
  });

  it('tells a repeat from the first time', async () => {
    const { client } = aClient();
    const first = await client.submitFlag(aFlagDraft(), { id: anId() });
    const again = await client.submitFlag(aFlagDraft(), { id: anId() });
    assert.deepEqual([first.isRepeat, again.isRepeat], [false, true]);
  });

  it('sends the same bytes for the same id, however much later', async () => {
    const { client, receiver, clock } = aClient();
    const options = { id: '6f1c2b1e-0c1d-4a53-9c34-0d6a4a5d8b11', createdAt: '2026-11-21T09:29:58.000Z' };
    await client.submitFlag(aFlagDraft(), { id: anId() });
    await client.submitFlag(aFlagDraft(), options);
    clock.advance(3_600_000);
    await client.submitFlag(aFlagDraft(), { id: anId() });
    await client.submitFlag(aFlagDraft(), options);
    assert.deepEqual(
      receiver.transcript.map((line) => line.slice(-3)),
      ['201', '201', '200', '200'],
    );
    assert.equal((receiver.requests[1]?.body as Flag).createdAt, options.createdAt);
  });

  it('sends no cookies', async () => {
    let credentials: string | undefined;
    const { receiver } = aClient();
    const { client } = aClient({
      fetch: (request) => {
        credentials = request.credentials;
        return receiver.fetch(request);
      },
    });
    await client.submitFlag(aFlagDraft());
    assert.equal(credentials, 'omit');
  });

  it('outlives the page up to 60 000 bytes, and not a byte more', async () => {
    const { client, receiver } = aClient();
    const snapshots = [...Array<string>(5).fill('x'.repeat(10_000)), 'ü'.repeat(3000)];
    const submit = (nth: number, filling: number) => {
      const texts = [...snapshots, 'x'.repeat(filling)];
      const targets = texts.map((text) =>
        aTarget({ snapshot: { text, capturedAt: '2026-11-21T09:00:00Z' } }),
      );
      return client.submitFlag(aFlagDraft({ targets }), { id: anId(nth) });
    };
    const bytes = () => receiver.requests.map(({ text }) => Buffer.byteLength(text));

    await submit(1, 1);
    const filling = 60_001 - bytes()[0]!;
    await submit(2, filling);
    await submit(3, filling + 1);
    assert.deepEqual(bytes().slice(1), [60_000, 60_001]);
    assert.deepEqual(
      receiver.requests.map(({ keepalive }) => keepalive),
      [true, true, false],
    );
  });

  it('sends members of a later version as they are', async () => {
    const { client, receiver } = aClient();
    await client.submitFlag({ ...aFlagDraft(), mood: 'calm' } as ReturnType<typeof aFlagDraft>);
    assert.ok(receiver.requests[0]?.text.includes('"mood":"calm"'));
  });
});

describe('an invalid draft', () => {
  it('never leaves the page, and its issues name the members', async () => {
    const { client, receiver } = aClient();
    const draft = aFlagDraft({ targets: [], claim: { basis: 'terms', reason: 'spam' } });
    const error = await rejectionOf(client.submitFlag(draft, { id: anId() }));

    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/targets', '/claim/reason'],
    );
    assert.deepEqual([error.retryable, error.flagId], [false, anId()]);
    assert.deepEqual(receiver.requests, []);
  });

  for (const [change, first] of [
    [{ targets: [] }, '/targets must have at least 1 item.'],
    [{ locale: 'not a language' }, '/locale has not the right form.'],
    [{ locale: undefined }, '/locale is required.'],
  ] as const) {
    it(`is told by its first issue: ${first}`, async () => {
      const { client } = aClient();
      const error = await rejectionOf(client.submitFlag({ ...aFlagDraft(), ...change } as FlagDraft));
      assert.ok(isInvalidDraftError(error));
      assert.equal(
        error.message,
        `The flag was not sent: it is not valid. ${first} The issues name what to correct.`,
      );
    });
  }
});

describe('a refusal', () => {
  it('tells the problem, its name and the request in the log', async () => {
    const { client, receiver } = aClient();
    const issues = [{ pointer: '/claim/reason', code: 'value', detail: 'must be one that is offered' }];
    receiver.answerNext(refusal('reason-not-offered', { requestId: 'r-17', issues }));
    const error = await rejectionOf(client.submitFlag(aFlagDraft(), { id: anId() }));

    assert.ok(isRefusedError(error));
    assert.equal(error.message, 'The receiver at receiver.example refused: This reason is not offered here.');
    assert.deepEqual(error.problem.issues, issues);
    assert.deepEqual(
      {
        problemName: error.problemName,
        retryable: error.retryable,
        requestId: error.requestId,
        flagId: error.flagId,
      },
      { problemName: 'reason-not-offered', retryable: false, requestId: 'r-17', flagId: anId() },
    );
    assert.deepEqual(receiver.transcript, ['POST /flags → 422'], 'a refusal for good is not tried again');
  });

  it('of the registry tells its detail too; that of another type may quote the flag and stays out', async () => {
    const { client, receiver } = aClient();
    const detail = 'The receiver is at /report-this.';
    receiver.answerNext(refusal('not-found', { detail }));
    receiver.answerNext(
      answer(404, { title: 'No.', detail }, { 'content-type': 'application/problem+json' }),
    );
    const messages = [];
    for (const id of [anId(1), anId(2)])
      messages.push(((await rejectionOf(client.submitFlag(aFlagDraft(), { id }))) as Error).message);
    assert.deepEqual(messages, [
      `The receiver at receiver.example refused: There is nothing here that you may see. ${detail}`,
      'The receiver at receiver.example refused: No.',
    ]);
  });

  it('names the request by its header where the problem does not, and so does what is no refusal', async () => {
    const { client, receiver } = aClient();
    const named = (scripted: FakeAnswer) => ({
      ...scripted,
      headers: { ...scripted.headers, 'x-request-id': 'r-header' },
    });
    receiver.answerNext(
      named(refusal('invalid-flag')),
      named(refusal('invalid-flag', { requestId: 'r-body' })),
      named(htmlPage(404)),
    );
    const ids = [];
    for (const id of [anId(1), anId(2), anId(3)])
      ids.push(((await rejectionOf(client.submitFlag(aFlagDraft(), { id }))) as RefusedError).requestId);
    assert.deepEqual(ids, ['r-header', 'r-body', 'r-header']);
  });

  it('of an unknown type is taken by its status', async () => {
    const { client, receiver } = aClient();
    const problem = { type: 'https://shop.example/problems/holiday', status: 200, holiday: true };
    receiver.answerNext(answer(418, problem, { 'content-type': 'application/problem+json; charset=utf-8' }));
    const error = await rejectionOf(client.submitFlag(aFlagDraft()));

    assert.ok(isRefusedError(error));
    assert.equal(error.problemName, undefined);
    assert.deepEqual(error.problem, {
      type: 'https://shop.example/problems/holiday',
      title: 'HTTP 418',
      status: 418,
      holiday: true,
    });
  });

  it('of a flag id that another flag has is told as such', async () => {
    const { client } = aClient();
    await client.submitFlag(aFlagDraft(), { id: anId() });
    const error = await rejectionOf(client.submitFlag(aFlagDraft({ locale: 'nl' }), { id: anId() }));
    assert.ok(isRefusedError(error) && error.problemName === 'flag-id-conflict');
  });
});

describe('a receipt', () => {
  it('may have members of a later version', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext(answer(201, { ...aReceipt({ flagId: anId() }), signature: 'later' }));
    const submitted = await client.submitFlag(aFlagDraft(), { id: anId() });
    assert.deepEqual(submitted, {
      status: 'received',
      receipt: { ...aReceipt({ flagId: anId() }), signature: 'later' },
      isRepeat: false,
    });
  });

  it('for another flag is not believed', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext(answer(201, aReceipt({ flagId: anId(2) })));
    const error = await rejectionOf(client.submitFlag(aFlagDraft(), { id: anId(1) }));
    assert.ok(isUnexpectedAnswerError(error));
  });

  it('that lacks a member is not believed, and the issue names it', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext(answer(201, { ...aReceipt({ flagId: anId() }), token: undefined }));
    const error = await rejectionOf(client.submitFlag(aFlagDraft(), { id: anId() }));
    assert.ok(isUnexpectedAnswerError(error));
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/token'],
    );
    assert.equal(error.flagId, anId());
  });
});
