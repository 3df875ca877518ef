import type { RestStrings } from '../strings/rest/en.ts';
import { css, sheetOf } from './sheet.ts';
import { legalStep } from './steps/legal.ts';
import { reviewStep } from './steps/review.ts';
import type { LaterParts, Steps } from './view.ts';

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
export const noticeSteps = (rest: RestStrings, { texts, explanation }: LaterParts): Steps => ({
  sheet,
  draw: (view) => {
    const issues = { ...view.strings.issues, ...rest.issues };
    const whole = { ...view, strings: { ...view.strings, ...texts, ...rest, issues } };
    return view.state.step === 'legal'
      ? legalStep(whole, explanation(whole, rest.why, rest.whyHelp))
      : reviewStep(whole);
  },
});
