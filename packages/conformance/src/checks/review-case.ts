import { Case } from '@report-this/protocol';
import { canonicalJson } from '../canonical-json.ts';
import { aCase, aDecision, findCase } from '../cases.ts';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectForm, expectGranted, expectJson, expectProblem, expectStatus } from '../expect.ts';
import { listOf, membersOf } from '../offer-facts.ts';

/** SPEC §8.3: one case. */
export const reviewCaseChecks: readonly Check[] = [
  {
    id: 'review.case',
    clause: '8.3.1',
    level: 'MUST',
    title: 'Shows a case with its flags',
    async run(context) {
      const { targets, caseId, taken } = await aCase(context);
      const second = await context.take(await context.aFlag({ targets }));
      const answer = await context.review(`/cases/${caseId}`);
      expectStatus(answer, 200);
      expectForm(answer, Case, 'case');
      const ids = listOf(membersOf(expectJson(answer)).flags).map((flag) => membersOf(flag).flagId);
      expect(
        [taken.flag.id, second.flag.id].every((id) => ids.includes(id)) && new Set(ids).size === 2,
        `Expected both flags of the case, got ${ids.length}.`,
        answer,
      );
    },
  },
  {
    id: 'review.case-once',
    clause: '8.3.1',
    level: 'MUST',
    title: 'Shows a flag that names the target of a case twice once',
    async run(context) {
      const { targets, caseId } = await aCase(context);
      const { maxTargets } = await context.offer();
      const twice = [...targets, ...targets].slice(-maxTargets);
      await context.take(await context.aFlag({ targets: twice }));
      const answer = await context.review(`/cases/${caseId}`);
      expectGranted(answer);
      const ids = listOf(membersOf(expectJson(answer)).flags).map((flag) => membersOf(flag).flagId);
      expect(
        new Set(ids).size === ids.length,
        `Expected each flag once, got ${ids.length} of ${new Set(ids).size} flags.`,
        answer,
      );
    },
  },
  {
    id: 'review.reporter',
    clause: '8.3.1',
    level: 'MUST',
    title: "Shows moderators a reporter's role and nothing else",
    async run(context) {
      const { reporterRoles } = await context.offer();
      const email = 'shielded-7f3a@conformance.example';
      const reporter = { role: 'identified', name: 'Shielded Reporter 7f3a', email };
      const isOffered = reporterRoles.includes(reporter.role);
      const { caseId, taken } = await aCase(context, isOffered ? { reporter } : {});
      const answer = await context.review(`/cases/${caseId}`);
      expectGranted(answer);
      for (const secret of [reporter.name, email, taken.token]) {
        expect(!answer.response.text.includes(secret), 'The case names its reporter.', answer);
      }
      const reporters = listOf(membersOf(expectJson(answer)).flags).map((flag) =>
        membersOf(membersOf(flag).reporter),
      );
      expect(
        reporters.length > 0 && reporters.every((shown) => Object.keys(shown).join() === 'role'),
        'Expected role to be the only member of reporter.',
        answer,
      );
    },
  },
  {
    id: 'review.claim',
    clause: '8.3.2',
    level: 'MUST',
    title: 'Lets a moderator claim a case, once or twice, and tells who has it',
    async run(context) {
      const { caseId } = await aCase(context);
      for (const time of ['first', 'second']) {
        const answer = await context.review(`/cases/${caseId}/claim`, { method: 'POST' });
        expectStatus(answer, 200);
        const { state, claimedBy } = membersOf(expectJson(answer));
        expect(
          state === 'inReview',
          `Expected inReview after the ${time} claim, got ${String(state)}.`,
          answer,
        );
        expect(typeof claimedBy === 'string', 'Expected claimedBy to tell the moderator.', answer);
      }
    },
  },
  {
    id: 'review.claimed',
    clause: '8.3.2',
    level: 'MUST',
    title: 'Refuses a case to another moderator than the one who claimed it',
    async run(context) {
      const { caseId } = await aCase(context);
      expectGranted(await context.review(`/cases/${caseId}/claim`, { method: 'POST' }));
      const other = await context.review(`/cases/${caseId}/claim`, { method: 'POST', moderator: 1 });
      expectProblem(other, 'illegal-move');
    },
  },
  {
    id: 'review.release',
    clause: '8.3.3',
    level: 'MUST',
    title: 'Gives a claimed case back to the queue, whoever asks, once or twice',
    async run(context) {
      const { caseId } = await aCase(context);
      expectGranted(await post(context, caseId, 'claim'));
      for (const time of ['first', 'second']) {
        const answer = await post(context, caseId, 'release', 1);
        expectStatus(answer, 200);
        expectForm(answer, Case, 'case');
        const { state, claimedBy } = membersOf(expectJson(answer));
        expect(
          state === 'received' && claimedBy === undefined,
          `Expected a case that nobody has claimed after the ${time} release, got ${String(state)}.`,
          answer,
        );
      }
    },
  },
  {
    id: 'review.release-state',
    clause: '8.3.3',
    level: 'MUST',
    title: 'Refuses to give back what is decided',
    async run(context) {
      const { caseId } = await aCase(context);
      const json = aDecision((await context.aFlag()).id);
      expectGranted(await context.review(`/cases/${caseId}/decision`, { json }));
      expectProblem(await post(context, caseId, 'release'), 'illegal-move');
    },
  },
  {
    id: 'review.mine',
    clause: '8.3.4',
    level: 'MUST',
    title: 'Tells a moderator which claims are their own',
    async run(context) {
      const { caseId, targets } = await aCase(context);
      expectGranted(await post(context, caseId, 'claim'));
      for (const moderator of [0, 1] as const) {
        const answer = await context.review(`/cases/${caseId}`, { moderator });
        expectGranted(answer);
        const { claimedByMe } = membersOf(expectJson(answer));
        expect(
          claimedByMe === (moderator === 0),
          `Expected claimedByMe to be ${moderator === 0}, got ${String(claimedByMe)}.`,
          answer,
        );
      }
      const { found, page } = await findCase(context, targets);
      expect(
        found[0]?.claimedByMe === true,
        'Expected the row of the queue to tell whose claim it is.',
        page,
      );
    },
  },
  {
    id: 'review.extensions',
    clause: '8.3.5',
    level: 'MUST',
    title: 'Shows a flag with the extensions that it came with',
    async run(context) {
      const extensions = { 'example.conformance': { thread: 7, path: ['a', { b: null }] } };
      const { caseId } = await aCase(context, { extensions });
      const answer = await context.review(`/cases/${caseId}`);
      expectGranted(answer);
      const [flag] = listOf(membersOf(expectJson(answer)).flags).map(membersOf);
      expect(
        canonicalJson(flag?.extensions ?? null) === canonicalJson(extensions),
        'Expected the extensions of the flag as they were sent.',
        answer,
      );
    },
  },
];

function post(context: Context, caseId: string, move: string, moderator: 0 | 1 = 0): Promise<Exchange> {
  return context.review(`/cases/${caseId}/${move}`, { method: 'POST', moderator });
}
