import { completenessOf, type Flag, type Trait } from '@report-this/protocol';
import type { Check } from '../check.ts';
import type { Context, Taken } from '../context.ts';
import { digestOf } from '../digest.ts';
import { expect, expectPointer, expectProblem } from '../expect.ts';
import { type Fitted, fitToOffer } from '../fit-to-offer.ts';
import { membersOf, textsOf } from '../offer-facts.ts';
import type { SampleFlag } from '../sample-flag.ts';
import { readVectors, type Vector } from '../vectors.ts';

/** The clauses that bind no harder than SHOULD; the others that vectors show are MUSTs. */
const ADVISED = ['1.3.3'];

/** Every flag of the protocol's collection: the valid ones are taken, the invalid ones refused. */
export function vectorChecks(): Check[] {
  return [
    ...readVectors('valid').map((vector) => checkOf('valid', vector, `Takes ${vector.title}`, expectTaken)),
    ...readVectors('invalid').map((vector) =>
      checkOf('invalid', vector, `Refuses ${vector.title}`, expectRefused),
    ),
  ];
}

type Expectation = (vector: Vector, context: Context) => Promise<void>;

function checkOf(kind: string, vector: Vector, title: string, expectation: Expectation): Check {
  const { name, clause } = vector;
  const level = ADVISED.includes(clause) ? 'SHOULD' : 'MUST';
  return {
    id: `vector.${kind}.${name}`,
    clause,
    level,
    title,
    run: (context) => expectation(vector, context),
  };
}

async function expectTaken({ flag, clause }: Vector, context: Context): Promise<void> {
  const fitted = fitToOffer(flag, await context.offer(), (await context.aFlag()).id, { keepRole: false });
  const taken = await context.take(fitted.flag as SampleFlag);
  if (clause === '1.4.1' || clause === '6.6.1') await expectDigest(taken);
  if (clause === '6.5.1') await expectCompleteness(taken, context);
}

async function expectDigest({ flag, receipt, exchange }: Taken): Promise<void> {
  const digest = await digestOf(JSON.parse(JSON.stringify(flag)));
  expect(
    receipt.digest === digest,
    `Expected the digest ${digest}, got ${String(receipt.digest)}.`,
    exchange,
  );
}

async function expectCompleteness({ flag, receipt, exchange }: Taken, context: Context): Promise<void> {
  const { reasons } = await context.offer();
  const reason = reasons.find(({ code }) => code === membersOf(flag.claim).reason);
  const { missing } = completenessOf(flag as unknown as Flag, (reason?.traits ?? []) as Trait[]);
  const named = textsOf(membersOf(receipt.completeness).missing);
  expect(
    [...named].sort().join() === [...missing].sort().join(),
    `Expected completeness.missing to name ${missing.join(', ') || 'nothing'}, got ${named.join(', ') || 'nothing'}.`,
    exchange,
  );
}

async function expectRefused({ flag, clause, pointer = '' }: Vector, context: Context): Promise<void> {
  const fitted = fitToOffer(flag, await context.offer(), (await context.aFlag()).id, { keepRole: true });
  const answer = await context.submit(fitted.flag);
  expectProblem(answer, 'invalid-flag');
  // §2.4 names no member; a reader may notice before it knows where
  if (!clause.startsWith('2.4.'))
    expectPointer(answer, ...(fitted.keepsRole ? [] : ['/reporter/role']), pointerIn(fitted, pointer));
}

/** Where the wrong member is once the first targets are left out. */
function pointerIn({ leftOut }: Fitted, pointer: string): string {
  return pointer.replace(/(?<=^\/targets\/)\d+/, (position) => String(Number(position) - leftOut));
}
