import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Case, CasePage, Event, FlagStatus, Problem, Receipt } from '@report-this/protocol';
import type { Mail } from '@report-this/receiver';
import { aFlag, type FlagChanges } from '@report-this/receiver/testing';
import { aDecision } from './a-decision.test-helper.ts';
import { aMailer, codeIn } from './a-mailer.test-helper.ts';
import { aServer } from './a-server.test-helper.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const reporter = { role: 'reachable', email: 'robin@mail.example' } as const;

async function json<Value>(answer: Response | Promise<Response>): Promise<Value> {
  return (await (await answer).json()) as Value;
}

/** A server that sends mail, and what its reporters and moderators do. */
async function aPostedServer() {
  const mailer = aMailer();
  const server = await aServer({ withoutWorkLoop: true, mailer });
  const work = () => server.receiver.work();
  const flagAs = async (changes: FlagChanges = {}) => {
    const flag = aFlag({ reporter, ...changes });
    const receipt = await json<Receipt>(server.post('/flags', flag));
    await work();
    const bearer = { Authorization: `Bearer ${receipt.token}` };
    const path = `/flags/${flag.id}`;
    return {
      flag,
      receipt,
      confirm: (code: string) => server.post(`${path}/confirmation`, { code }, bearer),
      reply: (draft: object) => server.post(`${path}/messages`, draft, bearer),
      withdraw: () => server.post(`${path}/withdrawal`, '', bearer),
      status: () => json<FlagStatus>(server.get(path, bearer)),
    };
  };
  const kinds = () => mailer.mails.map(({ kind }) => kind);
  const caseId = async () => (await json<CasePage>(server.review('/cases'))).items[0]!.id;
  const events = async () =>
    (await (await server.review('/events')).text())
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as Event).type);
  return { mailer, server, work, flagAs, kinds, caseId, events };
}

const problemOf = async (answer: Promise<Response>) => (await json<Problem>(answer)).type.split(':').at(-1);

