import { nameOf, Problem, PROBLEMS } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context } from '../context.ts';
import type { Exchange } from '../exchange.ts';
import { expect, expectForm, expectJson } from '../expect.ts';

const CANARY = 'canary7f3a';
const JSON_TYPE = { 'content-type': 'application/json' };

/** SPEC §9.1: the form of refusals. */
export const problemChecks: readonly Check[] = [
  {
    id: 'problem.form',
    clause: '9.1.1',
    level: 'MUST',
    title: 'Refuses with problems of the registry, whose status is the status of the answer',
    async run(context) {
      for (const answer of await refusals(context)) {
        const { status } = answer.response;
        expect(status >= 400, `Expected a refusal, got ${status}.`, answer);
        expectForm(answer, Problem, 'problem');
        const problem = expectJson(answer) as Problem;
        const name = nameOf(problem);
        expect(name !== undefined, `Expected a type of the registry, got ${problem.type}.`, answer);
        expect(
          problem.status === status && PROBLEMS[name].status === status,
          `Expected the status of ${name} to be ${PROBLEMS[name].status} in the answer and in the problem, got ${status} and ${problem.status}.`,
          answer,
        );
      }
    },
  },
  {
    id: 'problem.echo',
    clause: '9.1.2',
    level: 'MUST',
    title: 'Repeats in a problem nothing that the request said',
    async run(context) {
      for (const answer of await refusals(context)) {
        expect(!answer.response.text.includes(CANARY), 'The problem repeats text of the request.', answer);
      }
    },
  },
];

/** Refusals of many kinds, each of a request that carries the canary. */
async function refusals(context: Context): Promise<Exchange[]> {
  const { flag } = await context.taken();
  const post = { method: 'POST', path: '/flags', headers: JSON_TYPE };
  const claim = flag.claim as object;
  return [
    await context.send({ path: `/${CANARY}` }),
    await context.send({ path: `/flags/${CANARY}`, headers: { authorization: `Bearer ${CANARY}` } }),
    await context.send({ method: 'DELETE', path: `/flags/${CANARY}` }),
    await context.send({ ...post, body: `${CANARY}{` }),
    await context.send({ ...post, headers: { 'content-type': `text/${CANARY}` }, body: CANARY }),
    await context.submit(await context.aFlag({ locale: `${CANARY} ${CANARY}`, createdAt: CANARY })),
    await context.submit(await context.aFlag({ claim: { ...claim, basis: CANARY } })),
    await context.submit(await context.aFlag({ claim: { ...claim, reason: `x-conformance.${CANARY}` } })),
    await context.submit(
      await context.aFlag({
        targets: [{ kind: CANARY.replace(/\d.*/, 'Kind'), url: `javascript:${CANARY}` }],
      }),
    ),
    await context.submit({ ...flag, relatesTo: CANARY }),
  ];
}
