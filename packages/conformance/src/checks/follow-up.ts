import { Case, FlagStatus } from '@report-this/protocol';
import { aDecision } from '../cases.ts';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import {
  expect,
  expectForm,
  expectGranted,
  expectJson,
  expectPointer,
  expectProblem,
  expectStatus,
} from '../expect.ts';
import { aCorrespondence, anotherOn, NOTE, QUESTION, REPLY } from '../follow-ups.ts';
import { expectAlike } from '../likeness.ts';
import { listOf, membersOf } from '../offer-facts.ts';

const stateIn = (exchange: Exchange) => membersOf(expectJson(exchange)).state;
const messagesIn = (exchange: Exchange) => listOf(membersOf(expectJson(exchange)).messages).map(membersOf);

function expectState(exchange: Exchange, wanted: string): void {
  const state = stateIn(exchange);
  expect(state === wanted, `Expected ${wanted}, got ${String(state)}.`, exchange);
}

async function decide(context: Context, caseId: string): Promise<void> {
  const json = aDecision((await context.aFlag()).id);
  expectGranted(await context.review(`/cases/${caseId}/decision`, { json }));
}

/** SPEC §10: what comes after the receipt. */
export const followUpChecks: readonly Check[] = [
  {
    id: 'followup.shielded',
    clause: '10.1.1',
    level: 'MUST',
    title: 'Answers strangers alike, whether there is such a flag or not',
    async run(context) {
      const { flag, token } = await context.taken();
      const unknown = (await context.aFlag()).id;
      for (const path of ['/messages', '/withdrawal', '/confirmation']) {
        const answers: Exchange[] = [];
        for (const [id, presented] of [
          [unknown, token],
          [unknown, token], // to see what differs between any two answers
          [unknown, undefined],
          [flag.id, `${token}x`],
          [flag.id, undefined],
        ]) {
          const answer = await context.send({
            method: 'POST',
            path: `/flags/${id}${path}`,
            headers: {
              'content-type': 'application/json',
              ...(presented && { authorization: `Bearer ${presented}` }),
            },
            withoutCredentials: true,
            body: '{', // no JSON: whoever says so has read it before the token
          });
          expectProblem(answer, 'not-found');
          answers.push(answer);
        }
        expectAlike(answers as [Exchange, Exchange], [flag.id, unknown]);
      }
    },
  },
  {
    id: 'followup.reply',
    clause: '10.1.2',
    level: 'MUST',
    title: 'Takes the answer to a question once, and answers with the status',
    async run(context) {
      const one = await aCorrespondence(context);
      const { questionId } = await one.ask();
      const draft = { id: (await context.aFlag()).id, inReplyTo: questionId, text: REPLY };
      const first = await one.send('/messages', draft);
      expectStatus(first, 201);
      expectForm(first, FlagStatus, 'status');
      expectStatus(await one.send('/messages', draft), 200);
      const replies = messagesIn(await one.status()).filter(({ text }) => text === REPLY);
      expect(replies.length === 1, `Expected the reply once, got it ${replies.length} times.`, first);
    },
  },
  {
    id: 'followup.unasked',
    clause: '10.1.3',
    level: 'MUST',
    title: 'Refuses a reply to what was not asked, and a reply that has not its form',
    async run(context) {
      const one = await aCorrespondence(context);
      const id = (await context.aFlag()).id;
      expectProblem(await one.send('/messages', { id, inReplyTo: id, text: REPLY }), 'illegal-move');
      const { questionId } = await one.ask();
      const empty = await one.send('/messages', { id, inReplyTo: questionId, text: '' });
      expectProblem(empty, 'invalid-message');
      expectPointer(empty, '/text');
    },
  },
  {
    id: 'followup.messages',
    clause: '10.1.4',
    level: 'MUST',
    title: 'Shows the reporter what was asked and answered, in order, and not who asked',
    async run(context) {
      const one = await aCorrespondence(context);
      const { questionId } = await one.ask();
      expectGranted(await one.reply(questionId));
      const status = await one.status();
      const texts = messagesIn(status).map(({ from, text }) => `${String(from)}: ${String(text)}`);
      const wanted = [`platform: ${QUESTION}`, `reporter: ${REPLY}`];
      expect(texts.join('\n') === wanted.join('\n'), 'Expected the question and then the reply.', status);
      const { claimedBy } = membersOf(expectJson(await one.case()));
      const isNamed = typeof claimedBy === 'string' && status.response.text.includes(claimedBy);
      expect(!isNamed, 'The status names the moderator who asked.', status);
    },
  },
  {
    id: 'followup.withdrawal',
    clause: '10.1.5',
    level: 'MUST',
    title: 'Withdraws a flag, once or twice',
    async run(context) {
      const { send, status } = await aCorrespondence(context);
      for (let time = 0; time < 2; time++) {
        const answer = await send('/withdrawal');
        expectStatus(answer, 200);
        expectForm(answer, FlagStatus, 'status');
        expectState(answer, 'withdrawn');
      }
      expectState(await status(), 'withdrawn');
    },
  },
  {
    id: 'followup.decided',
    clause: '10.1.6',
    level: 'MUST',
    title: 'Refuses to withdraw a flag that is decided',
    async run(context) {
      const { send, caseId } = await aCorrespondence(context);
      await decide(context, caseId);
      expectProblem(await send('/withdrawal'), 'illegal-move');
    },
  },
  {
    id: 'followup.last-flag',
    clause: '10.1.7',
    level: 'MUST',
    title: 'Ends a case with its last flag, and not before',
    async run(context) {
      const one = await aCorrespondence(context);
      const other = await anotherOn(context, one);
      expectGranted(await one.send('/withdrawal'));
      const goesOn = await one.case();
      expect(stateIn(goesOn) !== 'withdrawn', 'Expected the case to go on with its other flag.', goesOn);
      expectGranted(await other.send('/withdrawal'));
      expectState(await one.case(), 'withdrawn');
    },
  },
  {
    id: 'followup.question',
    clause: '10.2.1',
    level: 'MUST',
    title: 'Asks the reporter of a flag once, and waits for the answer',
    async run(context) {
      const one = await aCorrespondence(context);
      const id = (await context.aFlag()).id;
      const asked = await one.ask({ id });
      expectStatus(asked, 201);
      expectForm(asked, Case, 'case');
      expectState(asked, 'needsInfo');
      const { claimedBy } = membersOf(expectJson(asked));
      expect(typeof claimedBy === 'string', 'Expected the case to be claimed by who asked.', asked);
      expectStatus(await one.ask({ id }), 200);
      const questions = messagesIn(await one.case()).filter(({ from }) => from === 'platform');
      expect(questions.length === 1, `Expected one question, got ${questions.length}.`, asked);
      expectState(await one.status(), 'needsInfo');
    },
  },
  {
    id: 'followup.back',
    clause: '10.2.2',
    level: 'MUST',
    title: 'Brings a case back to review when the reporter has answered',
    async run(context) {
      const one = await aCorrespondence(context);
      const { questionId } = await one.ask();
      expectGranted(await one.reply(questionId));
      expectState(await one.case(), 'inReview');
    },
  },
  {
    id: 'followup.case-messages',
    clause: '10.2.3',
    level: 'MUST',
    title: 'Shows moderators what was asked and answered, and about which flag',
    async run(context) {
      const one = await aCorrespondence(context);
      const { questionId } = await one.ask();
      expectGranted(await one.reply(questionId));
      const found = await one.case();
      const messages = messagesIn(found);
      const isAll = messages.length === 2 && messages.every(({ flagId }) => flagId === one.flagId);
      expect(isAll, 'Expected the question and the reply, each with its flagId.', found);
    },
  },
  {
    id: 'followup.note',
    clause: '10.2.4',
    level: 'MUST',
    title: 'Keeps a note of a moderator once',
    async run(context) {
      const { caseId } = await aCorrespondence(context);
      const note = { id: (await context.aFlag()).id, text: NOTE };
      const first = await context.review(`/cases/${caseId}/notes`, { json: note });
      expectStatus(first, 201);
      expectForm(first, Case, 'case');
      const again = await context.review(`/cases/${caseId}/notes`, { json: note });
      expectStatus(again, 200);
      const texts = listOf(membersOf(expectJson(again)).notes).map((it) => membersOf(it).text);
      expect(texts.join() === NOTE, 'Expected the note in the case, once.', again);
    },
  },
  {
    id: 'followup.note-hidden',
    clause: '10.2.5',
    level: 'MUST',
    title: 'Shows reporters no note',
    async run(context) {
      const { caseId, status } = await aCorrespondence(context);
      const note = { id: (await context.aFlag()).id, text: NOTE };
      expectGranted(await context.review(`/cases/${caseId}/notes`, { json: note }));
      const seen = await status();
      expect(!seen.response.text.includes(NOTE), 'The status shows the note.', seen);
    },
  },
  {
    id: 'followup.confirmation',
    clause: '10.3.2',
    level: 'MUST',
    title: 'Refuses to confirm what waits for no confirmation',
    async run(context) {
      const { send } = await aCorrespondence(context);
      expectProblem(await send('/confirmation', { code: 'conformance' }), 'illegal-move');
    },
  },
];
