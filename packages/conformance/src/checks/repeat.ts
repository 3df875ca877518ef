import type { Check } from '../check.ts';
import { expect, expectGranted, expectJson, expectProblem, expectStatus } from '../expect.ts';
import type { Exchange } from '../exchange.ts';

const AT_ONCE = 4;

/** SPEC §6.2: the same flag sent again, another flag under the same id, and many at once. */
export const repeatChecks: readonly Check[] = [
  {
    id: 'repeat.ok',
    clause: '6.2.1',
    level: 'MUST',
    title: 'Answers 200 to a flag that it has already',
    async run(context) {
      const { flag } = await context.taken();
      expectStatus(await context.submit(flag), 200);
    },
  },
  {
    id: 'repeat.bytes',
    clause: '6.2.1',
    level: 'MUST',
    title: 'Answers a repeat with the first receipt, byte for byte',
    async run(context) {
      const { flag, exchange } = await context.taken();
      expectSameBytes(exchange, await context.submit(flag));
    },
  },
  {
    id: 'repeat.other-spelling',
    clause: '6.2.1',
    level: 'MUST',
    title: 'Takes the same flag for a repeat though its JSON is spelt otherwise',
    async run(context) {
      const { flag, exchange } = await context.taken();
      const reversed = Object.fromEntries(Object.entries(flag).reverse());
      const again = await context.send({
        method: 'POST',
        path: '/flags',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(reversed, undefined, 2),
      });
      expectGranted(again);
      expect(jsonOf(again) === jsonOf(exchange), 'Expected the first receipt.', exchange, again);
    },
  },
  {
    id: 'repeat.conflict',
    clause: '6.2.2',
    level: 'MUST',
    title: 'Refuses another flag under the same id',
    async run(context) {
      const { flag } = await context.taken();
      expectProblem(await context.submit({ ...flag, locale: 'de' }), 'flag-id-conflict');
    },
  },
  {
    id: 'repeat.conflict-unknown-member',
    clause: '6.2.2',
    level: 'MUST',
    title: 'Refuses a flag under the same id that differs only in a member the specification does not name',
    async run(context) {
      const { flag } = await context.taken();
      expectProblem(await context.submit({ ...flag, colour: 'blue' }), 'flag-id-conflict');
    },
  },
  {
    id: 'repeat.at-once',
    clause: '6.2.3',
    level: 'MUST',
    title: 'Takes a flag in once when it arrives several times at once',
    async run(context) {
      const flag = await context.aFlag();
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => context.submit(flag)));
      for (const answer of answers) expectStatus(answer, 200, 201);
      const created = answers.filter(({ response }) => response.status === 201).length;
      expect(created === 1, `Expected one answer of ${AT_ONCE} to be 201, got ${created}.`, ...answers);
      const receipts = new Set(answers.map(jsonOf));
      expect(
        receipts.size === 1,
        `Expected the same receipt ${AT_ONCE} times, got ${receipts.size} different ones.`,
        ...answers,
      );
    },
  },
];

const jsonOf = (exchange: Exchange) => JSON.stringify(expectJson(exchange));

function expectSameBytes(first: Exchange, again: Exchange): void {
  const [one, other] = [first.response.bytes, again.response.bytes];
  const isSame = one.length === other.length && one.every((byte, index) => byte === other[index]);
  expect(isSame, 'Expected the body of the repeat to equal the first byte for byte.', first, again);
}
