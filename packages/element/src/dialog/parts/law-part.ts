import type { NoticeStrings } from '@report-this/strings/dialog';
import { h } from '../h.ts';
import { countriesIn } from './countries.ts';
import type { Part } from './part.ts';

/** Which law is meant, as far as the person knows. */
export interface LawAnswer {
  readonly law: string;
  /** An ISO 3166-1 code; empty where it is not known. */
  readonly country: string;
}

const NOT_SAID: LawAnswer = { law: '', country: '' };

// as long as the protocol lets it be (SPEC §4.6)
const LONGEST = 500;

/** Asks for the law that is meant, and whose it is. Nobody has to know: both can be left out (DSA Art. 16(2)). */
export const lawPart = (texts: NoticeStrings): Part<LawAnswer> => ({
  draw: ({ answer = NOT_SAID, tell, content, language }) => [
    content,
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'law' }, texts.law),
      h('input', {
        id: 'law',
        part: 'input',
        maxLength: LONGEST,
        autocomplete: 'off',
        dir: 'auto',
        value: answer.law,
        oninput: ({ currentTarget }) => tell({ ...answer, law: currentTarget.value }),
      }),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'country' }, texts.country),
      h(
        'select',
        {
          id: 'country',
          part: 'input',
          onchange: ({ currentTarget }) => tell({ ...answer, country: currentTarget.value }),
        },
        h('option', { value: '' }, texts.countryUnknown),
        countriesIn(language).map(([code, name]) =>
          h('option', { value: code, selected: code === answer.country }, name),
        ),
      ),
    ),
  ],
  toFlag(flag, answer = NOT_SAID, { state }) {
    const { country } = answer;
    const legalGround = answer.law.trim();
    if (!state.draft.isIllegal) return flag;
    return {
      ...flag,
      claim: { ...flag.claim, ...(legalGround && { legalGround }), ...(country && { country }) },
    };
  },
});
