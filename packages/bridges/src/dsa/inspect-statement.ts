import { Day, read } from '@report-this/protocol';
import { CATEGORIES, KEYWORDS } from './enumerations.ts';
import type { Field, Finding, PersonalDataFinding } from './finding.ts';
import { findEndsTooSoon } from './measures.ts';
import { findPersonalData } from './personal-data.ts';
import type { Statement } from './statement.ts';

type Candidate = Partial<Record<Field, unknown>>;

/** The free texts: what a person wrote, how long it may be, and that it must hold no personal data. */
const TEXTS: readonly [Field, number][] = [
  ['decision_visibility_other', 500],
  ['decision_monetary_other', 500],
  ['illegal_content_legal_ground', 500],
  ['illegal_content_explanation', 2000],
  ['incompatible_content_ground', 500],
  ['incompatible_content_explanation', 2000],
  ['decision_facts', 5000],
];

/** The days, and the first that the database takes. The last is the same for all. */
const DAYS: readonly [Field, string][] = [
  ['content_date', '2000-01-01'],
  ['application_date', '2020-01-01'],
  ['end_date_visibility_restriction', '2020-01-01'],
  ['end_date_monetary_restriction', '2020-01-01'],
  ['end_date_service_restriction', '2020-01-01'],
  ['end_date_account_restriction', '2020-01-01'],
];
const LAST_DAY = '2038-01-01';

/** Finds why a statement cannot be sent; nothing when it can. Findings that a person accepted are left out. */
export function inspectStatement(
  candidate: Candidate,
  names: readonly string[],
  accepted: readonly PersonalDataFinding[],
): Finding[] {
  return [
    ...findMissing(candidate),
    ...findTooLong(candidate),
    ...findOutOfRange(candidate),
    ...findEndsTooSoon(candidate as Partial<Statement>),
    ...findUnknownValues(candidate),
    ...findPersonalDataIn(candidate, names).filter((finding) => !accepted.some((it) => isSame(it, finding))),
  ];
}

function findMissing(candidate: Candidate): Finding[] {
  const blanks = TEXTS.map(([field]) => field).filter((field) => candidate[field] === '');
  const absent = (['decision_ground', 'content_date'] as const).filter((field) => !candidate[field]);
  const scope = candidate.territorial_scope as readonly unknown[] | undefined;
  return [
    ...[...blanks, ...absent].map((field) => ({ kind: 'missing', field }) as const),
    ...(scope?.length ? [] : [{ kind: 'outsideEea', field: 'territorial_scope' } as const]),
  ];
}

function findTooLong(candidate: Candidate): Finding[] {
  const isLong = ([field, max]: (typeof TEXTS)[number]) => Array.from(textOf(candidate, field)).length > max;
  return TEXTS.filter(isLong).map(([field]) => ({ kind: 'tooLong', field }));
}

function findOutOfRange(candidate: Candidate): Finding[] {
  return DAYS.flatMap(([field, firstDay]) => {
    const day = textOf(candidate, field);
    return day !== '' && (!read(Day, day).ok || day < firstDay || day > LAST_DAY)
      ? [{ kind: 'outOfRange' as const, field }]
      : [];
  });
}

function findUnknownValues({ category, category_specification }: Candidate): Finding[] {
  const isCategory = CATEGORIES.some((it) => it === category);
  const keywords = (category_specification ?? []) as readonly string[];
  const areKeywords = keywords.every((keyword) => KEYWORDS.some((it) => it === keyword));
  return [
    ...(isCategory ? [] : [{ kind: 'unknownValue', field: 'category' } as const]),
    ...(areKeywords ? [] : [{ kind: 'unknownValue', field: 'category_specification' } as const]),
  ];
}

function findPersonalDataIn(candidate: Candidate, names: readonly string[]): PersonalDataFinding[] {
  return TEXTS.flatMap(([field]) =>
    findPersonalData(textOf(candidate, field), names).map(
      (found) => ({ kind: 'personalData', field, ...found }) as const,
    ),
  );
}

function isSame(one: PersonalDataFinding, other: PersonalDataFinding): boolean {
  return (
    one.field === other.field && one.what === other.what && one.at === other.at && one.length === other.length
  );
}

function textOf(candidate: Candidate, field: Field): string {
  const value = candidate[field];
  return typeof value === 'string' ? value : '';
}
