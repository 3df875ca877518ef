import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { Offer, read, Receipt } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import canonicalize from 'canonicalize';
import { aServer } from './a-server.test-helper.ts';
import { rawConnection, rawPost } from './raw-http.test-helper.ts';

const server = await aServer();

const receiptOf = async (answer: Response): Promise<Receipt> => (await answer.json()) as Receipt;

describe('submitting a flag', () => {
  it('answers 201 with a receipt of the form that the protocol has', async () => {
    const flag = aFlag({ claim: { explanation: 'The same text everywhere.' } });
    const answer = await server.post('/flags', flag);
    const receipt = await receiptOf(answer);
    assert.equal(answer.status, 201);
    assert.ok(read(Receipt, receipt).ok);
    assert.equal(receipt.flagId, flag.id);
    assert.equal(receipt.receivedAt, '2026-11-21T09:30:00.000Z');
    assert.deepEqual(receipt.completeness, { article16: false, missing: ['identity', 'goodFaith'] });
    assert.equal(receipt.statusUrl, `${server.receiverUrl}/report-status#${flag.id}.${receipt.token}`);
    assert.equal(answer.headers.get('location'), `${server.receiverUrl}/flags/${flag.id}`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('set-cookie'), null);
  });

  it('digests the flag with the members that the protocol does not name', async () => {
    const flag = { ...aFlag(), mood: { colour: 'grün', number: 1e21 } };
    const receipt = await receiptOf(await server.post('/flags', flag));
    assert.equal(receipt.digest, `sha-256:${createHash('sha256').update(canonicalize(flag)!).digest('hex')}`);
  });

  it('digests what is written with escapes as what it means', async () => {
    for (const explanation of [
      '"a\\"b"',
      '"\\u00fc\\n\\u0001"',
      '"a\\/b\\ud83d\\ude00"',
      '"\\u007f\u2028"',
    ]) {
      const flag = JSON.stringify(aFlag()).replace('"claim":{', `"claim":{"explanation":${explanation},`);
      const receipt = await receiptOf(await server.post('/flags', flag));
      const canonical = canonicalize(JSON.parse(flag))!;
      assert.equal(receipt.digest, `sha-256:${createHash('sha256').update(canonical).digest('hex')}`);
    }
  });

  it('keeps names that objects have by themselves like any other member', async () => {
    for (const member of ['"__proto__":{"reason":"x"}', '"constructor":1', '"toJSON":1', '"toString":"x"']) {
      const flag = JSON.stringify(aFlag()).replace('"claim":{', `"claim":{${member},`);
      const receipt = await receiptOf(await server.post('/flags', flag));
      const canonical = canonicalize(JSON.parse(flag))!;
      assert.ok(canonical.includes(member));
      assert.equal(receipt.digest, `sha-256:${createHash('sha256').update(canonical).digest('hex')}`);
    }
  });

  it('gives each receipt a token of its own with 256 bits', async () => {
    const [one, other] = await Promise.all([server.post('/flags', aFlag()), server.post('/flags', aFlag())]);
    const tokens = [(await receiptOf(one)).token, (await receiptOf(other)).token];
    assert.notEqual(tokens[0], tokens[1]);
    for (const token of tokens) assert.equal(Buffer.from(token, 'base64url').length, 32);
  });

  it('answers alike for a target it knows and one it does not', async () => {
    await server.post('/flags', aFlag({ url: 'https://shop.example/known' }));
    const known = await server.post('/flags', aFlag({ url: 'https://shop.example/known' }));
    const unknown = await server.post('/flags', aFlag({ url: 'https://shop.example/unknown' }));
    const headersOf = ({ headers }: Response) =>
      [...headers].map(([name, value]) =>
        /^(x-request-id|date|location)$/.test(name) ? name : `${name}: ${value}`,
      );
    assert.equal(known.status, unknown.status);
    assert.deepEqual(headersOf(known), headersOf(unknown));
    const shapeOf = (receipt: Receipt) => ({
      ...receipt,
      flagId: '',
      reference: '',
      token: '',
      statusUrl: '',
      digest: '',
    });
    assert.deepEqual(shapeOf(await receiptOf(known)), shapeOf(await receiptOf(unknown)));
  });
});

describe('repeating a flag', () => {
  it('is answered with 200 and the first receipt, byte for byte, also later', async () => {
    const flag = aFlag();
    const first = await server.post('/flags', flag);
    server.clock.advance(60_000);
    const repeat = await server.post('/flags', flag);
    assert.deepEqual([first.status, repeat.status], [201, 200]);
    assert.equal(await repeat.text(), await first.text());
  });

  it('knows the same flag by its content, whatever the order of its members', async () => {
    const flag = aFlag();
    const reversed = Object.fromEntries(Object.entries(flag).reverse());
    const first = await server.post('/flags', flag);
    const repeat = await server.post('/flags', JSON.stringify(reversed, null, 2));
    assert.equal(repeat.status, 200);
    assert.equal(await repeat.text(), await first.text());
  });

  it('takes it in once when it comes a hundred times at once', async () => {
    const own = await aServer();
    const flag = aFlag({ url: 'https://shop.example/hundred' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => own.post('/flags', flag)));
    const statuses = answers.map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, 1);
    assert.equal(statuses.filter((status) => status === 200).length, 99);
    assert.equal(new Set(await Promise.all(answers.map((answer) => answer.text()))).size, 1);

    const { items } = (await (await own.review('/cases')).json()) as { items: { id: string }[] };
    assert.equal(items.length, 1);
    const found = (await (await own.review(`/cases/${items[0]!.id}`)).json()) as {
      flagCount: number;
      flags: { flagId: string }[];
    };
    assert.equal(found.flagCount, 1);
    assert.deepEqual(
      found.flags.map(({ flagId }) => flagId),
      [flag.id],
    );
  });

  it('is refused when the id comes with other content, and the first stays', async () => {
    const flag = aFlag({ url: 'https://shop.example/conflict' });
    const first = await server.post('/flags', flag);
    const other = await server.post('/flags', { ...flag, locale: 'nl' });
    assert.equal(other.status, 409);
    assert.equal(((await other.json()) as { type: string }).type, 'urn:report-this:problem:flag-id-conflict');
    assert.equal(await (await server.post('/flags', flag)).text(), await first.text());
  });
});

