import type { Offer } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { Endpoint, Parts } from '../http/exchange.ts';
import { type Filled, linkedFrom, targetOf } from './filled.ts';
import { formView, titleOf } from './form-view.ts';
import { wordsFor } from './languages.ts';
import { page, said } from './page.ts';

/** `GET {receiver}/report?kind=…&url=…&ref=…`: the form for what a link names, for people without script. */
export const showForm: Endpoint = async ({ request, query }, parts) => {
  const filled = linkedFrom(query);
  const words = await wordsFor(filled.lang, request.headers.get('accept-language'));
  const target = targetOf(filled, parts.intake.offered.targetKinds);
  if (!target) return said(400, words, words.strings.page.badLinkTitle, words.strings.page.badLink);
  const view = { words, offer: offerIn(words.language, parts), target, issues: [] };
  return page(200, words, titleOf(words, target), formView({ ...view, filled: named(filled, parts) }));
};

/** The offer in the nearest language that it has. */
export function offerIn(language: string, { writtenOffer }: Parts): Offer {
  return JSON.parse(writtenOffer(language).body) as Offer;
}

/** Names the flag that the form will make, and its time: the same form makes the same flag. */
export function named(filled: Filled, { intake: { ids, clock } }: Parts): Filled {
  return { ...filled, id: ids.draftId(), at: instantOf(clock.now()) };
}
