import type { FlagStatus } from '@report-this/protocol';
import { reply } from '../follow-up/reply.ts';
import { withdrawFlag } from '../follow-up/withdraw-flag.ts';
import type { Endpoint, Parts } from '../http/exchange.ts';
import { readStatus } from '../status/read-status.ts';
import { textOf } from './filled.ts';
import { wordsFor } from './languages.ts';
import { page, said } from './page.ts';
import { readForm } from './read-form.ts';
import { statusView } from './status-view.ts';

/**
 * `POST {receiver}/report-status`: the status for who holds the receipt, without script. The key comes in the body, so it
 * stands in no address, no history and no log. With `act` the reporter answers or withdraws.
 */
export const showStatus: Endpoint = async ({ request, host }, parts) => {
  const sent = await readForm(request, host, parts.limits);
  const lang = sent.ok ? textOf(sent.params, 'lang') : '';
  const words = await wordsFor(lang, request.headers.get('accept-language'));
  const { strings } = words;
  if (!sent.ok) return said(sent.status, words, strings.status.title, strings.status.failed);

  const { params } = sent;
  const [flagId, token] = [textOf(params, 'flag'), textOf(params, 'token')];
  const before = await readStatus(flagId, token, parts.status);
  if (!before) return said(404, words, strings.status.notFoundTitle);

  const takesFollowUp = parts.config.extensions.includes('follow-up');
  const done = takesFollowUp ? await act(before, params, parts) : undefined;
  const status = done?.status ?? before;
  return page(
    done?.trouble ? 422 : 200,
    words,
    strings.status.title,
    statusView({
      words,
      status,
      token,
      takesFollowUp,
      replyId: parts.intake.ids.draftId(),
      note: done && strings.status[done.trouble ?? done.note],
      text: done?.trouble ? textOf(params, 'text') : '',
    }),
  );
};

type Done =
  | { readonly status: FlagStatus; readonly note: 'sent' | 'withdrawn'; readonly trouble?: undefined }
  | {
      readonly status?: undefined;
      readonly note?: undefined;
      readonly trouble: 'empty' | 'tooLong' | 'late';
    };

/** Does what the person asks for; undefined when they only look. */
async function act({ flagId }: FlagStatus, params: URLSearchParams, parts: Parts): Promise<Done | undefined> {
  switch (params.get('act')) {
    case 'reply': {
      const draft = {
        id: textOf(params, 'id'),
        inReplyTo: textOf(params, 'inReplyTo'),
        text: textOf(params, 'text'),
      };
      if (!draft.text) return { trouble: 'empty' };
      if ([...draft.text].length > MAX_TEXT) return { trouble: 'tooLong' };
      const replied = await reply(flagId, draft, parts.followUp);
      return replied && replied.outcome !== 'refused'
        ? { status: replied.document, note: 'sent' }
        : { trouble: 'late' };
    }
    case 'withdraw': {
      const withdrawn = await withdrawFlag(flagId, parts.followUp);
      return withdrawn && withdrawn.outcome !== 'refused'
        ? { status: withdrawn.document, note: 'withdrawn' }
        : { trouble: 'late' };
    }
    default:
      return undefined;
  }
}

/** SPEC §10.1: the length of a reply, in code points. */
const MAX_TEXT = 2000;
