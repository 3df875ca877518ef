import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusedError, isUnexpectedAnswerError } from '@report-this/client';
import { aFlagDraft, anId, anOffer, answer, aReceipt, aStatus, htmlPage } from '@report-this/client/testing';
import { aClient, rejectionOf } from './clients.test-helper.ts';

describe('reading an offer', () => {
  it('asks for the words in the wanted language', async () => {
    const { client, receiver } = aClient({ locale: 'nl' });
    await client.readOffer();
    await client.readOffer({ locale: 'ar' });
    assert.deepEqual(
      receiver.requests.map(({ headers }) => headers.get('accept-language')),
      ['nl', 'ar'],
    );
  });

  it('leaves the language to the browser when none is told', async () => {
    const { client, receiver } = aClient();
    assert.deepEqual(await client.readOffer(), anOffer());
    assert.equal(receiver.requests[0]?.headers.has('accept-language'), false);
  });

  it('reads it again only when it has changed', async () => {
    const { client, receiver } = aClient({ locale: 'en' });
    const first = await client.readOffer();
    first.groups.length = 0; // a caller's own copy
    assert.deepEqual(await client.readOffer(), anOffer());
    assert.deepEqual(await client.readOffer({ locale: 'nl' }), anOffer());
    receiver.answerNext(answer(200, anOffer({ locale: 'de' }), { etag: '"offer-2"' }));
    assert.equal((await client.readOffer()).locale, 'de');
    await client.readOffer();

    assert.deepEqual(receiver.transcript, [
      'GET / → 200',
      'GET / → 304',
      'GET / → 200',
      'GET / → 200',
      'GET / → 200',
    ]);
    assert.deepEqual(
      receiver.requests.map(({ headers }) => headers.get('if-none-match')),
      [null, '"offer-1"', null, '"offer-1"', '"offer-2"'],
    );
  });

  it('does not take a 304 that nobody asked for', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext(answer(304, ''));
    assert.ok(isUnexpectedAnswerError(await rejectionOf(client.readOffer())));
  });

  for (const [what, said] of [
    ['a page', htmlPage()],
    ['nothing', answer(200, '')],
    ['half a document', answer(200, '{"specversions":["1.0"],')],
    ['another document', answer(200, { hello: 'world' })],
    ['no content', answer(204, '')],
    ['a problem that is none', answer(404, { error: 'nope' }, { 'content-type': 'application/json' })],
    ['a list as a problem', answer(404, '"gone"', { 'content-type': 'application/problem+json' })],
  ] as const) {
    it(`does not take ${what} for an offer`, async () => {
      const { client, receiver } = aClient({
        ...(what === 'no content' && { fetch: async () => new Response(null, { status: 204 }) }),
      });
      receiver.answerNext(said);
      const error = await rejectionOf(client.readOffer());
      assert.ok(isUnexpectedAnswerError(error));
      assert.deepEqual([error.status, error.retryable], [said.status, false]);
      assert.match(error.message, /does not speak the flag protocol/);
    });
  }
});

describe('reading a status', () => {
  it('sends the token as a credential, past every cache', async () => {
    let cache: string | undefined;
    const { receiver, client: submitter } = aClient();
    await submitter.submitFlag(aFlagDraft(), { id: anId() });
    const { client } = aClient({
      fetch: (request) => {
        cache = request.cache;
        return receiver.fetch(request);
      },
    });

    const status = await client.readStatus(anId(), aReceipt({ flagId: anId() }).token);
    assert.deepEqual(status, aStatus());
    assert.equal(cache, 'no-store');
    assert.equal(receiver.transcript.at(-1), `GET /flags/${anId()} → 200`);
  });

  it('is refused alike for an unknown flag and a wrong token', async () => {
    const { client } = aClient();
    await client.submitFlag(aFlagDraft(), { id: anId() });
    const wrong = await rejectionOf(client.readStatus(anId(), 'wrong'));
    const unknown = await rejectionOf(client.readStatus(anId(2), 'wrong'));
    assert.ok(isRefusedError(wrong) && isRefusedError(unknown));
    assert.deepEqual([wrong.problemName, unknown.problemName], ['not-found', 'not-found']);
    assert.ok(!wrong.message.includes('wrong'), 'a message holds no token');
  });

  it('cannot be led astray by an id', async () => {
    const { client, receiver } = aClient();
    await rejectionOf(client.readStatus('../cases?x=1#', 'token'));
    assert.equal(receiver.requests[0]?.path, '/flags/..%2Fcases%3Fx%3D1%23');
  });

  it('with a token that no header can carry is a mistake of the caller', async () => {
    const { client, receiver } = aClient();
    const error = await rejectionOf(client.readStatus(anId(), 'to\nken'));
    assert.ok(error instanceof TypeError);
    assert.deepEqual(receiver.requests, []);
  });
});
