import type { NoticeStrings } from '@report-this/strings/dialog';
import { noticeDraftOf } from './notice-draft.ts';
import { css, sheetOf } from './sheet.ts';
import { legalStep } from './steps/legal.ts';
import type { LaterParts, NoticeSteps, NoticeView } from './view.ts';

export { lackingPart } from './parts/lacking.ts';
export { lawPart } from './parts/law-part.ts';

const sheet = sheetOf(css`
  dl > div {
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--line);
  }
  dt {
    font-size: 0.875em;
    color: var(--quiet);
  }
  dd {
    white-space: pre-wrap;
  }
`);

/** The step of a legal notice (DSA Art. 16(2)), from which it is sent. */
export const noticeSteps = (texts: NoticeStrings, { explanation, place }: LaterParts): NoticeSteps => ({
  sheets: () => [sheet],
  toNotice: noticeDraftOf,
  draw(view) {
    const issues = { ...view.strings.issues, ...texts.issues };
    const whole: NoticeView = { ...view, strings: { ...view.strings, ...texts, issues } };
    const why = explanation(whole, texts.why, { help: texts.whyHelp, mark: texts.required });
    return legalStep(whole, place(whole, 'legal', why));
  },
});
