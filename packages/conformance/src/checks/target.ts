import type { Check } from '../check.ts';
import type { Context, Taken } from '../context.ts';
import { expect, expectPointer, expectProblem } from '../expect.ts';
import { likenessOf, ownHeaders } from '../likeness.ts';
import { SAMPLE_URL, sampleTarget } from '../sample-flag.ts';

const MOST_TARGETS = 200;
const UNLISTED_KIND = 'conformanceKind';

/** SPEC §4.3: targets. */
export const targetChecks: readonly Check[] = [
  {
    id: 'target.kind-unlisted',
    clause: '4.3.2',
    level: 'MUST',
    title: 'Refuses a kind of target that it does not offer',
    async run(context) {
      const targets = [sampleTarget(await context.offer(), { kind: UNLISTED_KIND })];
      expectProblem(await context.submit(await context.aFlag({ targets })), 'target-kind-not-accepted');
    },
  },
  {
    id: 'target.no-oracle',
    clause: '4.3.3',
    level: 'MUST',
    title: 'Answers alike for addresses that it may know and addresses that nobody knows',
    async run(context) {
      const offer = await context.offer();
      const { id } = await context.aFlag();
      const known = new URL('/', context.receiver).href;
      const unknown = new URL(`/${id}`, context.receiver).href;
      const taken: Taken[] = [];
      for (const url of [SAMPLE_URL, SAMPLE_URL, known, unknown]) {
        taken.push(await context.take(await context.aFlag({ targets: [sampleTarget(offer, { url })] })));
      }
      const [first, same] = taken as [Taken, Taken];
      const own = ownHeaders(first.exchange, same.exchange);
      for (const { exchange, ...other } of taken) {
        expect(
          likenessOf(exchange, namesIn(other), own) === likenessOf(first.exchange, namesIn(first), own),
          'Expected answers alike but for their names and times; they tell a target that is known from one that is not.',
          first.exchange,
          exchange,
        );
      }
    },
  },
  {
    id: 'target.too-many',
    clause: '4.3.4',
    level: 'MUST',
    title: 'Refuses a flag with one target more than it offers to take',
    async run(context) {
      const answer = await context.submit(await context.aFlag({ targets: await targetsOf(context, 1) }));
      expectProblem(answer, 'invalid-flag');
      expectPointer(answer, '/targets');
    },
  },
  {
    id: 'target.most',
    clause: '4.1.1',
    level: 'MUST',
    title: 'Takes a flag with as many targets as it offers to take',
    run: async (context) =>
      void (await context.take(await context.aFlag({ targets: await targetsOf(context, 0) }))),
  },
  {
    id: 'target.all-or-nothing',
    clause: '4.3.5',
    level: 'MUST',
    title: 'Refuses a flag as a whole when one of its targets is refused, and takes it once that is mended',
    async run(context) {
      const offer = await context.offer();
      const good = sampleTarget(offer);
      const targets = [good, sampleTarget(offer, { kind: UNLISTED_KIND })].slice(-offer.maxTargets);
      const flag = await context.aFlag({ targets });
      expectProblem(await context.submit(flag), 'target-kind-not-accepted');
      await context.take({ ...flag, targets: targets.map(() => good) });
    },
  },
];

async function targetsOf(context: Context, beyond: number): Promise<unknown[]> {
  const offer = await context.offer();
  expect(
    offer.maxTargets < MOST_TARGETS,
    `The offer takes ${offer.maxTargets} targets; the kit sends fewer than ${MOST_TARGETS}.`,
    offer.exchange,
  );
  return Array.from({ length: offer.maxTargets + beyond }, () => sampleTarget(offer));
}

const namesIn = ({ flag, receipt }: Pick<Taken, 'flag' | 'receipt'>) =>
  [flag.id, receipt.reference, receipt.token, receipt.digest].filter((name) => typeof name === 'string');
