import type { Issue, MeasureKind, Outcome } from '@report-this/protocol';
import type { DecisionContent } from '@report-this/client/review';
import type { Strings } from './strings/en.ts';

/** What stands in the decision form, as text until it is sent. */
export interface DecisionValues {
  /** Names the decision, so that sending it twice decides once. */
  readonly id: string;
  readonly outcome: Outcome | '';
  /** The measures chosen, in the order they were. */
  readonly measures: readonly {
    readonly kind: MeasureKind;
    readonly until: string;
    readonly description: string;
  }[];
  readonly groundKind: 'illegal' | 'terms' | '';
  readonly groundReference: string;
  readonly groundUrl: string;
  readonly groundExplanation: string;
  readonly facts: string;
  readonly detection: boolean;
  readonly automation: 'none' | 'partly' | 'fully';
  readonly territories: string;
}

/** The most characters a field takes (SPEC §8.4). */
export const LIMITS = {
  description: 500,
  groundReference: 500,
  groundUrl: 2048,
  groundExplanation: 2000,
  facts: 5000,
} as const;

/** An empty form. */
export function noDecision(id: string): DecisionValues {
  return {
    id,
    outcome: '',
    measures: [],
    groundKind: '',
    groundReference: '',
    groundUrl: '',
    groundExplanation: '',
    facts: '',
    detection: false,
    automation: 'none',
    territories: '',
  };
}

/** The form as a decision, whether or not it is valid: the client reads it by the protocol's schema. */
export function contentOf(values: DecisionValues): DecisionContent {
  const isRestricted = values.outcome === 'restricted';
  const ground = {
    kind: values.groundKind as 'illegal' | 'terms',
    reference: values.groundReference.trim(),
    explanation: values.groundExplanation.trim(),
    ...(values.groundUrl.trim() && { url: values.groundUrl.trim() }),
  };
  const isGrounded = Boolean(ground.kind || ground.reference || ground.explanation || ground.url);
  const facts = values.facts.trim();
  const territories = values.territories
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  return {
    id: values.id,
    outcome: values.outcome as Outcome,
    measures: isRestricted
      ? values.measures.map(({ kind, until, description }) => ({
          kind,
          ...(until && { until }),
          ...(description.trim() && { description: description.trim() }),
        }))
      : [],
    automation: { detection: values.detection, decision: values.automation },
    ...((isRestricted || isGrounded) && { ground }),
    ...((isRestricted || facts) && { facts }),
    ...(territories.length > 0 && { territories }),
  };
}

/** A place in the form that an issue can point at; measures by their kind. */
export type Field =
  | 'outcome'
  | 'measures'
  | `until:${MeasureKind}`
  | `description:${MeasureKind}`
  | 'groundKind'
  | 'groundReference'
  | 'groundUrl'
  | 'groundExplanation'
  | 'facts'
  | 'territories'
  | 'form';

/** What is wrong, by the field. */
export type Errors = ReadonlyMap<Field, string>;

/** What is wrong, field by field in the order of the form, in the words of the console. */
export function errorsOf(issues: readonly Issue[], values: DecisionValues, strings: Strings): Errors {
  const errors = new Map<Field, string>();
  // The schema reads rules across members only when every member is well formed; people want to hear it all at once.
  if (issues.length > 0 && values.outcome === 'restricted' && values.measures.length === 0) {
    errors.set('measures', strings.issues.measures);
  }
  for (const issue of issues) {
    const field = fieldOf(issue.pointer, values);
    if (!errors.has(field)) errors.set(field, wordsFor(field, issue, strings));
  }
  return new Map([...errors].sort(([a], [b]) => placeOf(a) - placeOf(b)));
}

/** The id of a field in the page. */
export function idOf(field: Field): string {
  return field.replace(/[:.]/g, '-');
}

const ORDER = [
  'outcome',
  'measures',
  'until',
  'description',
  'groundKind',
  'groundReference',
  'groundUrl',
  'groundExplanation',
  'facts',
  'territories',
  'form',
];
const placeOf = (field: Field): number => ORDER.indexOf(field.split(':')[0] ?? 'form');

function fieldOf(pointer: string, values: DecisionValues): Field {
  const [, member = '', second = '', third = ''] = pointer.split('/');
  switch (member) {
    case 'outcome':
    case 'facts':
    case 'territories':
      return member;
    case 'measures': {
      const kind = values.measures[Number(second)]?.kind;
      if (second === '' || !kind || (third !== 'until' && third !== 'description')) return 'measures';
      return `${third}:${kind}`;
    }
    case 'ground':
      return groundField(second);
    default:
      return 'form';
  }
}

function groundField(member: string): Field {
  switch (member) {
    case 'kind':
      return 'groundKind';
    case 'url':
      return 'groundUrl';
    case 'explanation':
      return 'groundExplanation';
    default:
      return 'groundReference';
  }
}

function wordsFor(field: Field, issue: Issue, { issues }: Strings): string {
  const [name] = field.split(':') as [keyof Strings['issues'] | 'form'];
  if (issue.code === 'tooLong' && name in LIMITS) return issues.tooLong(LIMITS[name as keyof typeof LIMITS]);
  if (issue.pointer === '/ground') return issues.ground;
  if (name === 'form' || name === 'tooLong' || name === 'other')
    return `${issues.other} ${issue.pointer}: ${issue.detail}`;
  return issues[name];
}
