import type { RestStrings } from '../strings/rest/en.ts';
import { css, sheetOf } from './sheet.ts';
import { legalStep } from './steps/legal.ts';
import { reviewStep } from './steps/review.ts';
import type { LaterSteps } from './view.ts';

const sheet = sheetOf(css`
  dl > div {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--line);
  }
  dt {
    font-size: 0.875em;
    color: var(--quiet);
  }
  dd {
    white-space: pre-wrap;
  }
`);

/** The steps of a legal notice (DSA Art. 16(2)): its questions, then the last look, from which it is sent. */
export const noticeSteps = (texts: RestStrings): LaterSteps => ({
  sheet,
  draw: (view) => {
    const { state } = view;
    const issues = { ...view.strings.issues, ...texts.issues };
    const later = { ...view, strings: { ...view.strings, ...texts, issues } };
    return state.step === 'legal' ? legalStep(later) : reviewStep(later);
  },
});