describe('confirming an address', () => {
  it('begins with a mail that brings a code and no token, and a receipt that says so', async () => {
    const { mailer, flagAs, server } = await aPostedServer();
    const { flag, receipt, status } = await flagAs();
    assert.deepEqual(receipt.next, ['review', 'decision', 'confirmEmail', 'readStatus']);
    const [mail] = mailer.mails as [Mail];
    assert.deepEqual([mail.to, mail.kind, mail.locale], [reporter.email, 'confirmation', 'en']);
    assert.ok(mail.subject.includes(receipt.reference) && mail.text.includes(receipt.reference));
    assert.match(codeIn(mail), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    for (const secret of [receipt.token, receipt.statusUrl, flag.id, 'http'])
      assert.ok(!mail.text.includes(secret), secret);
    assert.equal((await status()).email, 'unconfirmed');
    assert.deepEqual(await json<Receipt>(server.post('/flags', flag)), receipt);
    assert.deepEqual(server.mails, [{ kind: 'confirmation', tries: 1, outcome: 'sent', ms: 0 }]);
  });

  it('takes the code as people type it, once and again alike, and tells of it', async () => {
    const { mailer, flagAs, work, kinds, events, caseId, server } = await aPostedServer();
    const { confirm, status, receipt } = await flagAs();
    const code = codeIn(mailer.mails[0]!);
    const answer = await confirm(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `);
    assert.equal(answer.status, 200);
    assert.equal((await json<FlagStatus>(answer)).email, 'confirmed');
    assert.equal((await confirm(code)).status, 200);
    assert.equal((await status()).email, 'confirmed');
    await work();
    assert.deepEqual(kinds(), ['confirmation', 'receipt']);
    assert.ok(mailer.mails[1]!.text.includes(receipt.statusUrl));
    assert.deepEqual(await events(), ['case.opened', 'flag.received', 'flag.confirmed']);
    const { flags } = await json<Case>(server.review(`/cases/${await caseId()}`));
    assert.equal(flags[0]!.confirmedAt, new Date(server.clock.now()).toISOString());
  });

  it('tells every case of the flag, and mails once', async () => {
    const { mailer, flagAs, work, kinds, events } = await aPostedServer();
    const targets = ['/a', '/b'].map((path) => ({ kind: 'comment', url: `https://shop.example${path}` }));
    const { confirm } = await flagAs({ targets });
    await confirm(codeIn(mailer.mails[0]!));
    await work();
    assert.deepEqual(kinds(), ['confirmation', 'receipt']);
    assert.equal((await events()).filter((type) => type === 'flag.confirmed').length, 2);
  });

  it('refuses another code, one of another flag, and none', async () => {
    const { mailer, flagAs } = await aPostedServer();
    const { confirm, status } = await flagAs();
    await flagAs();
    const [own, others] = mailer.mails.map(codeIn) as [string, string];
    assert.notEqual(own, others);
    for (const code of [others, 'guess', `${own}0`, own.slice(0, -1)])
      assert.equal(await problemOf(confirm(code)), 'forbidden', code);
    assert.equal(await problemOf(confirm('')), 'invalid-message');
    assert.equal((await status()).email, 'unconfirmed');
  });

  it('needs the token of the receipt beside the code', async () => {
    const { mailer, flagAs, server } = await aPostedServer();
    const { flag } = await flagAs();
    const body = { code: codeIn(mailer.mails[0]!) };
    const answer = server.post(`/flags/${flag.id}/confirmation`, body, { Authorization: 'Bearer guess' });
    assert.equal(await problemOf(answer), 'not-found');
  });

  it('ends when the code is over', async () => {
    const { mailer, flagAs, server } = await aPostedServer();
    const [late, punctual] = [await flagAs(), await flagAs()];
    const [code, other] = mailer.mails.map(codeIn) as [string, string];
    server.clock.advance(7 * DAY);
    assert.equal((await punctual.confirm(other)).status, 200);
    server.clock.advance(1);
    assert.equal(await problemOf(late.confirm(code)), 'forbidden');
    assert.equal((await punctual.confirm(other)).status, 200, 'what is confirmed stays so');
  });

  it('is asked of nobody who gave no address, and by nobody who sends no mail', async () => {
    const { mailer, flagAs } = await aPostedServer();
    const { confirm, receipt, status } = await flagAs({ reporter: { role: 'anonymous' } });
    assert.deepEqual(mailer.mails, []);
    assert.ok(!receipt.next.includes('confirmEmail'));
    assert.equal((await status()).email, undefined);
    assert.equal(await problemOf(confirm('0000-0000-0000-0000')), 'illegal-move');

    const silent = await aServer({ withoutWorkLoop: true });
    const { next } = await json<Receipt>(silent.post('/flags', aFlag({ reporter })));
    assert.ok(!next.includes('confirmEmail'));
    assert.match(silent.notices.join(), /No mailer is set/);
  });
});

describe('mails', () => {
  it('tell confirmed reporters of questions and decisions, by a link and none of the words', async () => {
    const { mailer, flagAs, work, kinds, caseId, server } = await aPostedServer();
    const { flag, confirm, reply, receipt } = await flagAs({ claim: { explanation: 'Words of a reporter' } });
    await confirm(codeIn(mailer.mails[0]!));
    const opened = await caseId();
    const question = {
      id: '0192f3a1-7c4e-7b21-9d40-0000000000aa',
      flagId: flag.id,
      text: 'Words of a moderator',
    };
    await server.review(`/cases/${opened}/questions`, question);
    await work();
    const answer = { id: '0192f3a1-7c4e-7b21-9d40-0000000000bb', inReplyTo: question.id, text: 'Words back' };
    await reply(answer);
    const decided = await server.review(`/cases/${opened}/decision`, aDecision());
    assert.equal(decided.status, 201);
    await work();
    assert.deepEqual(kinds(), ['confirmation', 'receipt', 'question', 'outcome']);
    for (const { text, subject } of mailer.mails.slice(1)) {
      assert.ok(text.includes(receipt.statusUrl) && subject.includes(receipt.reference));
      assert.ok(!/Words of|shop\.example/.test(text));
    }
    await work();
    assert.equal(mailer.mails.length, 4, 'each is sent once');
  });

  it('go to nobody who has not confirmed, nor after a withdrawal', async () => {
    const { mailer, flagAs, work, kinds, caseId, server } = await aPostedServer();
    await flagAs();
    const gone = await flagAs();
    await flagAs({ reporter: { role: 'anonymous' } });
    await gone.confirm(codeIn(mailer.mails[1]!));
    await work();
    await gone.withdraw();
    assert.equal((await server.review(`/cases/${await caseId()}/claim`, {})).status, 200);
    assert.equal((await server.review(`/cases/${await caseId()}/decision`, aDecision())).status, 201);
    await work();
    assert.deepEqual(kinds(), ['confirmation', 'confirmation', 'receipt']);
  });

  it('are tried again by the table, and dropped when it ends or when the server refuses them', async () => {
    const { mailer, flagAs, work, server } = await aPostedServer();
    mailer.answering = () => ({ outcome: 'failed', reason: 'ECONNREFUSED' });
    await flagAs();
    await work();
    assert.equal(mailer.mails.length, 1);
    server.clock.advance(5000);
    await work();
    mailer.answering = () => ({ outcome: 'refused', reason: 'status 550' });
    server.clock.advance(5 * MINUTE);
    await work();
    server.clock.advance(DAY);
    await work();
    assert.deepEqual(
      server.mails.map(({ tries, outcome, reason }) => [tries, outcome, reason]),
      [
        [1, 'failed', 'ECONNREFUSED'],
        [2, 'failed', 'ECONNREFUSED'],
        [3, 'dropped', 'status 550'],
      ],
    );

    mailer.answering = () => ({ outcome: 'failed', reason: 'timeout' });
    await flagAs();
    for (let hours = 0; hours < 100; hours++) {
      server.clock.advance(60 * MINUTE);
      await work();
    }
    const last = server.mails.at(-1);
    assert.deepEqual([last?.tries, last?.outcome], [10, 'dropped']);
  });

  it('with a code that is over are not sent any more', async () => {
    const { mailer, flagAs, work, server } = await aPostedServer();
    mailer.answering = () => ({ outcome: 'failed', reason: 'timeout' });
    await flagAs();
    server.clock.advance(8 * DAY);
    await work();
    assert.equal(mailer.mails.length, 1);
    assert.deepEqual(server.mails.at(-1), {
      kind: 'confirmation',
      tries: 2,
      outcome: 'dropped',
      reason: 'code over',
      ms: 0,
    });
  });

  it('are in the language of the flag, and in English where there are no letters', async () => {
    const { mailer, flagAs } = await aPostedServer();
    for (const locale of ['nl-BE', 'ar', 'nn', 'ga', 'cy']) await flagAs({ locale });
    assert.deepEqual(
      mailer.mails.map(({ locale }) => locale),
      ['nl', 'ar', 'nb', 'ga', 'en'],
    );
    assert.match(mailer.mails[0]!.text, /code geldt 7 dagen/);
  });

  it('that were on their way when the receiver closed are sent by the next', async () => {
    const { openSqliteStore } = await import('@report-this/receiver/sqlite');
    const { temporaryFolder } = await import('./temporary-folder.test-helper.ts');
    const data = temporaryFolder();
    const stuck = aMailer();
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    stuck.send = (mail, signal) => {
      stuck.mails.push(mail);
      isAsked();
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ outcome: 'failed', reason: 'given back' }));
      });
    };
    const secret = new Uint8Array(32).fill(7);
    const open = async (mailer: ReturnType<typeof aMailer>) =>
      aServer({
        withoutWorkLoop: true,
        data,
        mailer,
        secret,
        store: await openSqliteStore(`${data}/flags.db`),
      });
    const first = await open(stuck);
    await first.post('/flags', aFlag({ reporter }));
    const working = first.receiver.work();
    await asked;
    await first.close();
    await working;
    assert.deepEqual(first.mails, []);

    const mailer = aMailer();
    const second = await open(mailer);
    await second.receiver.work();
    assert.deepEqual(second.mails, [{ kind: 'confirmation', tries: 1, outcome: 'sent', ms: 0 }]);
    assert.deepEqual(mailer.mails, stuck.mails);
  });
});