describe('cases', () => {
  it('join flags of two reporters on one target, the fragment left aside', async () => {
    const own = await aServer();
    await own.post('/flags', aFlag({ url: 'https://Shop.example/p/9#c1' }));
    await own.post(
      '/flags',
      aFlag({ url: 'https://shop.example/p/9', reason: 'speech.hate', claim: { basis: 'illegal' } }),
    );
    const { items } = (await (await own.review('/cases')).json()) as {
      items: { flagCount: number; reasons: unknown }[];
    };
    assert.equal(items.length, 1);
    assert.equal(items[0]!.flagCount, 2);
    assert.deepEqual(items[0]!.reasons, [
      { reason: 'terms.spam', basis: 'terms', count: 1 },
      { reason: 'speech.hate', basis: 'illegal', count: 1 },
    ]);
  });
});

describe('many flags at once', () => {
  it('share a transaction, and each is answered', async () => {
    const own = await aServer();
    const flags = Array.from({ length: 40 }, () => aFlag());
    const { socket, answers } = rawConnection(own.url);
    socket.write(flags.map((flag) => rawPost('/report-this/flags', JSON.stringify(flag))).join(''));
    const received = await answers((text) => text.split('"digest"').length > 40);
    for (const { id } of flags) assert.ok(received.includes(`"flagId":"${id}"`));
    assert.equal(
      own.commits.reduce((sum, count) => sum + count, 0),
      40,
    );
    assert.ok(own.commits.length <= 4, `${own.commits.length} transactions for 40 flags`);
  });
});

describe('the offer', () => {
  it('has the form that the protocol has, here and at the well-known address', async () => {
    const offer: unknown = await (await server.get('')).json();
    assert.ok(read(Offer, offer).ok);
    assert.deepEqual(await (await fetch(`${server.url}.well-known/report-this`)).json(), offer);
    assert.deepEqual(await (await server.get('/')).json(), offer);
  });

  it('is told in the language of the reader, and says so', async () => {
    const answer = await server.get('', { 'Accept-Language': 'nl-BE, en;q=0.8' });
    const offer = (await answer.json()) as Offer;
    assert.equal(answer.headers.get('content-language'), 'nl');
    assert.equal(answer.headers.get('vary'), 'Accept-Language, Accept-Encoding');
    assert.equal(offer.locale, 'nl');
    assert.equal(offer.groups[0]!.label, 'Spam of oplichting');
  });

  it('is not sent again to who has it', async () => {
    const first = await server.get('');
    const etag = first.headers.get('etag')!;
    assert.equal((await server.get('', { 'If-None-Match': etag })).status, 304);
    assert.equal((await server.get('', { 'If-None-Match': `"other", W/${etag}` })).status, 304);
    assert.equal((await server.get('', { 'If-None-Match': '"other"' })).status, 200);
    assert.equal((await server.get('', { 'If-None-Match': etag, 'Accept-Language': 'ar' })).status, 200);
    assert.match(first.headers.get('cache-control')!, /^max-age=\d+$/);
  });

  it('comes compressed to who takes that, each coding with a tag of its own', async () => {
    const plain = await server.get('', { 'Accept-Encoding': 'identity' });
    const offer: unknown = await plain.json();
    const tags = new Set([plain.headers.get('etag')]);
    for (const encoding of ['br', 'gzip']) {
      const answer = await server.get('', { 'Accept-Encoding': encoding });
      const etag = answer.headers.get('etag')!;
      assert.equal(answer.headers.get('content-encoding'), encoding);
      assert.ok(
        Number(answer.headers.get('content-length')) < Number(plain.headers.get('content-length')) / 3,
      );
      assert.deepEqual(await answer.json(), offer);
      const again = await server.get('', { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      assert.deepEqual([again.status, again.headers.get('content-encoding')], [304, null]);
      tags.add(etag);
    }
    assert.equal(tags.size, 3);
    assert.equal(plain.headers.get('content-encoding'), null);
  });

  it('is alone in that: what holds a token goes out as it is', async () => {
    const answer = await server.post('/flags', aFlag(), { 'Accept-Encoding': 'br, gzip' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('content-encoding'), null);
    const page = await server.get('/report?url=https://shop.example/7', { 'Accept-Encoding': 'br, gzip' });
    assert.equal(page.headers.get('content-encoding'), null);
  });

  it('is answered to HEAD without a body', async () => {
    const answer = await fetch(server.receiverUrl, { method: 'HEAD' });
    assert.equal(answer.status, 200);
    assert.equal(await answer.text(), '');
  });
});
