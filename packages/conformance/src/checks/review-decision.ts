import { Decision, MEASURE_KINDS } from '@report-this/protocol';
import { aCase, aDecision } from '../cases.ts';
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
import { listOf, membersOf } from '../offer-facts.ts';

/** SPEC §8.4, and of §7.4 what can be seen only when somebody decides. */
export const reviewDecisionChecks: readonly Check[] = [
  {
    id: 'review.decide',
    clause: '8.4.1',
    level: 'MUST',
    title: 'Answers 201 with the decision, and 200 with the same one when the draft comes again',
    async run(context) {
      const { caseId } = await aCase(context);
      const draft = aDecision((await context.aFlag()).id);
      const first = await context.review(`/cases/${caseId}/decision`, { json: draft });
      expectStatus(first, 201);
      expectForm(first, Decision, 'decision');
      const again = await context.review(`/cases/${caseId}/decision`, { json: draft });
      expectStatus(again, 200);
      const isSame = JSON.stringify(expectJson(again)) === JSON.stringify(expectJson(first));
      expect(isSame, 'Expected the same decision.', first, again);
    },
  },
  {
    id: 'review.decided',
    clause: '8.4.1',
    level: 'MUST',
    title: 'Refuses another decision on a decided case',
    async run(context) {
      const { caseId } = await aCase(context);
      const decision = `/cases/${caseId}/decision`;
      expectGranted(await context.review(decision, { json: aDecision((await context.aFlag()).id) }));
      const other = { ...aDecision((await context.aFlag()).id), outcome: 'noAction', measures: [] };
      expectProblem(await context.review(decision, { json: other }), 'illegal-move');
    },
  },
  {
    id: 'review.decision-form',
    clause: '8.4.2',
    level: 'MUST',
    title: 'Refuses a decision that says too little or does too much, and names the member',
    async run(context) {
      const { caseId } = await aCase(context);
      for (const [pointer, change] of [
        ['/measures', { measures: [] }],
        ['/ground', { ground: undefined }],
        ['/facts', { facts: undefined }],
        ['/measures', { outcome: 'noAction' }],
      ] as const) {
        const json = { ...aDecision((await context.aFlag()).id), ...change };
        const answer = await context.review(`/cases/${caseId}/decision`, { json });
        expectProblem(answer, 'invalid-decision');
        expectPointer(answer, pointer);
      }
    },
  },
  {
    id: 'review.measure-described',
    clause: '8.5.1',
    level: 'MUST',
    title: 'Refuses a measure of another kind that does not say what it is',
    async run(context) {
      const { caseId } = await aCase(context);
      for (const kind of MEASURE_KINDS.filter((it) => it.endsWith('.other'))) {
        const json = { ...aDecision((await context.aFlag()).id), measures: [{ kind }] };
        const answer = await context.review(`/cases/${caseId}/decision`, { json });
        expectProblem(answer, 'invalid-decision');
        expectPointer(answer, '/measures/0/description');
      }
    },
  },
  {
    id: 'review.decision-claimed',
    clause: '8.4.4',
    level: 'MUST',
    title: 'Lets nobody decide a case that another moderator has claimed',
    async run(context) {
      const { caseId } = await aCase(context);
      expectGranted(await context.review(`/cases/${caseId}/claim`, { method: 'POST' }));
      const path = `/cases/${caseId}/decision`;
      const json = aDecision((await context.aFlag()).id);
      expectProblem(await context.review(path, { json, moderator: 1 }), 'illegal-move');
      expectGranted(await context.review(path, { json }));
    },
  },
  {
    id: 'review.decision-visible',
    clause: '8.4.3',
    level: 'MUST',
    title: 'Shows a decision to the reporters of all flags of the case at once',
    async run(context) {
      for (const { status, answer } of await decidedStatuses(context)) {
        const [target] = listOf(status.targets).map(membersOf);
        expect(
          target?.state === 'decided',
          `Expected the target to be decided, got ${String(target?.state)}.`,
          answer,
        );
      }
    },
  },
  {
    id: 'review.decision-told',
    clause: '7.4.1',
    level: 'MUST',
    title: 'Tells reporters of a decided flag the ways of redress and whether automated means were used',
    async run(context) {
      for (const { status, answer } of await decidedStatuses(context)) {
        const { redress, automation } = membersOf(membersOf(listOf(status.targets)[0]).decision);
        expect(listOf(redress).length > 0, 'Expected a decision with ways of redress.', answer);
        expect(
          membersOf(automation).decision === 'none',
          'Expected the automation that the decision states.',
          answer,
        );
      }
    },
  },
  {
    id: 'review.moderator-unnamed',
    clause: '7.4.2',
    level: 'MUST',
    title: 'Does not tell reporters which moderator decided',
    async run(context) {
      for (const { answer, moderator } of await decidedStatuses(context)) {
        const names = new Set(Object.values(membersOf(expectJson(answer))).flatMap(textsWithin));
        expect(!names.has(moderator), 'The status names the moderator.', answer);
      }
    },
  },
];

async function decidedStatuses(
  context: Context,
): Promise<{ status: Readonly<Record<string, unknown>>; answer: Exchange; moderator: string }[]> {
  const { targets, caseId, taken } = await aCase(context);
  const second = await context.take(await context.aFlag({ targets }));
  const claimed = await context.review(`/cases/${caseId}/claim`, { method: 'POST' });
  const moderator = String(membersOf(expectJson(claimed)).claimedBy);
  const json = aDecision((await context.aFlag()).id);
  expectGranted(await context.review(`/cases/${caseId}/decision`, { json }));
  const statuses = [];
  for (const { flag, token } of [taken, second]) {
    const answer = await context.readStatus(flag.id, token);
    expectGranted(answer);
    statuses.push({ status: membersOf(expectJson(answer)), answer, moderator });
  }
  return statuses;
}

/** Every text within a JSON value. */
function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsWithin) : [];
}
