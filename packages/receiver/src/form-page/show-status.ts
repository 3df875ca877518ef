import type { Endpoint } from '../http/exchange.ts';
import { dayOf } from '../ports/clock.ts';
import { readStatus } from '../status/read-status.ts';
import { act } from './act.ts';
import { keyIn } from './ask-for-link.ts';
import { textOf } from './filled.ts';
import { wordsFor } from './languages.ts';
import { page, said } from './page.ts';
import { readForm } from './read-form.ts';
import { statusView } from './status-view.ts';

/** A day lasts until it is over everywhere: the last place is twelve hours behind UTC. */
const BEHIND_UTC_MS = 12 * 60 * 60 * 1000;

/**
 * `POST {receiver}/report-status`: the status for who holds the receipt, without script. The key comes in the body, so it
 * stands in no address, no history and no log. With `act` the reporter answers, withdraws, or confirms an address.
 */
export const showStatus: Endpoint = async ({ request, host }, parts) => {
  const sent = await readForm(request, host, parts.limits);
  const lang = sent.ok ? textOf(sent.params, 'lang') : '';
  const words = await wordsFor(lang, request.headers.get('accept-language'));
  const { status: texts } = words.strings;
  if (!sent.ok) return said(sent.status, words, texts.title, texts.failed);

  const { params } = sent;
  const [flagId, token] = keyIn(params);
  const before = await readStatus(flagId, token, parts.status);
  if (!before) return said(404, words, texts.notFoundTitle, texts.notFound);

  const takesFollowUp = parts.config.extensions.includes('follow-up');
  const done = takesFollowUp ? await act(before, params, parts.followUp) : undefined;
  const isRefused = done !== undefined && 'trouble' in done;
  const view = statusView({
    words,
    status: done && !isRefused ? done.status : before,
    token,
    takesFollowUp,
    replyId: parts.intake.ids.draftId(),
    today: dayOf(parts.intake.clock.now() - BEHIND_UTC_MS),
    done,
  });
  return page(isRefused ? 422 : 200, words, texts.title, view);
};
