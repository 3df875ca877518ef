import type { ReportedVerdict } from './report-json.ts';
import { CHAPTER_WORDS } from './report-words.ts';

/** The verdicts on one chapter of the specification. */
export interface Chapter {
  /** Its number and name. */
  readonly title: string;
  readonly verdicts: readonly ReportedVerdict[];
  /** How many of them are no pass. */
  readonly notPassed: number;
}

/** Sorts verdicts into the chapters of the specification, and within a chapter by clause. */
export function chaptersOf(verdicts: readonly ReportedVerdict[]): Chapter[] {
  const numbers = [...new Set(verdicts.map(chapterOf))].sort((one, other) => Number(one) - Number(other));
  return numbers.map((number) => {
    const inChapter = verdicts.filter((verdict) => chapterOf(verdict) === number);
    return {
      title: `${number}. ${CHAPTER_WORDS[number] ?? ''}`.trim(),
      verdicts: inChapter.toSorted((one, other) => byNumbers(one.clause, other.clause)),
      notPassed: inChapter.filter(({ outcome }) => outcome !== 'pass').length,
    };
  });
}

const chapterOf = ({ clause }: ReportedVerdict) => clause.split('.')[0]!;

function byNumbers(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
