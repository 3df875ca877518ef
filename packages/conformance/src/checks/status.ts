import { FlagStatus } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context, Taken } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectForm, expectGranted, expectJson, expectProblem, expectStatus } from '../expect.ts';
import { expectAlike } from '../likeness.ts';
import { listOf, membersOf } from '../offer-facts.ts';
import { sampleTarget } from '../sample-flag.ts';

/** SPEC §7: what the holder of a receipt sees, and what nobody else does. */
export const statusChecks: readonly Check[] = [
  {
    id: 'status.answer',
    clause: '7.1.1',
    level: 'MUST',
    title: 'Answers 200 to the token of the receipt',
    async run(context) {
      const { flag, token } = await context.taken();
      expectStatus(await context.readStatus(flag.id, token), 200);
    },
  },
  {
    id: 'status.form',
    clause: '7.1.1',
    level: 'MUST',
    title: 'Sends a status that has the form of the schema',
    run: async (context) => expectForm((await read(context)).answer, FlagStatus, 'status'),
  },
  {
    id: 'status.no-oracle',
    clause: '7.1.2',
    level: 'MUST',
    title: 'Answers an unknown id, a wrong token and a missing token alike',
    run: expectNoOracle,
  },
  {
    id: 'status.receipt',
    clause: '7.1.3',
    level: 'MUST',
    title: 'Repeats the reference and the time of the receipt',
    async run(context) {
      const { status, answer, taken } = await read(context);
      for (const member of ['reference', 'receivedAt']) {
        expect(
          status[member] === taken.receipt[member],
          `Expected the status's ${member} to equal the receipt's.`,
          taken.exchange,
          answer,
        );
      }
    },
  },
  {
    id: 'status.timeline',
    clause: '7.2.1',
    level: 'MUST',
    title: 'Tells the states from the first, at receivedAt, to the one it is in',
    async run(context) {
      const { status, answer, taken } = await read(context);
      const timeline = listOf(status.timeline).map(membersOf);
      const [first, last] = [timeline.at(0), timeline.at(-1)];
      expect(
        first?.state === taken.receipt.state && first?.at === taken.receipt.receivedAt,
        "Expected the timeline to begin with the receipt's state at receivedAt.",
        taken.exchange,
        answer,
      );
      expect(last?.state === status.state, 'Expected the timeline to end with state.', answer);
      const times = timeline.map(({ at }) => Date.parse(String(at)));
      expect(
        times.every((time, index) => index === 0 || time >= times[index - 1]!),
        'Expected the timeline to be in the order of time.',
        answer,
      );
    },
  },
  {
    id: 'status.targets',
    clause: '7.3.1',
    level: 'MUST',
    title: 'Tells one entry for each target of the flag, in their order',
    async run(context) {
      const offer = await context.offer();
      const positions = [0, 1, 2].slice(0, offer.maxTargets);
      const taken = await context.take(
        await context.aFlag({ targets: positions.map(() => sampleTarget(offer)) }),
      );
      const { status, answer } = await read(context, taken);
      const order = listOf(status.targets).map((entry) => membersOf(entry).target);
      expect(
        order.join() === positions.join(),
        `Expected the targets ${positions.join(', ')}, got ${order.join(', ') || 'none'}.`,
        answer,
      );
    },
  },
  {
    id: 'status.decision',
    clause: '7.4.1',
    level: 'MUST',
    title:
      'Carries with a decided target its decision, the ways of redress and whether automated means were used',
    async run(context) {
      const { status, answer } = await read(context);
      const decided = listOf(status.targets)
        .map(membersOf)
        .filter(({ state }) => state === 'decided');
      for (const { target, decision } of decided) {
        const { redress, automation } = membersOf(decision);
        expect(
          Array.isArray(redress) && membersOf(automation).decision !== undefined,
          `Expected a decision with redress and automation for target ${String(target)}, which is decided.`,
          answer,
        );
      }
    },
  },
  {
    id: 'status.nobody',
    clause: '7.4.2',
    level: 'MUST',
    title: 'Names neither the author of the target nor another reporter',
    run: expectNobodyNamed,
  },
];

async function read(
  context: Context,
  of?: Taken,
): Promise<{ status: Record<string, unknown>; answer: Exchange; taken: Taken }> {
  const taken = of ?? (await context.taken());
  const answer = await context.readStatus(taken.flag.id, taken.token);
  expectGranted(answer);
  return { status: membersOf(expectJson(answer)), answer, taken };
}

async function expectNoOracle(context: Context): Promise<void> {
  const { flag, token } = await context.taken();
  const unknown = (await context.aFlag()).id;
  const wrong = token.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  const cases: [id: string, token?: string][] = [
    [unknown],
    [unknown], // to see what differs between any two answers
    [unknown, token],
    [flag.id],
    [flag.id, wrong],
    [flag.id, 'x'],
    [flag.id, `${token}x`],
  ];
  const answers: Exchange[] = [];
  for (const [id, presented] of cases) answers.push(await context.readStatus(id, presented));
  for (const answer of answers) expectProblem(answer, 'not-found');
  expectAlike(answers as [Exchange, Exchange], [flag.id, unknown]);
}

async function expectNobodyNamed(context: Context): Promise<void> {
  const offer = await context.offer();
  const author = {
    id: 'author-7f3a',
    handle: '@author-7f3a',
    url: 'https://conformance.example/author-7f3a',
  };
  const targets = [sampleTarget(offer, { url: 'https://conformance.example/shared', author })];
  const other = { role: 'identified', name: 'Other Reporter 7f3a', email: 'other-7f3a@conformance.example' };
  const isNamed = offer.reporterRoles.includes(other.role);
  const others = await context.take(await context.aFlag({ targets, ...(isNamed && { reporter: other }) }));
  const { answer } = await read(context, await context.take(await context.aFlag({ targets })));
  for (const name of [
    'author-7f3a',
    other.name,
    other.email,
    others.flag.id,
    String(others.receipt.reference),
    others.token,
  ]) {
    expect(
      !answer.response.text.includes(name),
      'The status names the author of the target or another reporter.',
      answer,
    );
  }
}
