import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Case, CasePage, FlagStatus, Receipt } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { aDecision } from './a-decision.test-helper.ts';
import { aMailer, codeIn } from './a-mailer.test-helper.ts';
import { aServer, type TestServer } from './a-server.test-helper.ts';
import { COMMENT, filledIn, hiddenIn, sendForm } from './form.test-helper.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** From the beginning of a day in UTC to its end where it ends last, twelve hours behind. */
const LONGEST_DAY_MS = DAY + 12 * HOUR;

const server = await aServer();

/** What a person reads of a page. */
const textOf = (page: string) =>
  page
    .replace(/^[^]*<main>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

async function look(fields: Record<string, string>, at: TestServer = server) {
  const answer = await sendForm(at, fields, '/report-status');
  return { status: answer.status, page: await answer.text(), answer };
}

describe('the status without script', () => {
  let reports = 0;

  /** Files a report by the form; its receipt page knows the key. */
  async function reported() {
    const target = { ...COMMENT, ref: `status-${++reports}` };
    const page = await (await sendForm(server, await filledIn(server, {}, target))).text();
    const { flag, token } = hiddenIn(page);
    return { page, flag: flag!, token: token! };
  }
  const statusOf = async (flag: string, token: string) =>
    (await (await server.get(`/flags/${flag}`, { Authorization: `Bearer ${token}` })).json()) as FlagStatus;
  const caseOf = async (flag: string) => {
    const { items } = (await (await server.review('/cases?limit=100')).json()) as CasePage;
    for (const { id } of items) {
      const found = (await (await server.review(`/cases/${id}`)).json()) as Case;
      if (found.flags.some(({ flagId }) => flagId === flag)) return found;
    }
    throw new Error('The flag has no case.');
  };

  it('is a button of the receipt, whose key stands in no address', async () => {
    const { page, flag, token } = await reported();
    assert.match(page, new RegExp(`href="[^"?]*#${flag}\\.${token}"`));
    const { status, page: shown, answer } = await look({ flag, token });
    assert.equal(status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(shown, /<strong>Received<\/strong>/);
    assert.deepEqual(hiddenIn(shown), { flag, token, lang: 'en' });
    for (const { route } of server.lines) assert.ok(!route.includes(token));
  });

  it('is shown to nobody else', async () => {
    const { flag } = await reported();
    const { token } = await reported();
    for (const key of [{ flag, token }, { flag, token: '' }, { flag: 'x', token }, {}] as Record<
      string,
      string
    >[]) {
      const { status, page } = await look(key);
      assert.equal(status, 404);
      assert.match(page, /We cannot find this report/);
    }
  });

  it('is where the status link of a receipt leads, for a script that carries its key into a form', async () => {
    const { page, flag, token } = await reported();
    const [, link] = /href="([^"]*#[^"]*)"/.exec(page)!;
    assert.equal(link, `${server.receiverUrl}/report-status#${flag}.${token}`);
    const opened = await fetch(link);
    assert.equal(opened.status, 200);
    assert.match(opened.headers.get('content-security-policy')!, /default-src 'none'.*script-src 'self'/);
    const html = await opened.text();
    assert.match(html, /<script src="report-status\.js"><\/script>/);
    const script = await server.get('/report-status.js');
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    const { status, page: shown } = await look({ ...hiddenIn(html), link: new URL(link).hash });
    assert.equal(status, 200);
    assert.match(shown, /<strong>Received<\/strong>/);
    assert.deepEqual(hiddenIn(shown), { flag, token, lang: 'en' });
  });

  it('asks who runs no script for the whole link, and says what a wrong one lacks', async () => {
    const answer = await server.get('/report-status', { 'Accept-Language': 'nl' });
    const page = await answer.text();
    assert.match(textOf(page), /Zonder JavaScript laat de link niets zien\..* Plak hier de hele link /);
    const { flag, token } = await reported();
    const link = `${server.receiverUrl}/report-status#${flag}.${token}`;
    const right = await look({ ...hiddenIn(page), link: ` ${link} ` });
    assert.match(right.page, /<strong>Ontvangen<\/strong>/);
    for (const wrong of [link.slice(0, -1), link.replace('#', ''), '']) {
      const { status, page: told } = await look({ ...hiddenIn(page), link: wrong });
      assert.equal(status, 404);
      assert.match(textOf(told), /We kunnen deze melding niet vinden .*alles na het #-teken\./);
    }
  });

  it('takes an answer once, and shows it', async () => {
    const { flag, token } = await reported();
    const { id } = await caseOf(flag);
    const question = { id: '0192f3a1-0000-7000-8000-00000000aaaa', flagId: flag, text: 'Which <one>?' };
    assert.equal((await server.review(`/cases/${id}/questions`, question)).status, 201);
    const asked = await look({ flag, token });
    assert.match(asked.page, /Which &lt;one&gt;\?/);
    const fields = { ...hiddenIn(asked.page), act: 'reply' };
    const empty = await look({ ...fields, text: ' ' });
    assert.equal(empty.status, 422);
    assert.match(empty.page, /Please write an answer first\./);
    const answered = await look({ ...fields, text: 'The red one.' });
    assert.match(answered.page, /Your answer was sent\./);
    await look({ ...fields, text: 'The red one.' });
    const { messages } = await statusOf(flag, token);
    assert.deepEqual(
      messages!.map(({ text }) => text),
      ['Which <one>?', 'The red one.'],
    );
  });

  it('says by the field what is wrong with an answer, and keeps it, where several are asked for', async () => {
    const targets = ['/a', '/b'].map((path) => ({ kind: 'comment', url: `https://shop.example${path}` }));
    const flag = aFlag({ targets });
    const { token } = (await (await server.post('/flags', flag)).json()) as Receipt;
    const { items } = (await (await server.review('/cases?limit=100')).json()) as CasePage;
    const ids = ['0192f3a1-0000-7000-8000-00000000000a', '0192f3a1-0000-7000-8000-00000000000b'];
    for (const [index, id] of ids.entries()) {
      const { id: caseId } = items.find(({ target }) => target?.url === targets[index]!.url)!;
      await server.review(`/cases/${caseId}/questions`, { id, flagId: flag.id, text: 'Which?' });
    }
    const key = { flag: flag.id, token };
    const asked = await look(key);
    for (const id of ids) assert.equal(asked.page.match(new RegExp(`id="answer-${id}"`, 'g'))?.length, 1);

    const text = 'x'.repeat(2001);
    const { status, page } = await look({ ...key, act: 'reply', inReplyTo: ids[1]!, text });
    assert.equal(status, 422);
    assert.match(page, new RegExp(`id="answer-${ids[1]}-issue">Your answer is too long`));
    assert.match(
      page,
      new RegExp(`<textarea\\s+id="answer-${ids[1]}"[^>]*aria-invalid="true"[^>]*>\\s*${text}<`),
    );
    assert.equal(page.match(/aria-invalid/g)?.length, 1);
    assert.equal(page.match(/autofocus/g)?.length, 1);
  });

  it('withdraws, and says when that is too late', async () => {
    const { flag, token } = await reported();
    const gone = await look({ flag, token, act: 'withdraw' });
    assert.match(gone.page, /Your report was taken back\./);
    assert.equal((await statusOf(flag, token)).state, 'withdrawn');

    const other = await reported();
    const { id } = await caseOf(other.flag);
    assert.equal((await server.review(`/cases/${id}/decision`, aDecision())).status, 201);
    const late = await look({ flag: other.flag, token: other.token, act: 'withdraw' });
    assert.equal(late.status, 422);
    assert.match(late.page, /This is no longer possible\./);
    assert.match(late.page, /<h2>The decision<\/h2>/);
    assert.doesNotMatch(late.page, /Take back my report/);
  });

  it('tells what happened so far, in order', async () => {
    const { flag, token } = await reported();
    const { id } = await caseOf(flag);
    await server.review(`/cases/${id}/claim`, {});
    await server.review(`/cases/${id}/decision`, aDecision());
    const { page } = await look({ flag, token });
    const { timeline } = await statusOf(flag, token);
    assert.deepEqual(
      timeline.map(({ state }) => state),
      ['received', 'inReview', 'decided'],
    );
    const told = [...page.matchAll(/<time class="quiet" datetime="([^"]+)"/g)].map(([, at]) => at);
    assert.deepEqual(
      told,
      timeline.map(({ at }) => at),
    );
    assert.match(textOf(page), /What happened so far Received \S.* Being reviewed \S.* Decided \S/);
  });

  it('offers the ways to challenge a decision as long as they last, and says when a complaint was possible', async () => {
    const own = await aServer();
    const flag = aFlag();
    const { token } = (await (await own.post('/flags', flag)).json()) as Receipt;
    const { items } = (await (await own.review('/cases')).json()) as CasePage;
    const today = new Date(own.clock.now()).toISOString().slice(0, 10);
    await own.review(`/cases/${items[0]!.id}/decision`, {
      ...aDecision(),
      redress: [
        { kind: 'internalComplaint', url: 'https://shop.example/complain', until: today },
        { kind: 'court' },
      ],
    });
    const key = { flag: flag.id, token };
    own.clock.advance(LONGEST_DAY_MS - (own.clock.now() % DAY) - 1);
    assert.match(textOf((await look(key, own)).page), /You can complain to the service\. Until/);
    own.clock.advance(1);
    const late = await look(key, own);
    const after = textOf(late.page);
    assert.match(
      after,
      /If you do not agree You can go to court\. A complaint to the service was possible until/,
    );
    assert.doesNotMatch(after, /You can complain|You can challenge/);
    assert.doesNotMatch(late.page, /shop\.example\/complain/);
    assert.equal(after.match(/was possible until/g)?.length, 1);
  });

  it('has a field for the code of the mail, until the address is confirmed', async () => {
    const mailer = aMailer();
    const own = await aServer({ withoutWorkLoop: true, mailer });
    const fields = await filledIn(own, { email: 'robin@mail.example' });
    const { flag, token } = hiddenIn(await (await sendForm(own, fields)).text());
    await own.receiver.work();
    const key = { flag: flag!, token: token! };
    const confirm = (code: string) => look({ ...key, act: 'confirm', code }, own);
    assert.match((await look(key, own)).page, /<label for="code">Code from the e-mail<\/label>/);

    for (const [code, text] of [
      [' ', 'Please enter the code from the e-mail.'],
      ['0000-0000-0000-0000', 'This code is wrong or too old.'],
      ['x'.repeat(200), 'This code is wrong or too old.'],
    ] as const) {
      const { status, page } = await confirm(code);
      assert.equal(status, 422);
      assert.ok(page.includes(`<p class="issue" id="code-issue">${text}</p>`), text);
      assert.match(page, new RegExp(`value="${code.trim()}"\\s+aria-describedby="code-issue"`));
    }
    const { status, page } = await confirm(codeIn(mailer.mails[0]!));
    assert.equal(status, 200);
    assert.match(page, /role="status">Your e-mail address is confirmed\.</);
    assert.doesNotMatch(page, /id="code"/);
    assert.equal((await confirm(codeIn(mailer.mails[0]!))).status, 200, 'sent again it is the same');
  });

  it('asks for no code of who gave no address, and takes nothing that is not asked for', async () => {
    const { flag, token } = await reported();
    assert.doesNotMatch((await look({ flag, token })).page, /id="code"/);
    for (const late of [
      { act: 'confirm', code: '0000-0000-0000-0000' },
      { act: 'reply', text: '' },
    ]) {
      const { status, page } = await look({ flag, token, ...late });
      assert.equal(status, 422);
      assert.match(page, /role="status">This is no longer possible\./);
    }
  });
});
