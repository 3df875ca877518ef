import { read, Uuid } from '@report-this/protocol';
import { canonicalJson } from '../src/canonical-json.ts';
import { fitToOffer } from '../src/fit-to-offer.ts';
import { membersOf, type OfferFacts } from '../src/offer-facts.ts';
import { readVectors, type Vector } from '../src/vectors.ts';
import { isFlag, refusal, type Sabotage, wiretap } from './sabotage.test-helper.ts';

/** A sabotage that meets every flag of one content. */
export interface VectorSabotage extends Sabotage {
  readonly content: string;
}

/** One broken receiver for each vector: it refuses that valid flag, or takes that invalid one. */
export function vectorSabotages(offer: OfferFacts): VectorSabotage[] {
  return (['valid', 'invalid'] as const).flatMap((kind) =>
    readVectors(kind).map((vector) => sabotageOf(kind, vector, offer)),
  );
}

function sabotageOf(kind: 'valid' | 'invalid', { name, flag }: Vector, offer: OfferFacts): VectorSabotage {
  const fitted = fitToOffer(flag, offer, '00000000-0000-4000-8000-000000000000', {
    keepRole: kind === 'invalid',
  });
  const meant = contentOf(fitted.flag);
  return {
    check: `vector.${kind}.${name}`,
    content: meant,
    how: kind === 'valid' ? 'refuses it' : 'takes it',
    wrap: wiretap(async (seen, pass) => {
      const isMeant = isFlag(seen) && seen.flag !== undefined && contentOf(seen.flag) === meant;
      if (!isMeant) return pass();
      return kind === 'valid' ? refusal('invalid-flag') : new Response('{"token":"any"}', { status: 201 });
    }),
  };
}

/** What two flags share that differ only in a well-formed id of one version. */
function contentOf(flag: unknown): string {
  const { id } = membersOf(flag);
  return canonicalJson(read(Uuid, id).ok ? { ...membersOf(flag), id: `version ${String(id)[14]}` } : flag);
}
