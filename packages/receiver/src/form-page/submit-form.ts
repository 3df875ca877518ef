import type { Answer } from '../http/answer.ts';
import type { Endpoint } from '../http/exchange.ts';
import { acceptFlag } from '../intake/accept-flag.ts';
import { type Filled, filledFrom, targetOf } from './filled.ts';
import { type FieldIssue, fieldIssues, flagOf } from './flag-of.ts';
import { formView, titleOf } from './form-view.ts';
import { wordsFor } from './languages.ts';
import { page, said } from './page.ts';
import { readForm } from './read-form.ts';
import { receiptView } from './receipt-view.ts';
import { named, offerIn } from './show-form.ts';

/** `POST {receiver}/report`: the form becomes the same flag that a client would send, and goes the same way in. */
export const submitForm: Endpoint = async ({ request, host }, parts) => {
  const acceptLanguage = request.headers.get('accept-language');
  const sent = await readForm(request, host, parts.limits);
  if (!sent.ok) {
    const words = await wordsFor('', acceptLanguage);
    return said(sent.status, words, words.strings.dialog.failedTitle, words.strings.status.failed);
  }

  const filled = filledFrom(sent.params);
  const words = await wordsFor(filled.lang, acceptLanguage);
  const { strings, language } = words;
  const target = targetOf(filled, parts.intake.offered.targetKinds);
  if (!target) return said(400, words, strings.page.badLinkTitle, strings.page.badLink);
  const offer = offerIn(language, parts);
  const again = (
    status: number,
    change: { filled?: Filled; issues?: readonly FieldIssue[]; trouble?: string },
  ): Promise<Answer> =>
    page(
      status,
      words,
      titleOf(words, target),
      formView({ words, offer, target, filled, issues: [], ...change }),
    );

  const written = flagOf(filled, target, offer, language);
  if (!written.ok) return again(422, { issues: written.issues });
  const accepted = await acceptFlag(written.flag, parts.intake);
  if (accepted.outcome !== 'refused') {
    const status = accepted.outcome === 'new' ? 201 : 200;
    return page(
      status,
      words,
      strings.dialog.receivedTitle,
      receiptView(words, accepted.receipt, filled.illegal !== ''),
    );
  }
  // sent before, then changed and sent again: it goes as a report of its own, when the person means it
  if (accepted.problem.status === CONFLICT)
    return again(CONFLICT, { filled: named(filled, parts), trouble: strings.dialog.repeatTitle });
  // what no field shows, such as a name of the flag that is none, is written anew: sending again helps
  const issues = fieldIssues(accepted.problem.issues);
  return again(accepted.problem.status, {
    issues,
    ...(issues.length === 0 && { filled: named(filled, parts), trouble: strings.status.failed }),
  });
};

const CONFLICT = 409;
