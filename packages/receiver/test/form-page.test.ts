import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Case, CasePage } from '@report-this/protocol';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { FORM_LANGUAGES } from '../src/form-page/languages.ts';
import { aServer, type TestServer } from './a-server.test-helper.ts';
import { COMMENT, filledIn, hiddenIn, linkTo, sendForm } from './form.test-helper.ts';

const server = await aServer();

const open = (target: Record<string, string> = COMMENT, headers: Record<string, string> = {}) =>
  server.get(linkTo(target), headers);
const send = (fields: Record<string, string>, path?: string, headers?: Record<string, string>) =>
  sendForm(server, fields, path, headers);
const filled = (change?: Record<string, string>, target?: Record<string, string>) =>
  filledIn(server, change, target);

const flagIn = async (from: TestServer = server) => {
  const { items } = (await (await from.review('/cases?limit=100')).json()) as CasePage;
  const cases = items.map(async ({ id }) => (await (await from.review(`/cases/${id}`)).json()) as Case);
  return (await Promise.all(cases)).flatMap(({ flags }) => flags);
};

describe('the form page', () => {
  it('shows what is reported, and every reason in two levels, as one choice', async () => {
    const answer = await open();
    const page = await answer.text();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(page, /<h1>Report this comment<\/h1>/);
    assert.match(page, /<bdi>https:\/\/shop\.example\/p\/7#c42<\/bdi>/);
    const reasons = [...page.matchAll(/type="radio"\s+name="reason"\s+value="([^"]+)"/g)].map(
      ([, code]) => code!,
    );
    assert.equal(new Set(reasons).size, reasons.length);
    assert.equal(reasons.filter((code) => !code.includes('.')).length, 12);
    for (const code of ['terms.flooding', 'speech.hate', 'other.unspecified'])
      assert.ok(reasons.includes(code));
  });

  it('may do nothing but be sent to where it came from: no script, no cookie, no frame, nobody told', async () => {
    const answer = await open();
    assert.equal(
      answer.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.doesNotMatch(await answer.text(), /<script|<style|\son\w+=|\sstyle=/i);
    const style = await server.get('/report.css');
    assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('speaks the language of the page that the link stands on, then that of the browser', async () => {
    const spoken = async (lang: string, acceptLanguage: string) => {
      const answer = await open({ ...COMMENT, ...(lang && { lang }) }, { 'Accept-Language': acceptLanguage });
      const [, language, dir] = /<html lang="([^"]+)" dir="([^"]+)"/.exec(await answer.text())!;
      assert.equal(answer.headers.get('content-language'), language);
      assert.equal(answer.headers.get('vary'), 'Accept-Language');
      return `${language} ${dir}`;
    };
    assert.equal(await spoken('', 'xx, nl-BE;q=0.9, en;q=0.8'), 'nl ltr');
    assert.equal(await spoken('ar', 'nl'), 'ar rtl');
    assert.equal(await spoken('xx', 'fi'), 'fi ltr');
    assert.equal(await spoken('"><script>', 'fi'), 'fi ltr');
    assert.equal(await spoken('', ''), 'en ltr');
  });

  it('speaks every language of the dialog', () => {
    assert.deepEqual([...FORM_LANGUAGES].sort(), Object.keys(DIALOG_LANGUAGES).sort());
  });

  for (const lang of FORM_LANGUAGES) {
    it(`has its words and its reasons in ${lang}`, async () => {
      const page = await (await open({ ...COMMENT, lang })).text();
      assert.match(page, new RegExp(`<html lang="${lang}"`));
      assert.match(page, new RegExp(`<fieldset\\s+lang="${lang}"`));
      assert.doesNotMatch(page, /\{\w+\}|undefined|\[object/);
      if (lang !== 'en') assert.doesNotMatch(page, /What is wrong\?/);
    });
  }

  it('says of a link that names nothing, or nothing that can be reported, that it is not complete', async () => {
    for (const target of [
      {},
      { kind: 'comment' },
      { url: 'javascript:alert(1)' },
      { url: 'not an address' },
      { kind: 'no such kind', url: 'https://shop.example/' },
      { kind: 'unheard', url: 'https://shop.example/' },
      { ref: 'x'.repeat(501) },
    ] as Record<string, string>[]) {
      const answer = await open(target);
      assert.equal(answer.status, 400, JSON.stringify(target));
      const page = await answer.text();
      assert.match(page, /This link is not complete/);
      assert.doesNotMatch(page, /alert|not an address|unheard|xxx/);
    }
  });

  it('takes from a link what is reported, and nothing in the name of the person who follows it', async () => {
    const page = await (
      await open({
        ...COMMENT,
        explanation: 'Planted.',
        name: 'Planted',
        email: 'p@example.org',
        reason: 'hate',
        illegal: 'yes',
        id: 'mine',
      })
    ).text();
    assert.doesNotMatch(page, /Planted|p@example\.org|value="mine"/);
    assert.doesNotMatch(page, /\schecked/);
  });

  it('writes as text what looks like HTML, wherever it comes back', async () => {
    const nasty = `"'><img src=x onerror=alert(1)>{service}`;
    const target = { kind: 'comment', ref: nasty, author: nasty };
    const shown = await (await open(target)).text();
    const fields = await filled(
      { reason: '', explanation: nasty, name: nasty, email: nasty, work: nasty },
      target,
    );
    const again = await (await send(fields)).text();
    for (const page of [shown, again]) {
      assert.doesNotMatch(page, /<img/);
      assert.equal(hiddenIn(page)['author'], nasty);
    }
    assert.ok(again.includes('&quot;&#39;&gt;&lt;img'));
  });
});

describe('sending the form', () => {
  it('files the same flag that a client would, and answers with a receipt', async () => {
    const own = await aServer();
    const fields = {
      ...hiddenIn(await (await own.get(linkTo(COMMENT))).text()),
      reason: 'terms.flooding',
      explanation: ' Every day.\r\nEverywhere. ',
    };
    const answer = await sendForm(own, fields);
    assert.equal(answer.status, 201);
    const page = await answer.text();
    assert.match(page, /<h1>Report received<\/h1>/);
    assert.match(page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-./);
    const [flag] = await flagIn(own);
    assert.deepEqual(flag!.claim, {
      basis: 'terms',
      reason: 'terms.flooding',
      explanation: 'Every day.\nEverywhere.',
    });
    assert.deepEqual(flag!.reporter, { role: 'anonymous' });
    const { items } = (await (await own.review('/cases')).json()) as CasePage;
    const found = (await (await own.review(`/cases/${items[0]!.id}`)).json()) as Case;
    assert.deepEqual(found.target, {
      kind: 'comment',
      url: COMMENT.url,
      ref: { type: 'comment', id: '42' },
      author: { handle: '@ana' },
    });
  });

  it('files once, however often it is sent: by two clicks, a reload, or both', async () => {
    const before = (await flagIn()).length;
    const fields = await filled();
    const [one, other] = await Promise.all([send(fields), send(fields)]);
    const third = await send(fields);
    assert.deepEqual([one.status, other.status].sort(), [200, 201]);
    assert.equal(third.status, 200);
    const pages = await Promise.all([one, other, third].map((answer) => answer.text()));
    assert.equal(new Set(pages).size, 1);
    assert.equal((await flagIn()).length, before + 1);
  });

  it('asks, when it was sent before with other content, and sends it as a report of its own', async () => {
    const fields = await filled({ explanation: 'First.' });
    assert.equal((await send(fields)).status, 201);
    const answer = await send({ ...fields, explanation: 'Second.' });
    assert.equal(answer.status, 409);
    const page = await answer.text();
    assert.match(page, /You have already reported this/);
    assert.match(page, /Second\./);
    assert.equal((await send({ ...fields, ...hiddenIn(page), explanation: 'Second.' })).status, 201);
  });

  it('says by the field what is missing, and keeps what was typed', async () => {
    const answer = await send(
      await filled({ reason: '', illegal: 'yes', name: 'Ana', work: 'My song', explanation: '' }),
    );
    const page = await answer.text();
    assert.equal(answer.status, 422);
    for (const [field, text] of [
      ['reason', 'Choose one reason to continue.'],
      ['explanation', 'Say in your own words why you think this is illegal.'],
      ['email', 'Enter your e-mail address'],
      ['goodFaith', 'Tick this box to send a legal notice.'],
    ] as const) {
      assert.ok(page.includes(`<a href="#${field}">${text}`), field);
      assert.match(page, new RegExp(`id="${field}-issue"`));
      assert.match(page, new RegExp(`id="${field}"`));
    }
    assert.match(page, /aria-describedby="email-issue"/);
    assert.equal(page.match(/\sautofocus/g)?.length, 1);
    assert.match(page, /value="Ana"/);
    assert.match(page, /value="My song"/);
    assert.match(page, /name="illegal"[^>]*checked/);
  });

  it('shows what the receiver itself has against a field', async () => {
    for (const [change, text] of [
      [{ email: 'not an address' }, 'Enter an e-mail address such as'],
      [{ explanation: 'x'.repeat(2001) }, 'Your text is too long.'],
      [{ reason: 'no.such' }, 'Choose one reason to continue.'],
    ] as const) {
      const answer = await send(await filled(change));
      assert.equal(answer.status, 422);
      assert.ok((await answer.text()).includes(text), text);
    }
  });

  it('makes a full legal notice', async () => {
    const [, goodFaith] = /name="goodFaith"\s+id="goodFaith"\s+value="([^"]+)"/.exec(
      await (await open()).text(),
    )!;
    const answer = await send(
      await filled({
        reason: 'ip',
        explanation: 'It is my song.',
        illegal: 'yes',
        name: 'Ana Reyes',
        email: 'ana@example.org',
        capacity: 'rightsHolder',
        work: 'The Song',
        goodFaith: goodFaith!,
      }),
    );
    assert.equal(answer.status, 201);
    assert.doesNotMatch(await answer.text(), /What is missing/);
    const flag = (await flagIn()).find(({ claim }) => claim.reason === 'ip.copyright')!;
    assert.equal(flag.claim.basis, 'illegal');
    assert.deepEqual(flag.claim.rights, { capacity: 'rightsHolder', work: 'The Song' });
    assert.equal(flag.claim.goodFaith?.textId, goodFaith);
    assert.equal(flag.reporter.role, 'identified');
  });

  it('tells what a notice lacks, and takes it all the same', async () => {
    const [, goodFaith] = /name="goodFaith"\s+id="goodFaith"\s+value="([^"]+)"/.exec(
      await (await open()).text(),
    )!;
    const answer = await send(
      await filled({ explanation: 'Against the law.', illegal: 'yes', goodFaith: goodFaith! }),
    );
    assert.equal(answer.status, 201);
    assert.match(await answer.text(), /<li>your name and e-mail address<\/li>/);
  });

  it('keeps nobody by name where the law protects who reports', async () => {
    const fields = await filled({ reason: 'child.csam', name: 'Ana', email: 'ana@example.org' });
    assert.equal((await send(fields)).status, 201);
    const flag = (await flagIn()).find(({ claim }) => claim.reason === 'child.csam')!;
    assert.deepEqual(flag.reporter, { role: 'anonymous' });
  });

  it('writes hidden fields that somebody has changed anew, so that sending again helps', async () => {
    for (const change of [{ id: 'mine' }, { at: 'yesterday' }]) {
      const fields = await filled({ ...change, explanation: 'Kept.' });
      const answer = await send(fields);
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(page, /Kept\./);
      assert.equal((await send({ ...fields, ...hiddenIn(page) })).status, 201);
    }
  });

  it('takes no more than a form can hold, and nothing that is no form', async () => {
    const before = await server.countCases();
    assert.equal((await send({ ...(await filled()), explanation: 'x'.repeat(70_000) })).status, 413);
    assert.equal((await server.post('/report', '{}')).status, 415);
    assert.equal((await send({})).status, 400);
    assert.equal(await server.countCases(), before);
  });

  it('is not taken from a page of another site', async () => {
    const fields = await filled();
    for (const site of ['cross-site', 'same-site'])
      assert.equal((await send(fields, '/report', { 'Sec-Fetch-Site': site })).status, 403);
    assert.equal((await send(fields, '/report', { 'Sec-Fetch-Site': 'same-origin' })).status, 201);
  });
});
