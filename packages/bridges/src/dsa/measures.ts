import { type Decision, type Measure, type MeasureKind, MEASURES } from '@report-this/protocol';
import type { Finding } from './finding.ts';
import type { Statement } from './statement.ts';
import { trim } from './trim.ts';

type Dimension = 'visibility' | 'monetary' | 'provision' | 'account';

/** Each dimension's field for its end, and its kinds, the strongest first: but for visibility, a statement holds one. */
const DIMENSIONS = {
  visibility: { end: 'end_date_visibility_restriction', strongest: [] },
  monetary: {
    end: 'end_date_monetary_restriction',
    strongest: ['monetary.terminated', 'monetary.suspended', 'monetary.other'],
  },
  provision: {
    end: 'end_date_service_restriction',
    strongest: [
      'provision.terminated',
      'provision.suspended',
      'provision.partlyTerminated',
      'provision.partlySuspended',
    ],
  },
  account: { end: 'end_date_account_restriction', strongest: ['account.terminated', 'account.suspended'] },
} as const satisfies Record<Dimension, { end: keyof Statement; strongest: readonly MeasureKind[] }>;

/** Writes the measures of a decision into the fields of a statement (DSA Art. 17(3)(a)). */
export function fieldsOfMeasures(measures: Decision['measures']): Partial<Statement> {
  return Object.assign(
    {},
    ...(Object.keys(DIMENSIONS) as Dimension[]).map((dimension) => fieldsOf(dimension, measures)),
  ) as Partial<Statement>;
}

function fieldsOf(dimension: Dimension, measures: readonly Measure[]): Record<string, unknown> {
  const all = measures.filter(({ kind }) => kind.startsWith(`${dimension}.`));
  if (all.length === 0) return {};
  const { end, strongest } = DIMENSIONS[dimension];
  const kind = strongest.find((it) => all.some((measure) => measure.kind === it));
  const told = kind ? all.filter((measure) => measure.kind === kind) : all;

  const values = [...new Set(told.map((measure) => MEASURES[measure.kind]))];
  const words = told
    .filter((measure) => measure.kind.endsWith('.other'))
    .map(({ description = '' }) => trim(description));
  const until = lastDay(told);
  return {
    [`decision_${dimension}`]: kind ? values[0] : values,
    ...(words.length > 0 && {
      [`decision_${dimension}_other`]: words.filter((it) => it !== '').join('; '),
    }),
    ...(until && { [end]: until }),
  };
}

/** The day when the last of some measures ends; undefined when one of them has no end. */
function lastDay(measures: readonly Measure[]): string | undefined {
  const days = measures.map(({ until }) => until);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/** Finds restrictions that end before they begin. */
export function findEndsTooSoon(statement: Partial<Statement>): Finding[] {
  return Object.values(DIMENSIONS).flatMap(({ end }) => {
    const [until, from] = [statement[end], statement.application_date];
    return until && from && until < from ? [{ kind: 'endsTooSoon' as const, field: end }] : [];
  });
}
