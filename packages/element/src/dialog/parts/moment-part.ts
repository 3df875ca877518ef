import type { Locator } from '@report-this/protocol';
import type { PartsStrings } from '@report-this/strings/dialog';
import type { ReportRequest } from '../../report-request.ts';
import { type Child, h } from '../h.ts';
import { choice, invalid, issueText } from '../steps/screen.ts';
import { located } from './locate.ts';
import { locatorIn, recordingsIn, whichOf } from './medium.ts';
import { momentLocator, readMoment, writeTime } from './moment.ts';
import type { Part, PartView } from './part.ts';
import { sheet } from './styles.ts';

/** What somebody wrote: the times as they stand in the fields, and what they come to. */
export interface MomentAnswer {
  /** Which of the recordings, by its place among them. */
  readonly which: number;
  readonly from: string;
  readonly to: string;
  /** Absent while the times make no sense. */
  readonly locator?: Locator;
}

const FIELD = 'part-moment';

/** Points at a time of a recording: where it stood when the form was opened, to be corrected by typing. */
export function momentPart(texts: PartsStrings): Part<MomentAnswer | undefined> {
  // where each recording stood, by what the host said at that opening
  const openings = new WeakMap<ReportRequest, readonly number[]>();

  return {
    sheet,
    draw(view) {
      const { answer, tell, request, content } = view;
      const recordings = recordingsOf(view);
      if (!recordings.length) return content;
      const stoodAt = openings.get(request) ?? recordings.map(({ currentTime }) => currentTime);
      openings.set(request, stoodAt);
      const begun = recordings.findIndex((recording, place) => !recording.paused || stoodAt[place]);
      const which = answer?.which ?? Math.max(0, begun);
      const recording = recordings[which] ?? recordings[0]!;

      const write = (change: Partial<MomentAnswer>) => {
        const times = { which, from: writeTime(stoodAt[which] ?? 0), to: '', ...answer, ...change };
        const medium = recordings[times.which] ?? recording;
        const moment = readMoment(times.from, times.to, medium.duration);
        const { locator: _, ...rest } = times;
        if (typeof moment === 'string') tell(rest);
        else tell({ ...rest, locator: locatorIn(recordings, medium, momentLocator(moment)) });
      };

      return [
        content,
        choice(
          'checkbox',
          { name: 'moment', checked: Boolean(answer) },
          (isMeant) => (isMeant ? write({}) : tell(undefined)),
          recording instanceof HTMLVideoElement ? texts.video : texts.audio,
        ),
        answer &&
          h(
            'div',
            { class: 'finer' },
            whichOf('moment-which', texts.whichOne, recordings, which, (place) =>
              write({ which: place, from: writeTime(stoodAt[place] ?? 0), to: '' }),
            ),
            issueText(view, FIELD),
            h('div', { class: 'pair' }, field(view, answer, 'from', write), field(view, answer, 'to', write)),
            h('p', { class: 'help', id: 'moment-help' }, texts.timeHelp),
          ),
      ];
    },
    issues(view) {
      const { answer } = view;
      const duration = answer && recordingsOf(view)[answer.which]?.duration;
      if (duration === undefined || answer?.locator) return [];
      const issue = readMoment(answer!.from, answer!.to, duration);
      if (typeof issue !== 'string') return [];
      return [{ field: FIELD, text: texts.issues[issue].replace('{duration}', writeTime(duration)) }];
    },
    toFlag: (flag, answer) => located(flag, answer?.locator),
  };

  function field(
    view: PartView<MomentAnswer | undefined>,
    answer: MomentAnswer,
    name: 'from' | 'to',
    write: (change: Partial<MomentAnswer>) => void,
  ): Child {
    const id = `moment-${name}`;
    return h(
      'div',
      { class: 'field' },
      h('label', { for: id }, texts[name]),
      h('input', {
        id,
        part: 'input',
        dir: 'ltr',
        autocomplete: 'off',
        maxLength: 12,
        'aria-invalid': invalid(view, FIELD),
        'aria-describedby': `${FIELD}-issue moment-help`,
        value: answer[name],
        oninput: ({ currentTarget }) => write({ [name]: currentTarget.value }),
      }),
    );
  }
}

const recordingsOf = ({ request }: PartView<MomentAnswer | undefined>) =>
  request.content ? recordingsIn(request.content) : [];
