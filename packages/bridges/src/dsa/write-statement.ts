import type { Decision, Target } from '@report-this/protocol';
import { contentTypesOf } from './content-types.ts';
import { EEA_COUNTRIES, EU_COUNTRIES } from './countries.ts';
import { LANGUAGES } from './languages.ts';
import type { Finding, PersonalDataFinding } from './finding.ts';
import { inspectStatement } from './inspect-statement.ts';
import { fieldsOfMeasures } from './measures.ts';
import { type Notice, sourceOf } from './source.ts';
import type { Statement } from './statement.ts';
import { trim } from './trim.ts';

/** A decision, what it is about and what led to it. */
export interface Decided {
  readonly decision: Decision;
  readonly target: Target;
  /**
   * When the content was published, as the platform knows it: a day or an instant, `2026-11-20` or `2026-11-20T08:00:00Z`.
   * The database asks for it, and the page where something is flagged seldom tells it. @default target.contentDate
   */
  readonly contentDate?: string | undefined;
  /** The flags of the case; none when the platform acted on its own. @default [] */
  readonly notices?: readonly Notice[];
  /** Deceptive commercial content in high volume needs no statement (DSA Art. 17(2)). @default false */
  readonly isDeceptiveHighVolume?: boolean;
}

/** How a platform exports. */
export interface ExportSettings {
  /** Where the service is offered: the scope of a decision that names no territories. @default the Member States */
  readonly territories?: readonly string[];
  /** Whether a notice that lacks an element of Art. 16(2) counts as one of Art. 16: a question for counsel. @default false */
  readonly isIncompleteArticle16?: boolean;
  /** Names that must not be in a free text, such as the reporters'. The author's own are always looked for. @default [] */
  readonly names?: readonly string[];
  /** Personal data that a person looked at and found to be none. @default [] */
  readonly accepted?: readonly PersonalDataFinding[];
}

/** What came of an export: a statement, none because none is due, or one held back until its findings are dealt with. */
export type Exported =
  | { readonly outcome: 'statement'; readonly statement: Statement }
  | { readonly outcome: 'skipped'; readonly why: 'notRestricted' | 'article9Order' | 'deceptiveHighVolume' }
  | { readonly outcome: 'heldBack'; readonly findings: readonly [Finding, ...Finding[]] };

/** Writes a decision as a statement for the DSA Transparency Database (DSA Art. 24(5)). */
export function toStatement(decided: Decided, settings: ExportSettings = {}): Exported {
  const { decision, notices = [] } = decided;
  const target = { ...decided.target, contentDate: decided.contentDate ?? decided.target.contentDate };
  if (decision.outcome !== 'restricted') return { outcome: 'skipped', why: 'notRestricted' };
  if (notices.some(({ reporter }) => reporter.role === 'authority')) {
    return { outcome: 'skipped', why: 'article9Order' };
  }
  if (decided.isDeceptiveHighVolume) return { outcome: 'skipped', why: 'deceptiveHighVolume' };

  const statement = statementOf(decision, target, notices, settings);
  const names = [target.author?.handle, target.author?.id, ...(settings.names ?? [])].filter(
    (name) => name !== undefined,
  );
  const [first, ...others] = inspectStatement(statement, names, settings.accepted ?? []);
  // what inspection has not found missing is there
  return first
    ? { outcome: 'heldBack', findings: [first, ...others] }
    : { outcome: 'statement', statement: statement as Statement };
}

function statementOf(
  decision: Decision,
  target: Target,
  notices: readonly Notice[],
  { territories, isIncompleteArticle16 = false }: ExportSettings,
): Partial<Record<keyof Statement, unknown>> {
  const { automation, ground } = decision;
  const language = languageOf(target.language);
  return {
    ...fieldsOfMeasures(decision.measures),
    ...(ground && fieldsOfGround(ground)),
    ...contentTypesOf(target),
    category: decision.category ?? 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE',
    ...(decision.keywords?.length && { category_specification: [...new Set(decision.keywords)] }),
    territorial_scope: scopeOf(decision.territories ?? territories ?? EU_COUNTRIES),
    ...(language && { content_language: language }),
    ...(target.contentDate && { content_date: dayOf(target.contentDate) }),
    application_date: decision.appliedOn ?? dayOf(decision.decidedAt),
    decision_facts: trim(decision.facts ?? ''),
    source_type: sourceOf(notices, isIncompleteArticle16),
    automated_detection: automation.detection ? 'Yes' : 'No',
    automated_decision: AUTOMATION[automation.decision],
    puid: decision.id,
    ...(target.identifiers?.ean13 && { content_id: { 'EAN-13': target.identifiers.ean13 } }),
  };
}

const AUTOMATION = {
  none: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  partly: 'AUTOMATED_DECISION_PARTIALLY',
  fully: 'AUTOMATED_DECISION_FULLY',
} as const satisfies Record<Decision['automation']['decision'], Statement['automated_decision']>;

function fieldsOfGround({ kind, reference, explanation, url }: NonNullable<Decision['ground']>) {
  const link = url && isPlainUrl(url) ? { decision_ground_reference_url: url } : {};
  switch (kind) {
    case 'illegal':
      return {
        decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
        illegal_content_legal_ground: trim(reference),
        illegal_content_explanation: trim(explanation),
        ...link,
      };
    case 'terms':
      return {
        decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
        incompatible_content_ground: trim(reference),
        incompatible_content_explanation: trim(explanation),
        ...link,
      };
  }
}

/** The database's own rule for URLs is narrower than the standard; a link that it may refuse is left out. */
function isPlainUrl(url: string): boolean {
  return url.length <= 500 && /^https?:\/\/([a-z0-9-]+\.)+[a-z]{2,}(:\d{1,5})?([/?#][!-~]*)?$/i.test(url);
}

/** Sorted, without repeats, and without countries outside the European Economic Area. EL is how EU law calls Greece. */
function scopeOf(countries: readonly string[]): string[] {
  const codes = new Set(countries.map((country) => (country === 'EL' ? 'GR' : country)));
  return EEA_COUNTRIES.filter((country) => codes.has(country));
}

function languageOf(tag: string | undefined): string | undefined {
  const primary = tag?.split('-')[0]?.toUpperCase();
  return LANGUAGES.find((language) => language === primary);
}

const dayOf = (instant: string) => instant.slice(0, 10);
