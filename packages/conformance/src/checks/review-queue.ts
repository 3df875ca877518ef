import { CasePage, PRIORITIES, type Priority } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import { aCase, aDecision, findCase, walkQueue } from '../cases.ts';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectForm, expectGranted, expectProblem, expectStatus } from '../expect.ts';
import { expectAlike } from '../likeness.ts';
import { sampleClaim } from '../sample-flag.ts';

/** SPEC §8.1 and §8.2: cases and their queue. */
export const reviewQueueChecks: readonly Check[] = [
  {
    id: 'review.key',
    clause: '8.1.1',
    level: 'MUST',
    title: 'Refuses those without a valid key, alike for cases that exist and cases that do not',
    run: expectKeyed,
  },
  {
    id: 'review.one-case',
    clause: '8.1.2',
    level: 'MUST',
    title: 'Joins flags on one target in one open case',
    async run(context) {
      const { targets, caseId } = await aCase(context);
      await context.take(await context.aFlag({ targets }));
      const again = await findCase(context, targets);
      expect(
        again.found.length === 1 && again.found[0]?.id === caseId && again.found[0].flagCount === 2,
        `Expected one case with 2 flags, got ${again.found.length} with ${again.found.map(({ flagCount }) => String(flagCount)).join(', ')}.`,
        again.page,
      );
    },
  },
  {
    id: 'review.queue-form',
    clause: '8.2.1',
    level: 'MUST',
    title: 'Sends a page of cases that has the form of the schema',
    async run(context) {
      await aCase(context);
      const page = await context.review('/cases');
      expectStatus(page, 200);
      expectForm(page, CasePage, 'page');
    },
  },
  {
    id: 'review.queue-order',
    clause: '8.2.1',
    level: 'MUST',
    title: 'Sorts the queue by priority, then by age',
    run: expectOrder,
  },
  {
    id: 'review.queue-walk',
    clause: '8.2.2',
    level: 'MUST',
    title: 'Shows every case exactly once to those who follow next, while others come and go',
    run: expectWholeWalk,
  },
  {
    id: 'review.priority',
    clause: '8.2.3',
    level: 'MUST',
    title: 'Gives a case the most urgent priority among the reasons of its flags',
    async run(context) {
      const { low, high } = await twoReasons(context);
      const claimOf = (reason: string) => context.offer().then((offer) => sampleClaim(offer, { reason }));
      for (const order of [
        [low, high],
        [high, low],
      ]) {
        const { targets } = await aCase(context, { claim: await claimOf(order[0]!.code) });
        await context.take(await context.aFlag({ targets, claim: await claimOf(order[1]!.code) }));
        const { found, page } = await findCase(context, targets);
        expect(
          found[0]?.priority === high.priority,
          `Expected the priority ${high.priority} for ${order.map(({ code }) => code).join(' and ')}, got ${String(found[0]?.priority)}.`,
          page,
        );
      }
    },
  },
];

async function expectKeyed(context: Context): Promise<void> {
  const { caseId } = await aCase(context);
  const { id: unknown } = await context.aFlag();
  const json = aDecision(unknown);
  const asks = (id: string) => [
    { path: `/cases/${id}` },
    { path: `/cases/${id}/claim`, method: 'POST' },
    { path: `/cases/${id}/decision`, json },
  ];
  for (const moderator of ['none', 'unknown'] as const) {
    expectProblem(await context.review('/cases', { moderator }), 'unauthenticated');
    for (const [index, known] of asks(caseId).entries()) {
      const other = asks(unknown)[index]!;
      const answers: Exchange[] = [];
      for (const { path, ...options } of [other, other, known])
        answers.push(await context.review(path, { ...options, moderator }));
      for (const answer of answers) expectProblem(answer, 'unauthenticated');
      expectAlike(answers as [Exchange, Exchange], [caseId, unknown]);
    }
  }
}

async function expectOrder(context: Context): Promise<void> {
  const { low, high } = await twoReasons(context);
  const offer = await context.offer();
  for (const { code } of [low, high, low, high])
    await aCase(context, { claim: sampleClaim(offer, { reason: code }) });
  const { cases, pages } = await walkQueue(context);
  const ranks = cases.map(({ priority }) => PRIORITIES.indexOf(priority as Priority));
  for (const [index, one] of cases.entries()) {
    const next = cases[index + 1];
    if (!next) break;
    const isInOrder =
      ranks[index]! < ranks[index + 1]! ||
      (ranks[index] === ranks[index + 1] &&
        Date.parse(String(one.openedAt)) <= Date.parse(String(next.openedAt)));
    expect(
      isInOrder,
      `Expected the most urgent first, then the oldest; a case of ${String(one.priority)}, ${String(one.openedAt)} comes before one of ${String(next.priority)}, ${String(next.openedAt)}.`,
      ...pages,
    );
  }
}

async function expectWholeWalk(context: Context): Promise<void> {
  const early = [];
  for (let count = 0; count < 5; count++) early.push(await aCase(context));
  const leaving = early.pop()!;
  const { cases, pages } = await walkQueue(context, async (pageNumber) => {
    if (pageNumber > 2) return;
    await context.take(await context.aFlag()); // one joins
    await aCase(context, {}, { search: false }); // one comes
    if (pageNumber === 2) {
      const json = aDecision((await context.aFlag()).id);
      expectGranted(await context.review(`/cases/${leaving.caseId}/decision`, { json })); // one goes
    }
  });
  for (const { caseId } of early) {
    const times = cases.filter(({ id }) => id === caseId).length;
    expect(
      times === 1,
      `Expected each case once; one that was there throughout came ${times} times.`,
      ...pages,
    );
  }
  const ids = cases.map(({ id }) => id);
  expect(new Set(ids).size === ids.length, 'Expected no case twice.', ...pages);
}

/** A reason that is less urgent and one that is more; the same one twice when all that is offered is equally urgent. */
async function twoReasons(
  context: Context,
): Promise<Record<'low' | 'high', { code: string; priority: Priority }>> {
  const { reasons, exchange } = await context.offer();
  const known = reasons.flatMap(({ code }) => reasonOf(code) ?? []);
  const low = known.find(({ priority }) => priority === 'normal') ?? known[0];
  // not the critical ones, unless there is nothing else: they ring bells
  const high =
    known.find(({ priority }) => priority === 'high') ??
    known.find(({ priority }) => priority === 'critical') ??
    low;
  expect(
    low !== undefined && high !== undefined,
    'The offer has no reason of annex A, whose priority could be known.',
    exchange,
  );
  return { low, high };
}
